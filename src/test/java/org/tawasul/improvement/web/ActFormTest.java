package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Refusal;

/** What is typed about an effect, as people type it. */
class ActFormTest {
    @ParameterizedTest
    @CsvSource({"70, 70", "٧٠, 70", "٧٠٪, 70", "' 70 % ', 70", "-٢٠, -20", "−20, -20", "۷۰, 70"})
    void aPercentageIsReadAsPeopleWriteIt(String written, int meant) {
        assertThat(typed(written).effect().fewerCases()).isEqualTo(meant);
    }

    @Test
    void noneIsNoFigure() {
        assertThat(typed("  ").effect().fewerCases()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "much, improvement-percent-invalid",
        "-, improvement-percent-invalid",
        "6.5, improvement-percent-invalid",
        "٩٩٩٩٩٩٩٩٩٩٩٩, value-out-of-range",
        "101, value-out-of-range"
    })
    void whatIsWrongIsSaidAsItIs(String written, String code) {
        assertThatThrownBy(() -> typed(written).effect()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("fewerCases");
        });
    }

    private static ActForm typed(String percent) {
        return new ActForm(Map.of(
                "way", "reported",
                "done", "مخزون دائم",
                "effect", "قلت الشكاوى",
                "fewerCases", percent,
                "effectiveOn", "2026-11-30"));
    }
}
