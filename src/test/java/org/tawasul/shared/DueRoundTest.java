package org.tawasul.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueRoundTest {
    private final List<Integer> due =
            new ArrayList<>(IntStream.rangeClosed(1, 130).boxed().toList());
    private final List<Integer> seen = new ArrayList<>();

    private List<Integer> first(int most) {
        return List.copyOf(due.subList(0, Math.min(most, due.size())));
    }

    @Test
    void whatAlwaysFailsHoldsUpNothingBehindIt() {
        int well = DueRound.of(50, this::first, one -> {
            seen.add(one);
            return one > 60 && due.remove(one);
        });

        assertThat(well).isEqualTo(70);
        assertThat(seen).as("each once").hasSize(130).doesNotHaveDuplicates();
        assertThat(due).as("for the next round").hasSize(60);
    }

    @Test
    void whatIsDueAgainAtOnceIsLookedAtOnceAndHoldsUpNothingEither() {
        assertThat(DueRound.of(50, this::first, seen::add)).isEqualTo(130);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void nothingDueIsNoRound() {
        due.clear();

        assertThat(DueRound.of(50, this::first, seen::add)).isZero();
    }
}
