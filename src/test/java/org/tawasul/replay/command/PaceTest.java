package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.replay.model.Run;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

class PaceTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Texts TEXTS = new Texts(ZONE, List.of("replay-command"));

    @Test
    void nothingIsSaidOfTheTimeLeftUntilItCanBeTold() {
        assertThat(said(1, 200)).isEqualTo("2025-03-03 · 1 of 833 · 5.0 cases/s");
        assertThat(said(60, 4_000)).isEqualTo("2025-03-03 · 60 of 833 · 15 cases/s");
        assertThat(said(30, 10_000)).isEqualTo("2025-03-03 · 30 of 833 · 3.0 cases/s · 4 min 28 s left");
        assertThat(said(833, 90_000)).isEqualTo("2025-03-03 · 833 of 833 · 9.3 cases/s");
    }

    private static String said(int begun, long millis) {
        Run.Progress at = new Run.Progress(begun, 833, Instant.parse("2025-03-03T07:00:00Z"));
        return TEXTS.say(Pace.of(at, Duration.ofMillis(millis), ZONE), Language.EN);
    }
}
