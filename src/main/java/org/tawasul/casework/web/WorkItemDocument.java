package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A task as its office sees it; the form only where one task is asked for. */
@Schema(name = "WorkItem")
record WorkItemDocument(
        @Schema(example = "874659328477011968") String id,
        @Schema(example = "26-0000123-0") String caseNumber,
        @Schema(example = "complaint") String caseKind,
        String subject,
        @Schema(example = "high") @Nullable String priority,
        @Schema(description = "Words of life-danger were found in the case: before all others.") boolean emergency,
        Bilingual title,
        @Schema(
                        example = "open",
                        allowableValues = {"open", "claimed", "done", "cancelled"})
                String state,
        @Nullable Named entity,
        @Nullable Named team,
        @Schema(description = "Login of who claimed it.") @Nullable String assignee,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Schema(description = "When the customer has to have the reply; missing while that period stands still.")
                @Nullable
                Instant replyDue,
        @Schema(description = "For a task beside the case itself: the contribution that it belongs to.") @Nullable
                String contribution,
        @Nullable Form form) {

    /** What the task shows and allows. */
    @Schema(name = "WorkItemForm")
    record Form(List<Field> fields, List<Button> buttons) {}

    /** @param choices of a field of type choice */
    @Schema(name = "WorkItemField")
    record Field(
            String name,
            Bilingual label,
            @Schema(
                            example = "text",
                            allowableValues = {"text", "choice", "number", "date"})
                    String type,
            boolean required,
            List<String> choices) {}

    /** A way to end the task. */
    @Schema(name = "WorkItemButton")
    record Button(
            String id,
            Bilingual label,
            @Schema(example = "reply") String act,
            @Schema(description = "Last part of the address to post to.", example = "reply") String path,
            @Schema(description = "What the body holds, for acts of the case itself.") List<Field> fields) {}
}
