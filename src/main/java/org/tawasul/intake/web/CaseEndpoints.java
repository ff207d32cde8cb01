package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Sending a case, following it, answering a question. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases", description = "For customers, and for the contact centre on their behalf.")
final class CaseEndpoints {
    private final Intake intake;
    private final Cases cases;
    private final CaseDoor door;
    private final CaseDocuments documents;
    private final Idempotency idempotency;

    CaseEndpoints(Intake intake, Cases cases, CaseDoor door, CaseDocuments documents, Idempotency idempotency) {
        this.intake = intake;
        this.cases = cases;
        this.door = door;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    @PostMapping
    @Operation(
            summary = "Send a complaint, inquiry, suggestion or grievance",
            description =
                    "As a customer for oneself; from the contact centre on behalf of the customer it names. A grievance"
                            + " names the case whose reply it is against.")
    @ApiResponse(
            responseCode = "201",
            description = "Received; Location says where to follow it.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")))
    ResponseEntity<CaseReceipt> submit(Caller caller, Posted posted, @RequestBody SubmitBody body) {
        caller.mustBe(Role.CUSTOMER, Role.CONTACT_CENTRE_AGENT);
        SubmitCase command = body.command(caller);
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            CaseView view = intake.submit(command, caller.actor());
            return ResponseEntity.created(URI.create("/api/v1/cases/" + view.number()))
                    .body(documents.firstReceipt(view));
        });
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "Follow a case",
            description = "The number in any form in which people write it. A case that isn't yours is unknown to you.")
    CaseDocument follow(Caller caller, @PathVariable("number") String number) {
        return documents.document(door.enter(number, caller.who()), caller.who());
    }

    @PostMapping("/{number}/answers")
    @Operation(summary = "Answer the question that was asked", description = "For the case's customer.")
    ResponseEntity<CaseReceipt> answer(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody AnswerBody body) {
        caller.mustBe(Role.CUSTOMER);
        long caseId = door.enter(number, caller.who()).id();
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            intake.answer(body.command(caseId), caller.actor());
            return ResponseEntity.ok(documents.receipt(cases.get(caseId)));
        });
    }

    @PostMapping("/{number}/commitments/{id}/not-done")
    @Operation(
            summary = "Say that what a reply promised is not done",
            description = "For the case's customer, once, and within the time for it.")
    ResponseEntity<CaseReceipt> notDone(
            Caller caller,
            Posted posted,
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestBody NotDoneBody body) {
        caller.mustBe(Role.CUSTOMER);
        long caseId = door.enter(number, caller.who()).id();
        if (!id.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown");
        }
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            intake.contest(caseId, Long.parseLong(id), Objects.requireNonNullElse(body.text(), ""), caller.actor());
            return ResponseEntity.ok(documents.receipt(cases.get(caseId)));
        });
    }
}
