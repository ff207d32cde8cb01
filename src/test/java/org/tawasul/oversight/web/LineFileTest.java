package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that a spreadsheet opens does nothing, and its numbers are numbers. */
class LineFileTest {
    private final LineFile file = new LineFile("late", "Late: now", List.of("Subject", "Cases"), true);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aLineIsALine() throws IOException {
        file.csv(Stream.of(Arrays.asList("a, \"b\"\nc", 7L), Arrays.asList(null, new BigDecimal("1E+2"))), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFSubject,Cases\r\n\"a, \"\"b\"\"\nc\",7\r\n,100\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void whatLooksLikeAFormulaIsText(String words) throws IOException {
        file.csv(Stream.of(List.of(words, 7L)), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\n'" + words + ",7\r\n");

        out.reset();
        file.sheet(Stream.of(List.of(words, 7L)), out);
        assertThat(sheet()).contains(words, "<v>7</v>", "rightToLeft=\"true\"").doesNotContain("<f>");
    }

    @Test
    void aSheetThatBrokeOffCanNotBeOpened() {
        Stream<List<Object>> lines = Stream.of(1).map(line -> {
            throw new IllegalStateException("The store has gone");
        });

        assertThatThrownBy(() -> file.sheet(lines, out)).hasMessage("The store has gone");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("PK\5\6");
    }

    private String sheet() throws IOException {
        Path written = Files.write(folder.resolve("late.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(written.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
