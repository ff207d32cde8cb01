package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customer's answer to a question. */
@Schema(name = "AnswerQuestion")
record AnswerBody(
        @Schema(
                        example = "رقم الطلب السابق مذكور في الصورة المرفقة.",
                        maxLength = 10_000,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String text,
        @Schema(example = "[]", description = "Ids of uploads, at most ten.") @Nullable List<String> files) {}
