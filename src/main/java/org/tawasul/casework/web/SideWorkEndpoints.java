package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.casework.ContributionWork;

/** Asking others beside the task in hand, and answering what one's own team was asked. */
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@Tag(name = "Work items")
final class SideWorkEndpoints {
    private final ContributionWork work;
    private final ContributionDocuments contributions;
    private final ItemActs acts;
    private final Idempotency idempotency;

    SideWorkEndpoints(
            ContributionWork work, ContributionDocuments contributions, ItemActs acts, Idempotency idempotency) {
        this.work = work;
        this.contributions = contributions;
        this.acts = acts;
        this.idempotency = idempotency;
    }

    @PostMapping("/opinion")
    @Operation(
            summary = "Ask another entity its opinion",
            description = "The task stays open and the period for the reply goes on.")
    @ApiResponse(responseCode = "201", description = "Asked.")
    ResponseEntity<ContributionDocument> opinion(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody ContributionBodies.OfEntity body) {
        return ask(caller, posted, id, body, body.command(ContributionKind.OPINION));
    }

    @PostMapping("/colleague")
    @Operation(
            summary = "Ask a colleague of one's own entity",
            description = "The task stays open and the period for the reply goes on.")
    @ApiResponse(responseCode = "201", description = "Asked.")
    ResponseEntity<ContributionDocument> colleague(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody ContributionBodies.OfColleague body) {
        return ask(caller, posted, id, body, body.command());
    }

    @PostMapping("/part")
    @Operation(
            summary = "Give another entity its part of the case",
            description = "The one reply leaves when every part is approved or cancelled.")
    @ApiResponse(responseCode = "201", description = "Asked.")
    ResponseEntity<ContributionDocument> part(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody ContributionBodies.OfEntity body) {
        return ask(caller, posted, id, body, body.command(ContributionKind.PART));
    }

    @PostMapping("/contribution")
    @Operation(summary = "Answer what one's own team was asked")
    ResponseEntity<WorkItemDocument> contribution(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ContributionBodies.Answer body) {
        return acts.act(
                caller, posted, id, body, (item, who) -> work.answer(item, requireNonNullElse(body.text(), ""), who));
    }

    @PostMapping("/part-approval")
    @Operation(summary = "Approve a part that was handed in")
    ResponseEntity<WorkItemDocument> approvePart(Caller caller, Posted posted, @PathVariable("id") String id) {
        return acts.act(caller, posted, id, Map.of(), (item, who) -> work.approvePart(item, who));
    }

    @PostMapping("/part-return")
    @Operation(summary = "Give a part back with a remark", description = "Its period runs on with what was left.")
    ResponseEntity<WorkItemDocument> returnPart(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ContributionBodies.Remark body) {
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> work.returnPart(item, requireNonNullElse(body.remark(), ""), who));
    }

    @PostMapping("/evidence")
    @Operation(
            summary = "Say that what a reply promised is done",
            description = "Words, uploads or both show it; the customer is told and may say that it is not done.")
    ResponseEntity<WorkItemDocument> keep(
            Caller caller,
            Posted posted,
            @PathVariable("id") String id,
            @RequestBody ContributionBodies.Evidence body) {
        List<Long> files = body.uploads();
        return acts.act(
                caller,
                posted,
                id,
                body,
                (item, who) -> work.keep(item, requireNonNullElse(body.text(), ""), files, who));
    }

    private ResponseEntity<ContributionDocument> ask(
            Caller caller, Posted posted, String id, Object body, AskContribution asked) {
        long workItem = WorkItemIds.read(id);
        return idempotency.once(
                posted, body, ContributionDocument.class, () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(contributions.document(work.ask(workItem, asked, caller.who()))));
    }
}
