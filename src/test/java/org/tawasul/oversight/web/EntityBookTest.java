package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.organisation.Indicator;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Opinion;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Standing;

class EntityBookTest {
    private static final Row ROW = new Row(
            "works",
            EntityFigures.NONE,
            new Measure(Indicator.IN_TIME, null, null),
            new Measure(Indicator.REPLY_DAYS, null, null),
            new Measure(Indicator.RATING, null, null),
            new Measure(Indicator.RAISED, null, null),
            7,
            Opinion.NONE);

    @TempDir
    Path folder;

    @Test
    void aNameIsTextWhateverItBeginsWithAndANumberIsANumber() throws IOException {
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "a <b>")) {
            String sheet = sheet(book(true).of(List.of(ROW), row -> name));
            assertThat(sheet).doesNotContain("<f>");
            assertThat(sheet).contains(name.replace("<", "&lt;").replace(">", "&gt;"));
            assertThat(sheet).contains("<v>7</v>");
        }
    }

    @Test
    void arabicIsReadFromTheRight() throws IOException {
        assertThat(sheet(book(true).of(List.of(), row -> ""))).contains("rightToLeft=\"true\"");
        assertThat(sheet(book(false).of(List.of(), row -> ""))).doesNotContain("rightToLeft=\"true\"");
    }

    private static EntityBook book(boolean arabic) {
        return new EntityBook(
                "Figures: [all]/*?", Column::code, new OpinionCells(code -> code, Standing::code), arabic);
    }

    private String sheet(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
