package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.theme.SpokenWords;
import org.tawasul.improvement.theme.ThemeComparison;
import org.tawasul.improvement.theme.ThemeRows;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

@TawasulTest
class ThemeCareTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String BILL = "فاتورة مرتفعة جدا هذا الشهر";
    private static final String WATER = "انقطاع الماء عن المنزل";

    @Autowired
    private ThemeCare care;

    @Autowired
    private HeardRows rows;

    @Autowired
    private FlagRows flags;

    @Autowired
    private Hearing hearing;

    @Autowired
    private FeedbackCounts counts;

    @Autowired
    private Themes themes;

    @Autowired
    private ThemeRows kept;

    @Autowired
    private ThemeComparison comparison;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    private final String service = "s-" + java.util.UUID.randomUUID();
    private final String entity = "e-" + java.util.UUID.randomUUID();

    private HeardRow heard(long theme) {
        return heard(entity, theme);
    }

    private HeardRow heard(String by, long theme) {
        HeardRow row = new HeardRow(ids.next(), "case", ids.next(), by, service, theme, "capital", 0, DAY);
        hearing.hear(row);
        return row;
    }

    @Test
    void themesThatHaveGrownAlikeAreJoinedAndTheLargerKeepsItsId() {
        commands.run(() -> {
            long larger = themes.of(service, WATER, DAY);
            long smaller = themes.of(service, "فاتورة مرتفعة جدا هذا الشهر", DAY);
            for (int piece = 0; piece < 4; piece++) {
                heard(larger);
            }
            heard(smaller);
            heard(smaller);
            HeardRow last = heard(smaller);
            assertThat(comparison.alike(larger)).isEmpty();

            comparison.centre(
                    smaller, List.of(new SpokenWords(1, WATER), new SpokenWords(2, WATER), new SpokenWords(3, WATER)));
            assertThat(kept.find(smaller).orElseThrow().name())
                    .contains("الماء")
                    .contains("انقطاع");
            assertThat(comparison.alike(larger)).containsExactly(smaller);

            care.of(entity, DAY.plusDays(1));
            assertThat(themes.now(smaller)).isEqualTo(larger);
            assertThat(rows.find(last.id()).orElseThrow().theme()).isEqualTo(larger);
            Scope scope = new Scope(entity, service, Long.toString(smaller), null);
            assertThat(counts.days(scope, DAY, DAY.plusDays(1))).isEqualTo(Map.of(DAY, 7));
            return true;
        });
    }

    @Test
    void whatWasFlaggedOfAThemeIsOfTheOneThatItWasJoinedTo() {
        commands.run(() -> {
            long larger = themes.of(service, WATER, DAY);
            long smaller = themes.of(service, BILL, DAY);
            long flag = flagged(smaller);
            alike(larger, smaller);
            care.of(entity, DAY.plusDays(1));
            assertThat(flags.find(flag).orElseThrow().theme()).isEqualTo(larger);
            return true;
        });
    }

    @Test
    void whoHasMostOfAThemeLooksAfterItAndTheOthersCountsMoveAlong() {
        String other = "e-" + java.util.UUID.randomUUID();
        commands.run(() -> {
            long larger = themes.of(service, WATER, DAY);
            long smaller = themes.of(service, BILL, DAY);
            alike(larger, smaller);
            heard(other, smaller);
            HeardRow last = heard(other, larger);

            care.of(other, DAY.plusDays(1));
            assertThat(themes.now(smaller)).isEqualTo(smaller);

            care.of(entity, DAY.plusDays(1));
            assertThat(themes.now(smaller)).isEqualTo(larger);
            Scope scope = new Scope(other, service, Long.toString(smaller), null);
            assertThat(counts.days(scope, DAY, DAY.plusDays(1))).isEqualTo(Map.of(DAY, 2));
            assertThat(counts.cases(scope, DAY, DAY.plusDays(1), 1)).containsExactly(last.caseId());
            return true;
        });
    }

    @Test
    void whatIsCountedOfAThemeAfterItWasJoinedIsGatheredAtNight() {
        commands.run(() -> {
            long larger = themes.of(service, WATER, DAY);
            long smaller = themes.of(service, BILL, DAY);
            heard(larger);
            comparison.join(smaller, larger);
            HeardRow late = heard(smaller);

            care.gather(entity, DAY.plusDays(1));
            Scope scope = new Scope(entity, service, Long.toString(larger), null);
            assertThat(counts.days(scope, DAY, DAY.plusDays(1))).isEqualTo(Map.of(DAY, 2));
            assertThat(rows.find(late.id()).orElseThrow().theme()).isEqualTo(larger);
            care.gather(entity, DAY.plusDays(1));
            assertThat(counts.days(scope, DAY, DAY.plusDays(1))).isEqualTo(Map.of(DAY, 2));
            return true;
        });
    }

    /** Four pieces of the one, three of the other, and the other has come to say the same. */
    private void alike(long larger, long smaller) {
        for (int piece = 0; piece < 4; piece++) {
            heard(larger);
        }
        for (int piece = 0; piece < 3; piece++) {
            heard(smaller);
        }
        comparison.centre(
                smaller, List.of(new SpokenWords(1, WATER), new SpokenWords(2, WATER), new SpokenWords(3, WATER)));
    }

    private long flagged(long theme) {
        long id = ids.next();
        flags.add(new FlagRow(
                id,
                entity,
                service,
                theme,
                null,
                null,
                "SURGE",
                9,
                3,
                DAY.minusDays(3),
                DAY.minusDays(1),
                DAY,
                "OPEN",
                "tell-entity",
                ids.next(),
                null,
                null,
                null,
                1));
        return id;
    }
}
