package org.tawasul.feedback.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.feedback.Rating;
import org.tawasul.feedback.RatingPage;
import org.tawasul.feedback.ReplyRated;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Whoever holds the link rates as the customer: the link is the sign-in. */
@Component
final class Ratings implements Feedback {
    private final RatingRows rows;
    private final Invitations invitations;
    private final RatingTokens tokens;
    private final RatingOutcome outcome;
    private final Cases cases;
    private final PersonalText personal;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final OneCommand one;

    Ratings(
            RatingRows rows,
            Invitations invitations,
            RatingTokens tokens,
            RatingOutcome outcome,
            Cases cases,
            PersonalText personal,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            ApplicationEventPublisher events,
            OneCommand one) {
        this.rows = rows;
        this.invitations = invitations;
        this.tokens = tokens;
        this.outcome = outcome;
        this.cases = cases;
        this.personal = personal;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.one = one;
    }

    @Override
    public Optional<String> token(long caseId) {
        return invitations.usableOf(caseId).map(invitation -> tokens.of(invitation.id()));
    }

    @Override
    public void replyReceived(long caseId, Instant at, boolean confirmed) {
        invitations.received(caseId, at, confirmed);
    }

    @Override
    public void replyNotReached(long caseId) {
        invitations.notReached(caseId);
    }

    @Override
    public RatingPage page(String token) {
        Invitation invitation = usable(token);
        CaseMessage reply = cases.sentReply(invitation.caseId()).orElseThrow(Ratings::notUsable);
        String number = cases.get(invitation.caseId()).number();
        return new RatingPage(number, reply.text(), invitation.receivedAt() == null ? null : invitation.openUntil());
    }

    @Override
    public void rate(RateReply command) {
        one.run(() -> {
            Invitation invitation = usable(command.token());
            Actor customer = new Actor(
                    Objects.requireNonNullElse(command.login(), "rating-link"), "customer", null, command.requestId());
            invitations.use(invitation, customer);
            RatingRow rating = row(invitation, command);
            rows.addRating(rating);
            record(rating, command.words(), customer);
            outcome.of(rating, command.words(), customer);
            events.publishEvent(
                    new ReplyRated(rating.id(), rating.caseId(), rating.entity(), command.words(), rating.ratedAt()));
        });
    }

    @Override
    public Optional<Rating> of(long caseId) {
        return rows.latestOf(caseId).map(this::opened);
    }

    @Override
    public Optional<Rating> rating(long ratingId) {
        return rows.rating(ratingId).map(this::opened);
    }

    private Rating opened(RatingRow row) {
        return new Rating(
                row.caseId(),
                row.handling(),
                row.clarity(),
                row.courtesy(),
                row.ease(),
                row.words() == null ? null : personal.open(row.customerId(), row.words()),
                row.ratedAt());
    }

    private Invitation usable(String token) {
        Invitation invitation = invitations.usable(token).orElseThrow(Ratings::notUsable);
        boolean left = cases.sentReply(invitation.caseId())
                .filter(reply -> reply.isForCustomer(clock.now()))
                .isPresent();
        if (!left || cases.get(invitation.caseId()).state() != CaseState.REPLIED) {
            throw notUsable();
        }
        return invitation;
    }

    private RatingRow row(Invitation invitation, RateReply command) {
        String words = command.words();
        return new RatingRow(
                ids.next(),
                invitation.id(),
                invitation.caseId(),
                invitation.customerId(),
                command.handling(),
                command.clarity(),
                command.courtesy(),
                command.ease(),
                words == null ? null : personal.seal(invitation.customerId(), words),
                clock.now(),
                cases.get(invitation.caseId()).entity());
    }

    private void record(RatingRow rating, @Nullable String words, Actor actor) {
        Map<String, Object> scores = Map.of(
                "handling", rating.handling(),
                "clarity", rating.clarity(),
                "courtesy", rating.courtesy(),
                "ease", rating.ease());
        Map<String, String> said = words == null ? Map.of() : Map.of("words", words);
        trail.append(new TrailEntry(
                "rating", rating.id(), 1, rating.caseId(), "reply-rated", actor, rating.ratedAt(), scores, said));
    }

    static Refusal notUsable() {
        return Refusal.of(Refusal.Kind.GONE, "link-not-usable");
    }
}
