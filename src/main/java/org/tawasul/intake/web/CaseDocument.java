package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
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
        @Schema(example = "normal") String urgency,
        @Schema(example = "web") String channel,
        @Schema(description = "The responsible entity, once it is known.") @Nullable Office entity,
        Instant receivedAt,
        @Nullable Instant replyDue,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        List<Said> messages,
        List<UploadReceipt> files,
        @Schema(description = "For staff only.") @Nullable Inside inside) {

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

    /** What only staff may see. */
    @Schema(name = "CaseInside")
    record Inside(
            @Nullable String priority,
            @Nullable String team,
            int transfers,
            @Nullable Instant breachedAt,
            int escalationLevel) {}
}
