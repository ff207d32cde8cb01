package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What officers send about a suggestion. */
final class SuggestionBodies {
    private SuggestionBodies() {}

    /** The decision and its reasons. */
    @Schema(name = "DecideSuggestion")
    record Decision(
            @Schema(
                            example = "accepted",
                            allowableValues = {"accepted", "declined"},
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String decided,
            @Schema(
                            example = "يختصر المقترح زمن الانتظار، ويمكن تنفيذه ضمن الميزانية الحالية.",
                            maxLength = 20_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(
                            description = "Why it leaves although a rule warns of it.",
                            example = "يلزم الحضور لأخذ البصمة.",
                            maxLength = 2000)
                    @Nullable
                    String confirmation) {}

    /** What was done. */
    @Schema(name = "ImplementSuggestion")
    record Implementation(
            @Schema(
                            example = "أُضيف موعد مسائي في مركز الخدمة أيام الأحد.",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text) {}

    /** How it was made known. */
    @Schema(name = "AnnounceSuggestion")
    record Announcement(
            @Schema(
                            example = "نُشر الخبر في التطبيق وفي مركز الخدمة.",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text) {}
}
