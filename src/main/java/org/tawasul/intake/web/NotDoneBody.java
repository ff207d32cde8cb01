package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the customer says that what was promised is not done. */
@Schema(name = "ContestCommitment")
record NotDoneBody(
        @Schema(example = "ما زال المصباح مطفأ.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String text) {}
