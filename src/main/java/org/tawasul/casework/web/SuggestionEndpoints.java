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
import org.tawasul.api.Posted;
import org.tawasul.casework.SuggestionDesk;

/** What a team does with a suggestion. */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@Tag(name = "Work items", description = "For the offices that answer cases.")
final class SuggestionEndpoints {
    private final SuggestionDesk desk;
    private final ItemActs acts;

    SuggestionEndpoints(SuggestionDesk desk, ItemActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @PostMapping("/study")
    @Operation(summary = "Begin to study a suggestion", description = "Its sender is told.")
    ResponseEntity<WorkItemDocument> study(Caller caller, Posted posted, @PathVariable("id") String id) {
        return acts.act(caller, posted, id, Map.of(), desk::study);
    }

    @PostMapping("/decision")
    @Operation(
            summary = "Decide about a suggestion, with reasons",
            description =
                    "The reply rules check the reasons; its sender reads them. What a rule warns of leaves only with a"
                            + " confirmation.")
    ResponseEntity<WorkItemDocument> decision(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody SuggestionBodies.Decision body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> desk.decide(
                        item,
                        requireNonNullElse(body.decided(), ""),
                        requireNonNullElse(body.text(), ""),
                        body.confirmation(),
                        who));
    }

    @PostMapping("/implementation")
    @Operation(summary = "Record that an accepted suggestion is in effect", description = "Its sender is told.")
    ResponseEntity<WorkItemDocument> implementation(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody SuggestionBodies.Implementation body) {
        return acts.act(
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
        return acts.act(
                caller, posted, id, body, (item, who) -> desk.announce(item, requireNonNullElse(body.text(), ""), who));
    }
}
