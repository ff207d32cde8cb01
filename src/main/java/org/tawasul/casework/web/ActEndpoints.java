package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Posted;
import org.tawasul.casework.Casework;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** What officers do with a task. Each answers with the task as it is afterwards. */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@Tag(name = "Work items")
final class ActEndpoints {
    private final Casework casework;
    private final ItemActs acts;

    ActEndpoints(Casework casework, ItemActs acts) {
        this.casework = casework;
        this.acts = acts;
    }

    @PostMapping("/claim")
    @Operation(summary = "Take the task", description = "An act needs it. Taking one's own again changes nothing.")
    ResponseEntity<WorkItemDocument> claim(Caller caller, Posted posted, @PathVariable("id") String id) {
        return acts.act(caller, posted, id, Map.of(), casework::claim);
    }

    @PostMapping("/release")
    @Operation(summary = "Give the task back to the team")
    ResponseEntity<WorkItemDocument> release(Caller caller, Posted posted, @PathVariable("id") String id) {
        return acts.act(caller, posted, id, Map.of(), casework::release);
    }

    @PostMapping("/question")
    @Operation(
            summary = "Ask the customer for more",
            description =
                    "The period for the reply stands still until the answer. What a rule warns of leaves only with a confirmation.")
    ResponseEntity<WorkItemDocument> question(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Question body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.ask(item, requireNonNullElse(body.text(), ""), body.confirmation(), who));
    }

    @PostMapping("/transfer")
    @Operation(summary = "Pass the case to another entity, with a reason")
    ResponseEntity<WorkItemDocument> transfer(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Transfer body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.transfer(
                        item, requireNonNullElse(body.entity(), ""), requireNonNullElse(body.reason(), ""), who));
    }

    @PostMapping("/route")
    @Operation(
            summary = "Decide whose case it is",
            description = "For the central team, when the rules found no owner or two.")
    ResponseEntity<WorkItemDocument> route(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Route body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.route(
                        item,
                        requireNonNullElse(body.entity(), ""),
                        requireNonNullElse(body.team(), ""),
                        requireNonNullElse(body.reason(), ""),
                        who));
    }

    @PostMapping("/reply")
    @Operation(
            summary = "Reply to the customer",
            description =
                    "The reply rules check it; a refusal says why, the task stays open, and nothing is kept of a reply"
                            + " that was refused. What a rule warns of leaves only with a confirmation.")
    ResponseEntity<WorkItemDocument> reply(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Reply body) {
        String text = body.text();
        if (text == null) {
            throw Refusal.inField("field-required", "text");
        }
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> casework.reply(item, text, body.decided(), body.promised(), body.confirmation(), who));
    }

    @PostMapping("/outcome")
    @Operation(summary = "End a drawn task by a button of its form")
    ResponseEntity<WorkItemDocument> outcome(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ActBodies.Outcome body) {
        FieldChecks checks = new FieldChecks();
        String button = checks.line("button", body.button(), 100);
        checks.done();
        Map<String, String> fields = new HashMap<>();
        if (body.fields() != null) {
            body.fields().forEach((name, value) -> fields.put(name, requireNonNullElse(value, "")));
        }
        return acts.act(caller, posted, id, body, (item, who) -> casework.complete(item, button, fields, who));
    }
}
