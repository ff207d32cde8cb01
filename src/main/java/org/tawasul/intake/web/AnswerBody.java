package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.AnswerQuestion;

/** The customer's answer to a question. */
@Schema(name = "AnswerQuestion")
record AnswerBody(
        @Schema(
                        example = "رقم الطلب السابق مذكور في الصورة المرفقة.",
                        maxLength = 10_000,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String text,
        @Schema(example = "[]", description = "Ids of uploads, at most ten.") @Nullable List<String> files,
        @Schema(
                        example = "identity-card",
                        description = "Code of the service, where that was missing before the case could be admitted.")
                @Nullable
                String service,
        @Schema(example = "capital", description = "Code of the governorate, where that was missing.") @Nullable
                String area) {
    AnswerQuestion command(long caseId) {
        return new AnswerQuestion(caseId, Objects.requireNonNullElse(text, ""), FileIds.read(files), service, area);
    }
}
