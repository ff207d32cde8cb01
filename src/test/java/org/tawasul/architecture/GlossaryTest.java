package org.tawasul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary has one word per idea, and one entry per word. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final String HEAD = "word";

    @Test
    void eachWordIsExplainedOnce() throws IOException {
        List<String> words = words(Files.readString(GLOSSARY));
        assertThat(words).hasSizeGreaterThan(80);
        assertThat(twice(words)).isEmpty();
    }

    @Test
    void aWordThatIsExplainedTwiceIsSeen() {
        String glossary =
                """
                | word | means |
                | --- | --- |
                | part | of a case |
                | screening · part (of a message) | of a message |
                """;
        assertThat(twice(words(glossary))).containsExactly("part");
    }

    /** The first column; several words of one entry are parted by a dot, and what stands in brackets only explains. */
    private static List<String> words(String glossary) {
        return glossary.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .filter(word -> !word.equals(HEAD))
                .flatMap(entry -> Stream.of(entry.split(" · ")))
                .map(word -> word.replaceAll(" \\(.*\\)", ""))
                .toList();
    }

    private static Set<String> twice(List<String> words) {
        Set<String> twice = new TreeSet<>(words);
        twice.removeIf(word -> Collections.frequency(words, word) == 1);
        return twice;
    }
}
