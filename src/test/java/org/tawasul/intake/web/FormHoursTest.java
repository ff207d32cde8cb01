package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.customers.QuietHours;
import org.tawasul.customers.SaidHours;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

class FormHoursTest {
    @ParameterizedTest
    @CsvSource({
        "8, 17, 17:00-08:00",
        "٨, ١٦٫٣٠, 16:30-08:00",
        "۸:۱۵, 24, 00:00-08:15",
        "22:00, 06.30, 06:30-22:00",
        "0, 24, 00:00-00:00"
    })
    void whatIsLeftOfTheDayIsQuiet(String from, String until, String quiet) {
        assertThat(said("own", from, until)).isEqualTo(new SaidHours(QuietHours.parse(quiet)));
    }

    @ParameterizedTest
    @CsvSource({
        "own, 8, , field-required",
        "own, , 8, field-required",
        "own, 25, 8, time-invalid",
        "own, 8, 12:60, time-invalid",
        "own, 8am, 12, time-invalid",
        "own, -8, 12, time-invalid",
        "own, 99999999999, 12, time-invalid",
        "own, 8, 08:00, hours-empty",
        "own, 24, 0, hours-empty",
        "own, 𝟠, 12, time-invalid",
        "'', 8, '', field-required"
    })
    void whatCannotBeMeantIsRefused(String choice, @Nullable String from, @Nullable String until, String code) {
        assertThatThrownBy(() -> said(choice, from, until))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void whoChoosesNothingSaysNothing() {
        assertThat(said(null, "", " ")).isNull();
        assertThat(said("whenever", "8", "9")).isNull();
        assertThat(said("usual", "8", "9")).isEqualTo(SaidHours.AS_INSTALLED);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(said("any", "", "")).quiet())
                        .isNever())
                .isTrue();
    }

    @Test
    void whatWasSaidBeforeIsAskedAsItWasSaid() {
        assertThat(FormHours.of(QuietHours.parse("21:00-07:30"))).isEqualTo(new FormHours("own", "07:30", "21:00"));
        assertThat(FormHours.of(QuietHours.parse("00:00-00:00")).chosen()).isEqualTo("any");
        assertThat(FormHours.of(null).chosen()).isEmpty();
        assertThat(new FormHours("own", "8", "24").end()).isEqualTo("24:00");
    }

    @ParameterizedTest
    @CsvSource({"8, 17, false", "8, 24, false", "22, 6, true", "8, 0, true", "8, five, false"})
    void overNightIsSaid(String from, String until, boolean overNight) {
        assertThat(new FormHours("own", from, until).isOverNight()).isEqualTo(overNight);
    }

    private static @Nullable SaidHours said(@Nullable String choice, @Nullable String from, @Nullable String until) {
        FieldChecks checks = new FieldChecks();
        SaidHours said = new FormHours(choice, from, until).said(checks);
        checks.done();
        return said;
    }
}
