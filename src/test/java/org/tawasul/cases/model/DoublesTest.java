package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class DoublesTest {
    @ParameterizedTest
    @CsvSource({
        "عمود الإنارة رقم 17 لا يعمل,عمود الاناره رقم ١٧ لا يعمل,100",
        "عمود الإنارة رقم 17 لا يعمل,عمود الإنارة رقم 18 لا يعمل,0",
        "عمود الإنارة رقم 17 لا يعمل,عمود الإنارة لا يعمل,0",
        "عمود الإنارة رقم 17 لا يعمل,عمود 17 الإنارة لا يعمل,83",
        "the lamp is dark,my card is late,14"
    })
    void isAlikeUnlessOtherNumbersAreNamed(String one, String other, int percent) {
        assertThat(Doubles.likeness(one, other)).isEqualTo(percent);
        assertThat(Doubles.likeness(other, one)).isEqualTo(percent);
    }
}
