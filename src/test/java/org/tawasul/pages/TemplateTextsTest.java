package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.text.Texts;

/** A template says nothing itself: each sentence is a key, and each key has its sentence in both languages. */
class TemplateTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)(?=[(}])");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9._-]*) *=");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]{2,}");

    @Test
    void everyKeyHasASentenceInBothLanguages() throws IOException {
        Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), bundles());
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            Matcher key = KEY.matcher(Files.readString(template));
            while (key.find()) {
                if (!texts.knows(key.group(1))) {
                    missing.add(template.getFileName() + " " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The second would take the place of the first without a word. */
    @Test
    void noKeyIsThereTwiceInAFile() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> all = Files.list(BUNDLES)) {
            for (Path file : all.sorted().toList()) {
                Set<String> seen = new HashSet<>();
                Matcher key = ENTRY.matcher(Files.readString(file));
                while (key.find()) {
                    if (!seen.add(key.group(1))) {
                        twice.add(file.getFileName() + " " + key.group(1));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noSentenceStandsInATemplate() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String shown = Files.readString(template)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("<(\"[^\"]*\"|'[^']*'|[^>\"'])*>", "");
            Matcher letters = LETTERS.matcher(shown);
            while (letters.find()) {
                found.add(template.getFileName() + " " + letters.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** All that pages may show; the two languages are compared when they are read. */
    private static List<String> bundles() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("_ar.properties"))
                    .map(name -> name.substring(0, name.length() - "_ar.properties".length()))
                    .filter(name -> name.startsWith("pages")
                            || List.of("problems", "tables", "intake", "casework", "decisions")
                                    .contains(name))
                    .sorted()
                    .toList();
        }
    }
}
