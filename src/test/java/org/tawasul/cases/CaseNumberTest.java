package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
    @Test
    void aNumberIsReadAsItIsWritten() {
        CaseNumber number = new CaseNumber(26, 123);
        assertThat(number).hasToString("26-0000123-" + number.toString().substring(11));
        assertThat(CaseNumber.parse(number.toString())).contains(number);
    }

    @Test
    void itsDigitsAreThoseOfTheRecordWhateverTheMachineSpeaks() {
        java.util.Locale usual = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new CaseNumber(26, 123)).hasToString("26-0000123-0");
            assertThat(new CaseNumber(6, 9_999_999)).hasToString("06-9999999-1");
        } finally {
            java.util.Locale.setDefault(usual);
        }
    }

    @Test
    void peopleMayTypeSpacesNoHyphensOrArabicDigits() {
        String written = new CaseNumber(26, 123).toString();
        assertThat(CaseNumber.parse(written.replace('-', ' '))).isPresent();
        assertThat(CaseNumber.parse(written.replace("-", ""))).isPresent();
        StringBuilder arabic = new StringBuilder();
        written.chars().forEach(c -> arabic.append(c == '-' ? '-' : (char) (c - '0' + '٠')));
        assertThat(CaseNumber.parse(arabic.toString())).contains(new CaseNumber(26, 123));
    }

    @Test
    void oneWrongDigitIsNoticed() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            String written = new CaseNumber(26, 1 + random.nextInt(9_999_999)).toString();
            int at = random.nextInt(written.length());
            if (written.charAt(at) != '-') {
                char other = (char) ('0' + (written.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                String mistyped = written.substring(0, at) + other + written.substring(at + 1);
                assertThat(CaseNumber.parse(mistyped)).as(mistyped).isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeANumberIsNone() {
        assertThat(CaseNumber.parse("")).isEmpty();
        assertThat(CaseNumber.parse("26/0000123/7")).isEmpty();
        assertThat(CaseNumber.parse("0000000000")).isEmpty();
        assertThatThrownBy(() -> new CaseNumber(26, 10_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
