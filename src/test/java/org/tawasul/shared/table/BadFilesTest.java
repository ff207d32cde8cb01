package org.tawasul.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** What spreadsheets and keyboards make of a file, and the sentence that says what to do about it. */
class BadFilesTest {
    private static final String HEADER = "code,name_ar,name_en,from";
    private static final Set<String> COLUMNS = Set.of(HEADER.split(","));

    private record Thing(String code, String name, LocalDate from) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    code;name_ar;name_en;from\\na;ا;A;2026-01-01 | table.separator
                    code\\tname_ar\\tname_en\\tfrom | table.separator
                    code,name_ar\\na,ا | table.columns
                    code,name_ar,name_en,from,extra | table.columns
                    code,name_ar,name_en,from\\na,"ا,A,2026-01-01 | table.quotes
                    code,name_ar,name_en,from\\na,"ا"x,A,2026-01-01 | table.quotes
                    code,name_ar,name_en,from\\na,=1+1,A,2026-01-01 | table.formula
                    code,name_ar,name_en,from\\na,ا,@A,2026-01-01 | table.formula
                    code,name_ar,name_en,from\\na,ا,-A,2026-01-01 | table.formula
                    code,name_ar,name_en,from\\n١,ا,A,2026-01-01 | table.not-a-code
                    code,name_ar,name_en,from\\na,ا,A,1/1/2026 | table.not-a-date
                    code,name_ar,name_en,from\\na,ا,A | table.width
                    """)
    void isRefusedWithItsSentence(String text, String sentence) {
        TableFault fault = fault(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(fault.sentence().key()).isEqualTo(sentence);
        Texts texts = new Texts(ZoneOffset.UTC, List.of("tables"));
        assertThat(fault.in(Language.AR, texts)).containsPattern("[\\u0621-\\u064A]");
        assertThat(fault.in(Language.EN, texts)).startsWith("File a.csv, row ");
    }

    @Test
    void anotherEncodingIsRefused() {
        for (Charset other : List.of(Charset.forName("windows-1256"), StandardCharsets.UTF_16LE)) {
            byte[] bytes = (HEADER + "\na,إنارة,A,2026-01-01\n").getBytes(other);
            byte[] marked =
                    other == StandardCharsets.UTF_16LE ? concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes) : bytes;
            BrokenTables broken =
                    catchThrowableOfType(BrokenTables.class, () -> TableFiles.of(Map.of("a.csv", marked)));
            assertThat(broken.faults())
                    .extracting(fault -> fault.sentence().key())
                    .containsExactly("table.not-utf8");
        }
    }

    @Test
    void whatIsOnlyUnusualIsTaken() {
        Tables tables = new Tables(new TableFiles(
                Map.of("a.csv", "\uFEFFname_en, code ,from,name_ar\r\n\"A, or B\",a,٢٠٢٦-٠١-٠١,ا\r\n,,,\r\n")));

        List<Thing> things = tables.read("a.csv", COLUMNS, BadFilesTest::thing);

        tables.check();
        assertThat(things).containsExactly(new Thing("a", "A, or B", LocalDate.of(2026, 1, 1)));
    }

    private static Thing thing(TableRow row) {
        return new Thing(row.code("code"), row.bilingual("name").en(), row.date("from"));
    }

    private static TableFault fault(String text) {
        Tables tables = new Tables(new TableFiles(Map.of("a.csv", text)));
        tables.read("a.csv", COLUMNS, BadFilesTest::thing);
        return catchThrowableOfType(BrokenTables.class, tables::check).faults().get(0);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
