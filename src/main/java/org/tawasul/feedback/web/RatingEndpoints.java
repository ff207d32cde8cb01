package org.tawasul.feedback.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.feedback.RatingPage;

/** The rating link. It needs no sign-in; a link that has expired, was used or never was is one and the same answer. */
@RestController
@RequestMapping("/api/v1/ratings")
@Tag(name = "Ratings", description = "The link that a customer gets with the reply.")
final class RatingEndpoints {
    private final Feedback feedback;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    RatingEndpoints(Feedback feedback, Idempotency idempotency, BusinessClock clock) {
        this.feedback = feedback;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What the link shows. */
    @Schema(name = "RatingPage")
    record Page(
            @Schema(example = "26-0000123-0") String caseNumber,
            String reply,
            @Schema(description = "Exclusive; missing while it is not known that the reply was received.") @Nullable
                    Instant openUntil) {
        static Page of(RatingPage page) {
            return new Page(page.caseNumber(), page.reply(), page.openUntil());
        }
    }

    /** That it was taken. */
    @Schema(name = "RatingReceipt")
    record Receipt(Instant ratedAt) {}

    @GetMapping("/{token}")
    @Operation(summary = "See the reply that can be rated", description = "Changes nothing, however often it is read.")
    Page page(@PathVariable("token") String token) {
        return Page.of(feedback.page(token));
    }

    @PostMapping("/{token}")
    @Operation(summary = "Rate the reply", description = "Once, until the end of the fourteenth day after its receipt.")
    ResponseEntity<Receipt> rate(Posted posted, @PathVariable("token") String token, @RequestBody RatingBody body) {
        RateReply command = body.command(token, posted.requestId());
        return idempotency.once(posted, body, Receipt.class, () -> {
            feedback.rate(command);
            return ResponseEntity.ok(new Receipt(clock.now()));
        });
    }
}
