package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {
    @Test
    void nothingIsLeftOfALongerSentence() {
        Bar bar = new Bar();
        assertThat(bar.next(1, 2, "2026-03-01 · 1 of 2 · 5 cases/s · 1 min 9 s left"))
                .isEqualTo("\r[###############...............] 2026-03-01 · 1 of 2 · 5 cases/s · 1 min 9 s left");
        String shorter = bar.next(2, 2, "2026-03-01 · 2 of 2 · 5 cases/s");
        assertThat(shorter).isEqualTo("\r[" + "#".repeat(30) + "] 2026-03-01 · 2 of 2 · 5 cases/s                 ");
        assertThat(bar.next(2, 2, "2026-03-02")).hasSize("[] 2026-03-01 · 2 of 2 · 5 cases/s".length() + 30 + 1);
    }
}
