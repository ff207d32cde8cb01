package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Preferences;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.QuietHours;
import org.tawasul.intake.SetPreferences;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.FieldChecks;

/** How a customer wants to be told; the same form is read and written. */
@Schema(name = "Preferences")
record PreferenceBody(
        @Schema(
                        example = "ar",
                        allowableValues = {"ar", "en"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String language,
        @Schema(
                        example = "sms",
                        allowableValues = {"mail", "sms", "both"},
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        description = "Where this contact is missing, the other is used.")
                @Nullable
                String preferredChannel,
        @Schema(example = "22:00", description = "In the business zone; without both, the installation's quiet hours.")
                @Nullable
                String quietFrom,
        @Schema(example = "06:30", description = "The same as quietFrom: never quiet.") @Nullable String quietUntil) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    static PreferenceBody of(Customer customer) {
        return of(customer.preferences(), customer.language());
    }

    static PreferenceBody of(Preferences preferences, Language language) {
        QuietHours quiet = preferences.quiet();
        return new PreferenceBody(
                language.tag(),
                preferences.channel().code(),
                quiet == null ? null : TIME.format(quiet.from()),
                quiet == null ? null : TIME.format(quiet.until()));
    }

    SetPreferences command(String login) {
        FieldChecks checks = new FieldChecks();
        String writes = checks.oneOf("language", language, List.of("ar", "en"));
        String prefers = checks.oneOf("preferredChannel", preferredChannel, PreferredChannel.codes());
        if ((quietFrom == null) != (quietUntil == null)) {
            checks.refuse(quietFrom == null ? "quietFrom" : "quietUntil", "field-required", Map.of());
        }
        time(checks, "quietFrom", quietFrom);
        time(checks, "quietUntil", quietUntil);
        checks.done();
        QuietHours quiet = quietFrom == null || quietUntil == null
                ? null
                : new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietUntil));
        PreferredChannel channel = PreferredChannel.ofCode(prefers).orElse(PreferredChannel.BOTH);
        return new SetPreferences(login, new Preferences(channel, quiet), Language.of(writes));
    }

    private static void time(FieldChecks checks, String field, @Nullable String value) {
        if (value != null && !FORM.matcher(value).matches()) {
            checks.refuse(field, "time-invalid", Map.of());
        }
    }
}
