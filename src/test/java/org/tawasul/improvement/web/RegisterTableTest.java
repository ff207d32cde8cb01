package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.shared.Language;

class RegisterTableTest {
    /** Of the directory at its end, without which it is no archive. */
    private static final String END = "PK\5\6";

    private final RegisterTable table = new RegisterTable(Language.EN, key -> key);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aSpreadsheetThatIsWholeCanBeOpened(@TempDir Path folder) throws IOException {
        table.sheet(Stream.of(), out);

        assertThat(written()).contains(END);
        Path file = Files.write(folder.resolve("register.xlsx"), out.toByteArray());
        try (ZipFile archive = new ZipFile(file.toFile())) {
            assertThat(archive.stream())
                    .extracting(ZipEntry::getName)
                    .contains("[Content_Types].xml", "xl/worksheets/sheet1.xml");
        }
    }

    @Test
    void aSpreadsheetThatBrokeOffCanNot() {
        Stream<ShownImprovement> lines = Stream.of(1).map(line -> {
            throw new IllegalStateException("The store has gone");
        });

        assertThatThrownBy(() -> table.sheet(lines, out)).hasMessage("The store has gone");
        assertThat(written()).doesNotContain(END);
    }

    private String written() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
