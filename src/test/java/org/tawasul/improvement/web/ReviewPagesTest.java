package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewPagesTest {
    private static final Map<String, String> SENT =
            Map.of("once", "x", "go", "rest", "piece-5", "", "piece-6", "9", "piece-7", "-1", "piece-x", "9");

    @Test
    void onlyWhatThePageShowedIsFiled() {
        assertThat(ReviewPages.filing(SENT, true)).isEqualTo(Map.of(5L, -1L, 6L, 9L, 7L, -1L));
        assertThat(ReviewPages.filing(Map.of("go", "rest"), true)).isEmpty();
    }

    @Test
    void whereNothingWasChosenNothingIsFiled() {
        assertThat(ReviewPages.filing(SENT, false)).isEqualTo(Map.of(6L, 9L, 7L, -1L));
    }
}
