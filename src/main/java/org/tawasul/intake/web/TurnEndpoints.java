package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;

/** Coming back with a case, and taking it back. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Cases")
final class TurnEndpoints {
    private final Intake intake;
    private final Cases cases;
    private final CaseDoor door;
    private final CaseDocuments documents;
    private final Idempotency idempotency;

    TurnEndpoints(Intake intake, Cases cases, CaseDoor door, CaseDocuments documents, Idempotency idempotency) {
        this.intake = intake;
        this.cases = cases;
        this.door = door;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    /** Why the case should be taken up again. */
    @Schema(name = "ReopenCase")
    record Reopening(
            @Schema(
                            example = "انطفأ العمود من جديد بعد يومين.",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {}

    /** Why the case is taken back, if one likes. */
    @Schema(name = "WithdrawCase")
    record Withdrawal(@Schema(example = "حُلّت المشكلة.", maxLength = 2000) @Nullable String reason) {}

    @PostMapping("/reopening")
    @Operation(
            summary = "Say that the reply solves nothing, or reopen a closed case",
            description =
                    "The same team has it again, with a new period. For the case's customer, and the agent who opened it.")
    ResponseEntity<CaseReceipt> reopen(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody Reopening body) {
        long caseId = enter(caller, number);
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            intake.reopen(caseId, Objects.requireNonNullElse(body.reason(), ""), caller.actor());
            return ResponseEntity.ok(documents.receipt(cases.get(caseId)));
        });
    }

    /** What the customer says besides. */
    @Schema(name = "AddInformation")
    record Addition(
            @Schema(
                            example = "العمود الذي بجانبه انطفأ أيضًا.",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(example = "[]", description = "Ids of uploads, at most ten.") @Nullable List<String> files) {}

    @PostMapping("/additions")
    @Operation(
            summary = "Say more than you were asked for",
            description =
                    "While there is no reply, and no question to be answered. For the case's customer, and the agent who opened it.")
    ResponseEntity<CaseReceipt> add(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody Addition body) {
        long caseId = enter(caller, number);
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            intake.add(caseId, Objects.requireNonNullElse(body.text(), ""), FileIds.read(body.files()), caller.actor());
            return ResponseEntity.ok(documents.receipt(cases.get(caseId)));
        });
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Take a case back before the reply",
            description = "For the case's customer, and the agent who opened it.")
    ResponseEntity<CaseReceipt> withdraw(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody Withdrawal body) {
        long caseId = enter(caller, number);
        return idempotency.once(posted, body, CaseReceipt.class, () -> {
            intake.withdraw(caseId, body.reason(), caller.actor());
            return ResponseEntity.ok(documents.receipt(cases.get(caseId)));
        });
    }

    private long enter(Caller caller, String number) {
        caller.mustBe(Role.CUSTOMER, Role.CONTACT_CENTRE_AGENT);
        return door.enter(number, caller.who()).id();
    }
}
