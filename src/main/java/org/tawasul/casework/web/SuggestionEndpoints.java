package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.casework.SuggestionDesk;
import org.tawasul.organisation.SignedIn;

/** What a team does with a suggestion. */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@Tag(name = "Work items", description = "For the offices that answer cases.")
final class SuggestionEndpoints {
    private final SuggestionDesk desk;
    private final WorkItemDocuments documents;
    private final Idempotency idempotency;

    SuggestionEndpoints(SuggestionDesk desk, WorkItemDocuments documents, Idempotency idempotency) {
        this.desk = desk;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    private interface Act {
        void perform(long workItem, SignedIn who);
    }

    @PostMapping("/study")
    @Operation(summary = "Begin to study a suggestion", description = "Its sender is told.")
    ResponseEntity<WorkItemDocument> study(Caller caller, Posted posted, @PathVariable("id") String id) {
        return act(caller, posted, id, Map.of(), desk::study);
    }

    @PostMapping("/decision")
    @Operation(
            summary = "Decide about a suggestion, with reasons",
            description = "The reply rules check the reasons; its sender reads them.")
    ResponseEntity<WorkItemDocument> decision(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody SuggestionBodies.Decision body) {
        return act(
                caller,
                posted,
                id,
                body,
                (item, who) -> desk.decide(
                        item, requireNonNullElse(body.decided(), ""), requireNonNullElse(body.text(), ""), who));
    }

    @PostMapping("/implementation")
    @Operation(summary = "Record that an accepted suggestion is in effect", description = "Its sender is told.")
    ResponseEntity<WorkItemDocument> implementation(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody SuggestionBodies.Implementation body) {
        return act(
                caller,
                posted,
                id,
                body,
                (item, who) -> desk.implement(item, requireNonNullElse(body.text(), ""), who));
    }

    @PostMapping("/announcement")
    @Operation(summary = "Record how it was announced", description = "Its sender is told, and the case is closed.")
    ResponseEntity<WorkItemDocument> announcement(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody SuggestionBodies.Announcement body) {
        return act(
                caller, posted, id, body, (item, who) -> desk.announce(item, requireNonNullElse(body.text(), ""), who));
    }

    private ResponseEntity<WorkItemDocument> act(Caller caller, Posted posted, String id, Object body, Act act) {
        long workItem = WorkItemIds.read(id);
        SignedIn who = caller.who();
        return idempotency.once(posted, body, WorkItemDocument.class, () -> {
            act.perform(workItem, who);
            return ResponseEntity.ok(documents.after(workItem));
        });
    }
}
