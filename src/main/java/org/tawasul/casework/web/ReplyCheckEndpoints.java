package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.casework.Casework;
import org.tawasul.casework.web.RecordDocuments.FindingDocument;

/** Says what the reply rules think of a reply before it is sent. */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@Tag(name = "Work items")
final class ReplyCheckEndpoints {
    private final Casework casework;

    ReplyCheckEndpoints(Casework casework) {
        this.casework = casework;
    }

    /** A reply as the rules see it. */
    @Schema(name = "ReplyCheck")
    record ReplyCheckDocument(
            @Schema(description = "Whether no rule refuses it.") boolean leaves,
            @Schema(description = "Whether it leaves only with a confirmation, because a rule warns of it.")
                    boolean needsConfirmation,
            @Schema(description = "Everything that was found, the heaviest first.") List<FindingDocument> findings,
            @Schema(description = "The points that the customer made, and whether the reply takes them up.")
                    List<PointDocument> points) {}

    /** A point of the customer. */
    @Schema(name = "PointOfCustomer")
    record PointDocument(int number, @Schema(example = "متى يُصلح العمود؟") String text, boolean answered) {}

    @PostMapping("/reply-check")
    @Operation(
            summary = "Check a reply without sending it",
            description = "For who may reply now. Nothing is sent, stored or decided.")
    ReplyCheckDocument check(Caller caller, @PathVariable("id") String id, @RequestBody ActBodies.Draft body) {
        ReplyCheck check =
                casework.checkReply(WorkItemIds.read(id), requireNonNullElse(body.text(), ""), caller.who());
        return new ReplyCheckDocument(
                check.leaves(),
                check.needsConfirmation(),
                check.findings().stream().map(RecordDocuments::finding).toList(),
                check.points().stream()
                        .map(point -> new PointDocument(point.number(), point.text(), point.answered()))
                        .toList());
    }
}
