package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsLengthTest {
    @ParameterizedTest(name = "{1} times \"{0}\" are {2} parts")
    @CsvSource({
        "ش, 70, 1",
        "ش, 71, 2",
        "ش, 134, 2",
        "ش, 135, 3",
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        "’, 70, 1",
        "’, 71, 2"
    })
    void arabicFitsSeventyAndSixtySevenLatinMore(String letter, int times, int parts) {
        assertThat(SmsLength.parts(letter.repeat(times))).isEqualTo(parts);
    }
}
