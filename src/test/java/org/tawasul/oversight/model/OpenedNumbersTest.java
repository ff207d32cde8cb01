package org.tawasul.oversight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseState;
import org.tawasul.feedback.Scores;
import org.tawasul.feedback.Scores.RatedCase;
import org.tawasul.improvement.RecurrenceFigures;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Span;
import org.tawasul.oversight.honesty.HonestyRows;
import org.tawasul.testing.MovableClock;

/** A number opens as many lines as it says. */
class OpenedNumbersTest {
    private static final SignedIn OFFICE = new SignedIn("works.minister", Role.MINISTERS_OFFICE, "works", null);

    private final CaseLists lists = mock(CaseLists.class);
    private final Scores scores = mock(Scores.class);
    private final OpenedNumbers behind = new OpenedNumbers(
            lists,
            mock(CaseOutlines.class),
            scores,
            mock(HonestyRows.class),
            mock(RecurrenceFigures.class),
            mock(Articles.class),
            new MovableClock(ZoneId.of("Asia/Bahrain")));

    @Test
    void aCaseThatWasRatedTwiceStandsTwiceBehindTheNumberOfRatings() {
        when(scores.rated(any(), any(), any(), any(), anyInt()))
                .thenReturn(List.of(new RatedCase(9, 1), new RatedCase(8, 2), new RatedCase(7, 1)));
        when(lists.of(anyList(), any())).thenAnswer(asked -> asked.<List<Long>>getArgument(0).stream()
                .map(OpenedNumbersTest::line)
                .toList());

        CaseLists.Page page = behind.open(
                "rated", new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)), "works", null, 50, OFFICE);

        assertThat(page.lines()).extracting(CaseLists.Line::id).containsExactly(1L, 2L, 1L);
    }

    private static CaseLists.Line line(long id) {
        return new CaseLists.Line(
                id,
                "26-000000" + id,
                CaseKind.COMPLAINT,
                CaseState.CLOSED,
                null,
                "works",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                false);
    }
}
