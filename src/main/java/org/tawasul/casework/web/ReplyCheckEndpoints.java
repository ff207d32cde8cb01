package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.casework.Casework;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.shared.Bilingual;

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
            @Schema(description = "Everything that was found, the heaviest first.") List<FoundDocument> findings,
            @Schema(description = "The points that the customer made, and whether the reply takes them up.")
                    List<PointDocument> points) {}

    /** One finding in words. */
    @Schema(name = "ReplyFinding")
    record FoundDocument(
            @Schema(example = "confirm") String finding,
            @Schema(
                            example = "warns",
                            allowableValues = {"note", "decides", "warns", "refuses"})
                    String severity,
            @Schema(example = "The reply repeats one that was sent in an unlike case") String rule,
            @Schema(description = "What people call the rule.") Bilingual ruleName,
            Bilingual because,
            Bilingual outcome) {
        static FoundDocument of(SaidFinding said) {
            return new FoundDocument(
                    said.id(),
                    said.severity().name().toLowerCase(Locale.ROOT),
                    said.rule(),
                    said.ruleName(),
                    said.because(),
                    said.outcome());
        }
    }

    /** A point of the customer. */
    @Schema(name = "PointOfCustomer")
    record PointDocument(int number, @Schema(example = "متى يُصلح العمود؟") String text, boolean answered) {}

    @PostMapping("/reply-check")
    @Operation(
            summary = "Check a reply without sending it",
            description = "For who may reply now, or could after a claim. Nothing is sent, stored, claimed or decided.")
    ReplyCheckDocument check(Caller caller, @PathVariable("id") String id, @RequestBody ActBodies.Draft body) {
        ReplyCheck check = casework.checkReply(
                WorkItemIds.read(id), requireNonNullElse(body.text(), ""), body.decided(), caller.who());
        return new ReplyCheckDocument(
                check.leaves(),
                check.needsConfirmation(),
                check.findings().stream().map(FoundDocument::of).toList(),
                check.points().stream()
                        .map(point -> new PointDocument(point.number(), point.text(), point.answered()))
                        .toList());
    }
}
