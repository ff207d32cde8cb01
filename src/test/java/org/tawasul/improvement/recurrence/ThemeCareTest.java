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
    private static final String WATER = "انقطاع الماء عن المنزل";

    @Autowired
    private ThemeCare care;

    @Autowired
    private HeardRows rows;

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
        HeardRow row = new HeardRow(ids.next(), "case", ids.next(), entity, service, theme, "capital", DAY);
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
}
