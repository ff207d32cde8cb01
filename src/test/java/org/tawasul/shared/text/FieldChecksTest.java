package org.tawasul.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.shared.Refusal;

class FieldChecksTest {
    private final FieldChecks checks = new FieldChecks();

    /** Marks that steer the direction of letters, joiners and blanks: nobody would see anything. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200f", " \u200e\u200f ", "\u200d", "\u061c", "\u00a0", " \n\t"})
    void whatNobodySeesIsNoText(String invisible) {
        assertThat(checks.optionalText("remark", invisible, 10)).isNull();
        assertThat(checks.optionalWords("remark", invisible, 10)).isNull();

        checks.text("reason", invisible, 10);

        assertThatThrownBy(checks::done).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("field-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "- - -", "؟؟", "123", "\u200f."})
    void aReasonHasLetters(String signs) {
        checks.words("reason", signs, 10);

        assertThatThrownBy(checks::done).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("text-without-letters"));
    }

    @Test
    void aTextMayBeginWithAMark() {
        assertThat(checks.words("reason", "\u200fلأن", 10)).isEqualTo("\u200fلأن");
        assertThat(checks.text("subject", "؟", 10)).isEqualTo("؟");
        checks.done();
    }
}
