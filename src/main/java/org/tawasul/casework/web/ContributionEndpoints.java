package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
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
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contributions;
import org.tawasul.casework.ContributionWork;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** What others do on a case beside the responsible team: reading it, ordering it, and giving it up. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Contributions", description = "For staff: opinions, parts of other entities, directives.")
final class ContributionEndpoints {
    private static final String FORM = WrittenId.FORM;

    private final ContributionWork work;
    private final Contributions contributions;
    private final Cases cases;
    private final ContributionDocuments documents;
    private final Idempotency idempotency;

    ContributionEndpoints(
            ContributionWork work,
            Contributions contributions,
            Cases cases,
            ContributionDocuments documents,
            Idempotency idempotency) {
        this.work = work;
        this.contributions = contributions;
        this.cases = cases;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    @GetMapping("/cases/{number}/contributions")
    @Operation(
            summary = "Read what others do on a case",
            description = "All of it for those who see the whole case; otherwise what one's own team was asked.")
    ContributionDocument.ContributionList list(Caller caller, @PathVariable("number") String number) {
        caller.mustBe(
                Role.CASE_WORKER,
                Role.SUPERVISOR,
                Role.QUALITY_OFFICER,
                Role.SENIOR_MANAGEMENT,
                Role.MINISTERS_OFFICE,
                Role.CENTRAL_TEAM,
                Role.COMPLIANCE_OFFICER);
        return new ContributionDocument.ContributionList(work.of(caseId(number), caller.who()).stream()
                .map(documents::document)
                .toList());
    }

    @PostMapping("/cases/{number}/directives")
    @Operation(
            summary = "Order something on a case",
            description =
                    "For the minister's office and senior management of the responsible entity; watched until it is answered.")
    @ApiResponse(responseCode = "201", description = "Ordered.")
    ResponseEntity<ContributionDocument> direct(
            Caller caller,
            Posted posted,
            @PathVariable("number") String number,
            @RequestBody ContributionBodies.Directive body) {
        caller.mustBe(Role.MINISTERS_OFFICE, Role.SENIOR_MANAGEMENT);
        long caseId = caseId(number);
        return idempotency.once(posted, body, ContributionDocument.class, () -> {
            LocalDate by = body.day();
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(documents.document(
                            work.direct(caseId, requireNonNullElse(body.text(), ""), by, caller.who())));
        });
    }

    @PostMapping("/contributions/{id}/cancellation")
    @Operation(
            summary = "Give up what was asked, with a reason",
            description =
                    "For the responsible team; a promise is the supervisor's to withdraw, a directive belongs to who gave it.")
    ResponseEntity<ContributionDocument> cancel(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ContributionBodies.Reason body) {
        long contribution = contributionId(id);
        return idempotency.once(posted, body, ContributionDocument.class, () -> {
            work.cancel(contribution, requireNonNullElse(body.reason(), ""), caller.who());
            return ResponseEntity.ok(
                    documents.document(contributions.find(contribution).orElseThrow()));
        });
    }

    @PostMapping("/contributions/{id}/new-date")
    @Operation(
            summary = "Put off what a reply promised",
            description = "For the team that promised it; the customer is told the reason and the new date.")
    ResponseEntity<ContributionDocument> putOff(
            Caller caller, Posted posted, @PathVariable("id") String id, @RequestBody ContributionBodies.NewDate body) {
        long contribution = contributionId(id);
        return idempotency.once(posted, body, ContributionDocument.class, () -> {
            work.putOff(contribution, body.day(), requireNonNullElse(body.reason(), ""), caller.who());
            return ResponseEntity.ok(
                    documents.document(contributions.find(contribution).orElseThrow()));
        });
    }

    private long caseId(String number) {
        return cases.byNumber(number).id();
    }

    private static long contributionId(String id) {
        if (!id.matches(FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown");
        }
        return Long.parseLong(id);
    }
}
