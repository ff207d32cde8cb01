package org.tawasul.feedback.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;

/** The rating without its link, for the case's customer when signed in: the same window, the same answer when it is over. */
@RestController
@RequestMapping("/api/v1/cases/{number}/rating")
@Tag(name = "Ratings", description = "The link that a customer gets with the reply.")
final class OwnRatingEndpoints {
    private final Feedback feedback;
    private final Cases cases;
    private final CaseAccess access;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    OwnRatingEndpoints(
            Feedback feedback, Cases cases, CaseAccess access, Idempotency idempotency, BusinessClock clock) {
        this.feedback = feedback;
        this.cases = cases;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "See the reply that you can rate", description = "Changes nothing, however often it is read.")
    RatingEndpoints.Page page(Caller caller, @PathVariable("number") String number) {
        return RatingEndpoints.Page.of(feedback.page(token(caller, number)));
    }

    @PostMapping
    @Operation(summary = "Rate the reply to your case", description = "As by the link that was sent.")
    ResponseEntity<RatingEndpoints.Receipt> rate(
            Caller caller, Posted posted, @PathVariable("number") String number, @RequestBody RatingBody body) {
        RateReply command = body.command(token(caller, number), posted.requestId())
                .by(caller.who().login());
        return idempotency.once(posted, body, RatingEndpoints.Receipt.class, () -> {
            feedback.rate(command);
            return ResponseEntity.ok(new RatingEndpoints.Receipt(clock.now()));
        });
    }

    private String token(Caller caller, String number) {
        caller.mustBe(Role.CUSTOMER);
        long caseId = cases.byNumber(number).id();
        access.require(caller.who(), caseId);
        return feedback.token(caseId).orElseThrow(() -> Refusal.of(Refusal.Kind.GONE, "link-not-usable"));
    }
}
