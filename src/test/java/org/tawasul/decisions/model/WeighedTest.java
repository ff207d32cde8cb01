package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Severity;
import org.tawasul.shared.Message;

class WeighedTest {
    private final Finding note = finding("a", Severity.NOTE, 9, "x");
    private final Finding general = finding("b", Severity.DECIDES, 1, "x");
    private final Finding specific = finding("c", Severity.DECIDES, 2, "y");
    private final Finding refusal = finding("d", Severity.REFUSES, 0, "z");

    @Test
    void severityIsWeighedBeforeSpecificity() {
        Weighed weighed = Weighed.of(List.of(note, general, refusal, specific));
        assertThat(weighed.findings()).containsExactly(refusal, specific, general, note);
        assertThat(weighed.winner()).isEqualTo(refusal);
        assertThat(weighed.runnerUp()).isEqualTo(specific);
    }

    @Test
    void theOrderOfFiringIsNeverAsked() {
        assertThat(Weighed.of(List.of(specific, general, note)))
                .isEqualTo(Weighed.of(List.of(note, general, specific)));
    }

    @Test
    void equalWeightAndAnotherAnswerIsAConflictWithoutAWinner() {
        Weighed weighed = Weighed.of(List.of(specific, finding("e", Severity.DECIDES, 2, "other"), general));
        assertThat(weighed.conflict()).isTrue();
        assertThat(weighed.winner()).isNull();
        assertThat(weighed.runnerUp()).isNull();
    }

    @Test
    void equalWeightAndTheSameAnswerIsNoConflict() {
        Finding same = finding("e", Severity.DECIDES, 2, "y");
        Weighed weighed = Weighed.of(List.of(same, specific));
        assertThat(weighed.conflict()).isFalse();
        assertThat(weighed.winner()).isEqualTo(specific);
        assertThat(weighed.runnerUp()).isEqualTo(same);
    }

    @Test
    void aConflictBelowTheWinnerIsNone() {
        Weighed weighed = Weighed.of(List.of(refusal, specific, finding("e", Severity.DECIDES, 2, "other")));
        assertThat(weighed.conflict()).isFalse();
        assertThat(weighed.winner()).isEqualTo(refusal);
    }

    @Test
    void nothingFoundIsNoWinner() {
        assertThat(Weighed.of(List.of()).winner()).isNull();
    }

    private static Finding finding(String rule, Severity severity, int specificity, String value) {
        return new Finding("f", rule, severity, specificity, Message.of("k"), Map.of("v", value));
    }
}
