package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.improvement.theme.ThemeRow;
import org.tawasul.improvement.theme.ThemeRows;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** A part of the look at night can't be done. */
@TawasulTest
class NightlyLookTest {
    @Autowired
    private NightlyLook look;

    @Autowired
    private FlagRows rows;

    @Autowired
    private Hearing hearing;

    @Autowired
    private ThemeRows kept;

    @Autowired
    private Themes themes;

    @Autowired
    private WeeklyReviews reviews;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private MovableClock clock;

    @Test
    void whatFailsStopsNoOtherPartAndGoesOnWhereItStood() {
        String entity = "e-" + java.util.UUID.randomUUID();
        clock.moveTo(MovableClock.START.plus(Duration.ofDays(770)));
        LocalDate today = clock.today();
        long theme = ids.next();
        commands.run(() -> {
            // Nothing can be compared with such a signature.
            kept.add(new ThemeRow(theme, entity, new byte[] {1}, null, null, 0, today));
            for (int piece = 0; piece < 3; piece++) {
                hearing.hear(
                        new HeardRow(ids.next(), "survey", null, entity, entity, theme, "", 0, today.minusDays(7)));
            }
        });

        look.look();
        assertThat(rows.lookedUntil(entity, "SURGES")).isEqualTo(today);
        assertThat(rows.lookedUntil(entity, "STAYS_HIGH")).isEqualTo(today);
        assertThat(rows.lookedUntil(entity, "THEMES")).isNull();
        SignedIn quality = new SignedIn("some.quality", Role.QUALITY_OFFICER, entity, null);
        assertThat(reviews.waiting(quality)).hasSize(1);

        commands.run(
                () -> kept.recentre(theme, themes.signature("الحديقة بلا إنارة").orElseThrow()));
        look.look();
        assertThat(rows.lookedUntil(entity, "THEMES")).isEqualTo(today);
        assertThat(reviews.waiting(quality)).hasSize(1);
    }
}
