package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.oversight.Standing;

/** A file that a spreadsheet opens does nothing. */
class EntityTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aCellThatLooksLikeAFormulaIsText(String cell) {
        assertThat(EntityTable.quoted(cell)).startsWith("'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a, a", "`a,b`, `\"a,b\"`", "`a\"b`, `\"a\"\"b\"`"})
    void aCellIsOneCell(String cell, String written) {
        assertThat(EntityTable.quoted(cell)).isEqualTo(written);
    }

    @Test
    void anEmptyTableHasItsHead() {
        assertThat(EntityTable.csv(List.of(), row -> "", Column::code, new OpinionCells(code -> code, Standing::code)))
                .isEqualTo("\uFEFFlate,entity,open,received,replied,in-time,reply-days,rating,raised,"
                        + "ratings,rating-low,rating-high,satisfied,satisfied-low,satisfied-high,standing\r\n");
    }
}
