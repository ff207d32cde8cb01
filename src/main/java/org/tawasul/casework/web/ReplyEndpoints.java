package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.organisation.SignedIn;

/** Interim replies, the second pair of eyes, and recalling a reply. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Work items")
final class ReplyEndpoints {
    private final ReplyCasework casework;
    private final ItemActs acts;
    private final Idempotency idempotency;
    private final Cases cases;
    private final CaseAccess access;
    private final BusinessClock clock;

    ReplyEndpoints(
            ReplyCasework casework,
            ItemActs acts,
            Idempotency idempotency,
            Cases cases,
            CaseAccess access,
            BusinessClock clock) {
        this.casework = casework;
        this.acts = acts;
        this.idempotency = idempotency;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    /** That the reply was taken back. */
    @Schema(name = "RecallReceipt")
    record Recalled(@Schema(example = "26-0000123-0") String caseNumber, Instant recalledAt) {}

    @PostMapping("/work-items/{id}/interim")
    @Operation(
            summary = "Give the customer an interim reply with a new date",
            description =
                    "The period for the reply goes on; the date is a promise of its own. The words are checked as those of a reply are.")
    ResponseEntity<WorkItemDocument> interim(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Interim body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.interim(
                        item,
                        requireNonNullElse(body.text(), ""),
                        requireNonNullElse(body.reason(), ""),
                        body.until(),
                        body.confirmation(),
                        who));
    }

    @PostMapping("/work-items/{id}/approve")
    @Operation(
            summary = "Let a reply leave, as its second pair of eyes",
            description = "Whoever wrote it may not approve it.")
    ResponseEntity<WorkItemDocument> approve(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Remark body) {
        return acts.act(caller, posted, id, body, (item, who) -> casework.approve(item, body.remark(), who));
    }

    @PostMapping("/work-items/{id}/return")
    @Operation(summary = "Give a reply back to its team, with a remark")
    ResponseEntity<WorkItemDocument> giveBack(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Remark body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.giveBack(item, requireNonNullElse(body.remark(), ""), who));
    }

    @PostMapping("/cases/{number}/recall")
    @Operation(
            summary = "Take an issued reply back before it leaves",
            description = "For the entity that answered, within two minutes unless set otherwise.")
    ResponseEntity<Recalled> recall(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody ActBodies.Recall body) {
        CaseView view = cases.byNumber(number);
        SignedIn who = caller.who();
        access.require(who, view.id());
        return idempotency.once(posted, body, Recalled.class, () -> {
            casework.recall(view.id(), requireNonNullElse(body.reason(), ""), who);
            return ResponseEntity.ok(new Recalled(view.number(), clock.now()));
        });
    }
}
