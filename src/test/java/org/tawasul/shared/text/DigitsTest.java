package org.tawasul.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"338, 338", "٣٣٨, 338", "۳۳۸, 338", "00001, 1"})
    void whatPeopleWriteIsANumberThatCanBeRead(String written, int number) {
        assertThat(Digits.isNumber(written, 5)).isTrue();
        assertThat(Integer.parseInt(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"٠٣/۰۳/2025 ص, 03/03/2025 ص", "none, none", "٠١٢٣٤٥٦٧٨٩, 0123456789", "۰۱۲۳۴۵۶۷۸۹, 0123456789"})
    void onlyDigitsChange(String written, String latin) {
        assertThat(Digits.latin(written)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"''", "123456", "12a", "-1", "𝟠𝟠", "३३८"})
    void nothingElseIs(String written) {
        assertThat(Digits.isNumber(written, 5)).isFalse();
    }
}
