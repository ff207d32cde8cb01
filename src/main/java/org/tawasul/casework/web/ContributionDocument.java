package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody beside the responsible team does for a case, as its readers see it. */
@Schema(name = "Contribution")
record ContributionDocument(
        @Schema(example = "874659328477011968") String id,
        @Schema(
                        example = "opinion",
                        allowableValues = {"opinion", "colleague", "part", "directive", "commitment"})
                String kind,
        @Schema(
                        example = "open",
                        allowableValues = {"promised", "open", "answered", "done", "cancelled"})
                String state,
        @Schema(description = "Login of who asked.") String askedBy,
        @Nullable Named askingEntity,
        @Nullable Named entity,
        @Nullable Named team,
        @Schema(description = "Login of the one person who is asked; missing for the whole team.") @Nullable
                String person,
        String question,
        @Nullable String answer,
        @Schema(description = "What was said last when it was returned or cancelled.") @Nullable String remark,
        @Schema(description = "The last day, where one was named.") @Nullable LocalDate by,
        @Schema(description = "When its period is used up; missing while it stands still and once it is over.")
                @Nullable
                Instant due,
        int returns,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant lateAt,
        @Nullable Instant endedAt) {

    /** The contributions to a case, oldest first. */
    @Schema(name = "Contributions")
    record ContributionList(List<ContributionDocument> contributions) {}
}
