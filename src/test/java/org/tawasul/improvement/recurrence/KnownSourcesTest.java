package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.recurrence.GroupRows.KnownRow;

class KnownSourcesTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);

    private static Surges.Known known(Map<String, Integer> daysAgo) {
        GroupRows groups = mock(GroupRows.class);
        List<KnownRow> rows = daysAgo.entrySet().stream()
                .map(source -> new KnownRow("lamps", source.getKey(), BEGIN.minusDays(source.getValue())))
                .toList();
        when(groups.known(any(), any(), any())).thenReturn(rows);
        Surges surges = new Surges(groups, mock(FeedbackCounts.class), mock(Holidays.class), 1);
        return surges.known(new Scope("works", "lamps", null, null), BEGIN);
    }

    @Test
    void aSourceThatIsYoungerThanTheOthersIsNotWatchedUntilItIsAYearOld() {
        Surges.Known known = known(Map.of("case", 700, "call", 690, "survey", 400, "rating", 100));
        assertThat(known.sources()).containsExactlyInAnyOrder("case", "call", "survey");
        assertThat(known.since()).isEqualTo(BEGIN.minusDays(400));
    }

    @Test
    void sourcesThatBeganTogetherAreWatchedTogether() {
        Surges.Known known = known(Map.of("case", 60, "rating", 40));
        assertThat(known.sources()).containsExactlyInAnyOrder("case", "rating");
        assertThat(known.since()).isEqualTo(BEGIN.minusDays(40));
    }

    @Test
    void withoutFourWeeksOfPastNothingIsWatched() {
        assertThat(known(Map.of("case", 27)).sources()).isEmpty();
        assertThat(known(Map.of()).sources()).isEmpty();
    }
}
