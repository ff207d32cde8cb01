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
        "عمود الإنارة رقم 17 لا يعمل,عمود 17 الإنارة لا يعمل,100",
        "the lamp is dark,my card is late,0"
    })
    void isAlikeUnlessOtherNumbersAreNamed(String one, String other, int percent) {
        assertThat(Doubles.likeness(one, other)).isEqualTo(percent);
        assertThat(Doubles.likeness(other, one)).isEqualTo(percent);
    }

    /** From this share on the rule of the double joins two cases. */
    private static final int DOUBLE = 60;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Sir or Madam, my visa is late, please help me as soon as possible, thank you very much|Dear Sir or Madam, my salary is late, please help me as soon as possible, thank you very much",
                "السلام عليكم ورحمة الله، راتبي متأخر، أرجو المساعدة وشكرا|السلام عليكم ورحمة الله، جوازي متأخر، أرجو المساعدة وشكرا",
                "جوازي تأخر، أرجو النظر في الموضوع بسرعة وشكرا|تأشيرة زوجتي، أرجو النظر في الموضوع بسرعة وشكرا",
                "عمود الإنارة قرب مسجد النور لا يعمل منذ أسبوع أرجو إصلاحه|عمود الإنارة قرب مدرسة خولة لا يعمل منذ أسبوع أرجو إصلاحه",
            })
    void whatDiffersInItsMatterIsNoDoubleHoweverAlikeTheCourtesies(String one, String other) {
        assertThat(Doubles.likeness(one, other)).isLessThan(DOUBLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Sir, the street lamp in front of my house is dark|Hello, street lamp in front of house dark! Please",
                "عمود الإنارة أمام منزلنا لا يعمل|السلام عليكم، عمود الاناره امام منزلنا لا يعمل، أرجو المساعدة",
            })
    void whatSaysTheSameInOtherCourtesiesIsADouble(String one, String other) {
        assertThat(Doubles.likeness(one, other)).isGreaterThanOrEqualTo(DOUBLE);
    }
}
