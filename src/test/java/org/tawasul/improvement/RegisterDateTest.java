package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.Language;

/** A date of the register is a day, a month or a range, and says which. */
class RegisterDateTest {
    @Test
    void isADayAMonthOrARange() {
        assertThat(RegisterDate.parse("2019-05-05")).isEqualTo(RegisterDate.of(LocalDate.of(2019, 5, 5)));
        RegisterDate july = RegisterDate.parse("2019-07");
        assertThat(july.kind()).isEqualTo(RegisterDate.Kind.MONTH);
        assertThat(july.until()).isEqualTo("2019-07-31");
        RegisterDate autumn = RegisterDate.parse("2019-09/2019-10");
        assertThat(autumn.kind()).isEqualTo(RegisterDate.Kind.RANGE);
        assertThat(autumn.until()).isEqualTo("2019-10-31");
        assertThat(autumn.wholeMonths()).isTrue();
        assertThat(RegisterDate.parse("2019-09-02/2019-10-31").wholeMonths()).isFalse();
    }

    @Test
    void isNothingElse() {
        for (String text : new String[] {"", "2019", "July 2019", "2019-13", "2019-10/2019-09", "2019-02-30"}) {
            assertThatThrownBy(() -> RegisterDate.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }

    @Test
    void whatWasWrittenInOneLanguageSaysInWhich() {
        Wording arabic = new Wording("نص", null);
        assertThat(arabic.in(Language.EN)).isEqualTo("نص");
        assertThat(arabic.languageIn(Language.EN)).isEqualTo("ar");
        assertThat(new Wording("نص", "text").languageIn(Language.EN)).isEqualTo("en");
        assertThatThrownBy(() -> new Wording(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
