package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

class TimeLeftTest {
    private static final Duration DAY = Duration.ofHours(7);
    private static final Instant DUE = Instant.parse("2026-03-08T06:00:00Z");
    private final Texts texts = Texts.isolating(ZoneId.of("Asia/Bahrain"), List.of("casework"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATE | PT15H | متأخر يومي عمل | 2 working days late",
                "LATE | PT0S | حل الموعد | due now",
                "SOON | PT7H | يوم عمل | 1 working day",
                "SOON | PT3H59M | 3 ساعات عمل | 3 working hours",
                "SOON | PT11M | 11 دقيقة عمل | 11 working minutes",
                "AMPLE | PT35H | 5 أيام عمل | 5 working days",
                "AMPLE | PT77H | 11 يوم عمل | 11 working days"
            })
    void isSaidInWholeDaysBelowOneInHours(TimeLeft.Kind kind, Duration open, String arabic, String english) {
        TimeLeft left = new TimeLeft(kind, open, DAY, DUE, null);

        assertThat(plain(texts.say(left.words(), Language.AR))).isEqualTo(arabic);
        assertThat(plain(texts.say(left.words(), Language.EN))).isEqualTo(english);
    }

    @Test
    void whatStandsStillSaysSo() {
        TimeLeft left = new TimeLeft(TimeLeft.Kind.STANDS, Duration.ZERO, DAY, null, DUE);

        assertThat(left.isStanding()).isTrue();
        assertThat(texts.say(left.words(), Language.AR)).isEqualTo("الوقت متوقف");
    }

    private static String plain(String said) {
        return said.replaceAll("[\u2066-\u2069]", "");
    }
}
