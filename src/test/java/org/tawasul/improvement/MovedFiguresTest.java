package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.improvement.ImprovementFigures.Moved;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.RegisterQuery.Move;
import org.tawasul.improvement.RegisterQuery.Stretch;
import org.tawasul.improvement.plan.ImprovementRow;
import org.tawasul.improvement.plan.ImprovementRows;
import org.tawasul.improvement.plan.WordsRow;
import org.tawasul.improvement.recurrence.FlagRow;
import org.tawasul.improvement.recurrence.FlagRows;
import org.tawasul.improvement.recurrence.HeardRow;
import org.tawasul.improvement.recurrence.HeardRows;
import org.tawasul.improvement.theme.ThemeRow;
import org.tawasul.improvement.theme.ThemeRows;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;

/** What moved and what came back in some days, of an entity that no other test knows. */
@TawasulTest
class MovedFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);
    private static final LocalDate END = LocalDate.of(2031, 6, 1);

    @Autowired
    private RecurrenceFigures recurrence;

    @Autowired
    private ImprovementFigures improvements;

    @Autowired
    private ImprovementRegister register;

    @Autowired
    private HeardRows heard;

    @Autowired
    private ThemeRows themes;

    @Autowired
    private FlagRows flags;

    @Autowired
    private ImprovementRows rows;

    @Autowired
    private TimeOrderedIds ids;

    private String entity = "";

    @BeforeEach
    void anEntity() {
        entity = "e-" + ids.next();
    }

    @Test
    void themesStandByWhatWasSaidInTheDaysAndOpenTheirCases() {
        long often = theme("عمود إنارة مطفأ");
        long seldom = theme(null);
        say(often, FIRST, 3);
        say(seldom, END.minusDays(1), 1);
        say(often, END, 9);
        say(0, FIRST, 5);
        // Heard of one of the cases when its reply was rated, and on the telephone.
        long rated = recurrence.cases(often, entity, FIRST, END, null, 1).get(0);
        hear("rating", rated, often);
        hear("call", null, often);

        assertThat(recurrence.themes(entity, FIRST, END, 10))
                .containsExactly(
                        new Heard(often, "lamps", "عمود إنارة مطفأ", 5, 3), new Heard(seldom, "lamps", null, 1, 1));
        assertThat(recurrence.themes(entity, FIRST, END, 1)).hasSize(1);
        List<Long> cases = recurrence.cases(often, entity, FIRST, END, null, 2);
        assertThat(cases).hasSize(2).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(recurrence.cases(often, entity, FIRST, END, cases.get(1), 2)).hasSize(1);
        assertThat(recurrence.cases(often, "other", FIRST, END, null, 2)).isEmpty();
        assertThat(recurrence.cases(often, null, FIRST, END, null, 9)).hasSize(3);
    }

    @Test
    void aThemeOpensAsManyCasesAsItCounts() {
        long theme = theme("حفرة في الشارع");
        say(theme, FIRST, 2);
        // Its words beside the rating of a case that is of another theme.
        hear("rating", ids.next(), theme);

        Heard heard = recurrence.themes(entity, FIRST, END, 10).get(0);

        assertThat(heard.pieces()).isEqualTo(3);
        assertThat(recurrence.cases(theme, entity, FIRST, END, null, 9)).hasSize((int) heard.cases());
    }

    @Test
    void flagsAreThoseThatWereFoundInTheDays() {
        flag(FIRST, 10);
        flag(END.minusDays(1), 40);
        flag(END, 99);

        assertThat(recurrence.flags(entity, FIRST, END)).isEqualTo(2);
        assertThat(recurrence.heaviest(entity, FIRST, END, 5))
                .extracting(RecurrenceFlag::observed)
                .containsExactly(40, 10);
        assertThat(recurrence.flags(null, FIRST, END)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void improvementsAreCountedWhereTheyMoved() {
        Instant in = Instant.parse("2031-05-10T09:00:00Z");
        Instant before = Instant.parse("2031-04-10T09:00:00Z");
        improvement(PlanState.REQUESTED, in, null, null);
        improvement(PlanState.PLANNED, before, in, null);
        improvement(PlanState.REFUSED, before, in, in);
        long closed = improvement(PlanState.CLOSED, before, before, in);
        // As a former register tells it.
        improvement(PlanState.CLOSED, in, null, in);

        Moved moved = improvements.between(
                Instant.parse("2031-05-01T00:00:00Z"), Instant.parse("2031-06-01T00:00:00Z"), entity, 5);

        assertThat(moved)
                .extracting(Moved::requested, Moved::accepted, Moved::refused, Moved::closed, Moved::underWay)
                .containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(moved.effects()).extracting(ImprovementView::id).containsExactly(closed);
        assertThat(listed(Move.REQUESTED)).isEqualTo((int) moved.requested());
        assertThat(listed(Move.ACCEPTED)).isEqualTo((int) moved.accepted());
        assertThat(listed(Move.REFUSED)).isEqualTo((int) moved.refused());
        assertThat(listed(Move.CLOSED)).isEqualTo((int) moved.closed());
        assertThat(improvements
                        .between(in.plusSeconds(1), in.plusSeconds(2), entity, 5)
                        .effects())
                .isEmpty();
    }

    /** As many as the register lists of the same month. */
    private int listed(Move move) {
        Stretch month = new Stretch(move, Instant.parse("2031-05-01T00:00:00Z"), Instant.parse("2031-06-01T00:00:00Z"));
        return register.page(new RegisterQuery("", Set.of(), null, entity, null, null, month, 1))
                .count();
    }

    private long theme(@Nullable String name) {
        long id = ids.next();
        themes.add(new ThemeRow(id, "lamps", new byte[] {1}, null, name, 3, FIRST));
        return id;
    }

    private void say(long theme, LocalDate day, int pieces) {
        for (int i = 0; i < pieces; i++) {
            keep(new HeardRow(ids.next(), "case", ids.next(), entity, "lamps", theme, "", 0, day));
        }
    }

    private void hear(String source, @Nullable Long caseId, long theme) {
        keep(new HeardRow(ids.next(), source, caseId, entity, "lamps", theme, "", 0, FIRST));
    }

    private void keep(HeardRow row) {
        heard.add(row);
        if (heard.count(row, 1) == 0) {
            heard.begin(row, 1);
        }
    }

    private void flag(LocalDate foundOn, int observed) {
        flags.add(new FlagRow(
                ids.next(),
                entity,
                "lamps",
                null,
                null,
                null,
                "SURGE",
                observed,
                2,
                foundOn.minusDays(5),
                foundOn.minusDays(1),
                foundOn,
                "OPEN",
                "tell-entity",
                1,
                null,
                null,
                null,
                1));
    }

    private long improvement(PlanState state, Instant opened, @Nullable Instant decided, @Nullable Instant closed) {
        long id = ids.next();
        String number = Long.toString(id % 1_000_000_000_000L);
        rows.insert(new ImprovementRow(
                id,
                number,
                entity,
                null,
                null,
                null,
                null,
                FeedbackSource.QUALITY,
                null,
                1,
                RegisterDate.Kind.DAY,
                FIRST,
                FIRST,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "works.quality",
                opened,
                decided,
                closed,
                0));
        rows.addWords(new WordsRow(id, WordsRow.Part.TITLE, Language.AR, "تبديل المصابيح", "تبديل المصابيح"));
        return id;
    }
}
