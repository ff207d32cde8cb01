package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.shared.Refusal;

/** What is sent about contributions. */
final class ContributionBodies {
    private ContributionBodies() {}

    /** Which entity is asked, and what. */
    @Schema(name = "AskEntity")
    record OfEntity(
            @Schema(example = "electricity-water", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String entity,
            @Schema(description = "One team of it; by default the team that takes what is passed to the entity.")
                    @Nullable
                    String team,
            @Schema(example = "هل العمود ضمن شبكتكم؟", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text) {
        AskContribution command(ContributionKind kind) {
            return new AskContribution(kind, entity, team, null, requireNonNullElse(text, ""));
        }
    }

    /** Which colleague is asked, and what. */
    @Schema(name = "AskColleague")
    record OfColleague(
            @Schema(description = "A team of one's own entity; by default one's own.") @Nullable String team,
            @Schema(
                            example = "works.worker2",
                            description = "Login of one person of the team; needed for one's own team.")
                    @Nullable
                    String person,
            @Schema(
                            example = "هل سبق أن عالجنا حالة مماثلة؟",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text) {
        AskContribution command() {
            return new AskContribution(ContributionKind.COLLEAGUE, null, team, person, requireNonNullElse(text, ""));
        }
    }

    /** An answer to what was asked. */
    @Schema(name = "Contribute")
    record Answer(
            @Schema(
                            example = "العمود ضمن شبكتنا، وسنصلحه يوم الأحد.",
                            maxLength = 20_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text) {}

    /** Why a part is given back. */
    @Schema(name = "ReturnPart")
    record Remark(
            @Schema(example = "نرجو بيان موعد الإصلاح.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String remark) {}

    /** Why it is not wanted any more. */
    @Schema(name = "CancelContribution")
    record Reason(
            @Schema(example = "لم تعد الحاجة قائمة.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {}

    /** What shows that it is done. */
    @Schema(name = "KeepCommitment")
    record Evidence(
            @Schema(example = "استُبدل المصباح صباح الأحد.", maxLength = 5000) @Nullable String text,
            @Schema(example = "[]", description = "Ids of uploads, at most ten.") @Nullable
                    List<@Nullable String> files) {
        List<Long> uploads() {
            return Stream.ofNullable(files)
                    .flatMap(List::stream)
                    .map(id -> WorkItemIds.parameter("files", requireNonNullElse(id, "")))
                    .toList();
        }
    }

    /** Until when it will be done instead, and why not before. */
    @Schema(name = "PutOffCommitment")
    record NewDate(
            @Schema(example = "2026-03-15", description = "The last day.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String by,
            @Schema(example = "تأخر وصول القطعة.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {
        LocalDate day() {
            return date("by", by);
        }
    }

    /** What the minister's office orders, and until when. */
    @Schema(name = "GiveDirective")
    record Directive(
            @Schema(
                            example = "يُعرض علينا ما اتُّخذ في هذه الحالة.",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(example = "2026-03-08", description = "The last day.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String by) {
        LocalDate day() {
            return date("by", by);
        }
    }

    static LocalDate date(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.inField("field-required", field);
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.inField("value-wrong-type", field);
        }
    }
}
