package org.tawasul.feedback.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.RateReply;
import org.tawasul.shared.text.FieldChecks;

/** Four scores from 1 (worst) to 5 (best), and words if one likes. */
@Schema(name = "RateReply")
record RatingBody(
        @Schema(
                        description = "How the case was handled.",
                        example = "4",
                        minimum = "1",
                        maximum = "5",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                Integer handling,
        @Schema(
                        description = "How clear the reply is.",
                        example = "5",
                        minimum = "1",
                        maximum = "5",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                Integer clarity,
        @Schema(
                        description = "Style and courtesy of the reply.",
                        example = "5",
                        minimum = "1",
                        maximum = "5",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                Integer courtesy,
        @Schema(
                        description = "How easy the system is to use.",
                        example = "3",
                        minimum = "1",
                        maximum = "5",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                Integer ease,
        @Schema(example = "شكرًا على سرعة الرد.", maxLength = RateReply.WORDS) @Nullable String words) {

    RateReply command(String token, String requestId) {
        FieldChecks checks = new FieldChecks();
        required(checks, "handling", handling);
        required(checks, "clarity", clarity);
        required(checks, "courtesy", courtesy);
        required(checks, "ease", ease);
        checks.done();
        return new RateReply(
                token,
                Objects.requireNonNull(handling),
                Objects.requireNonNull(clarity),
                Objects.requireNonNull(courtesy),
                Objects.requireNonNull(ease),
                words,
                requestId);
    }

    private static void required(FieldChecks checks, String field, @Nullable Integer score) {
        if (score == null) {
            checks.refuse(field, "field-required", java.util.Map.of());
        }
    }
}
