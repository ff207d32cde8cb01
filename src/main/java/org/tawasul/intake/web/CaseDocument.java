package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A case as this reader may see it. */
@Schema(name = "Case")
record CaseDocument(
        @Schema(example = "26-0000123-0") String number,
        @Schema(example = "complaint") String kind,
        StateWords state,
        String subject,
        String description,
        @Nullable Office service,
        @Schema(example = "capital") @Nullable String area,
        @Schema(example = "321", description = "Number of the block, if the customer said it.") @Nullable Integer block,
        @Schema(example = "normal") String urgency,
        @Schema(example = "web") String channel,
        @Schema(description = "The responsible entity, once it is known.") @Nullable Office entity,
        Instant receivedAt,
        @Nullable Instant replyDue,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Schema(description = "When the date ends that an interim reply promised.") @Nullable Instant promisedUntil,
        List<Said> messages,
        List<UploadReceipt> files,
        @Schema(description = "What the replies promise.") List<Promised> commitments,
        @Schema(
                        example = "accepted",
                        description = "Of a suggestion accepted or declined, of a grievance upheld, partly-upheld or"
                                + " rejected.")
                @Nullable
                String decided,
        @Schema(description = "How other cases of the same customer concern this one.") @Nullable Links links,
        @Schema(description = "For staff only.") @Nullable Inside inside) {

    /** By their numbers. */
    @Schema(name = "CaseLinks")
    record Links(
            @Schema(description = "The case that a grievance is against.") @Nullable String original,
            @Schema(description = "The case that said it first, to which the words were added.") @Nullable String first,
            @Schema(description = "Cases whose words were added to this one.") List<String> joined) {}

    /** A code and its name. */
    @Schema(name = "Named")
    record Office(String code, Bilingual name) {}

    /** Something said between the customer and the entity; the author for staff only. */
    @Schema(name = "CaseMessage")
    record Said(
            String id,
            @Schema(example = "question") String kind,
            String text,
            Instant writtenAt,
            @Nullable Instant sentAt,
            @Nullable String author) {}

    /** Something that a reply promised. */
    @Schema(name = "CaseCommitment")
    record Promised(
            @Schema(example = "874659328477011968") String id,
            String what,
            @Nullable LocalDate by,
            @Schema(
                            example = "open",
                            description = "`answered`: done, and may still be contested.",
                            allowableValues = {"open", "answered", "done", "cancelled"})
                    String state,
            @Schema(description = "What shows that it is done.") @Nullable String evidence,
            @Schema(description = "Until when the customer may say that it is not done.") @Nullable
                    Instant contestUntil) {}

    /** What only staff may see. */
    @Schema(name = "CaseInside")
    record Inside(
            @Nullable String priority,
            @Nullable String team,
            boolean emergency,
            int transfers,
            @Nullable Instant breachedAt,
            int escalationLevel) {}
}
