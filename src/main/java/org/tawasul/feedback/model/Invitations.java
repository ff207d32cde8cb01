package org.tawasul.feedback.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.feedback.RatingWindow;
import org.tawasul.feedback.model.Invitation.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Invitations and their windows; each change with its trail row. */
@Component
final class Invitations implements RatingWindow {
    private final RatingRows rows;
    private final RatingTokens tokens;
    private final Cases cases;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Period window;
    private final Period unreached;

    Invitations(
            RatingRows rows,
            RatingTokens tokens,
            Cases cases,
            Deadlines deadlines,
            WorkingCalendars calendars,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            @Value("${tawasul.feedback.window}") String window,
            @Value("${tawasul.feedback.unreached}") String unreached) {
        this.rows = rows;
        this.tokens = tokens;
        this.cases = cases;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.window = Period.parse(window);
        this.unreached = Period.parse(unreached);
    }

    @Override
    public void open(long caseId, String rootProcessInstance) {
        rows.openOf(caseId).ifPresent(older -> change(older.in(State.REPLACED), "rating-link-replaced", Actor.SYSTEM));
        CaseView view = cases.get(caseId);
        long id = ids.next();
        Invitation invitation = new Invitation(
                id,
                caseId,
                view.customerId(),
                RatingTokens.hash(tokens.of(id)),
                clock.now(),
                null,
                end(clock.now(), window),
                State.OPEN,
                1);
        rows.addInvitation(invitation);
        record(invitation, "rating-link-made", Actor.SYSTEM);
        deadlines.start(new StartDeadline(
                caseId,
                DeadlineKind.RATING,
                window,
                WorkingCalendars.COUNTRY,
                Objects.requireNonNullElse(view.priority(), "normal"),
                rootProcessInstance,
                Actor.SYSTEM));
    }

    void received(long caseId, Instant at, boolean confirmed) {
        Invitation invitation = usableOf(caseId).orElse(null);
        if (invitation == null || (invitation.receivedAt() != null && !confirmed)) {
            return;
        }
        // A carrier's clock may be behind ours, and nobody receives what has not left.
        Instant received = at.isBefore(invitation.madeAt()) ? invitation.madeAt() : at;
        change(invitation.received(received, end(received, window)), "reply-received", Actor.SYSTEM);
        deadlines.restart(caseId, DeadlineKind.RATING, received, window, Actor.SYSTEM);
    }

    void notReached(long caseId) {
        Invitation invitation = usableOf(caseId).orElse(null);
        if (invitation == null || invitation.receivedAt() != null) {
            return;
        }
        Instant now = clock.now();
        change(invitation.openUntil(end(now, unreached)), "reply-not-reached", Actor.SYSTEM);
        deadlines.restart(caseId, DeadlineKind.RATING, now, unreached, Actor.SYSTEM);
    }

    void use(Invitation invitation, Actor actor) {
        change(invitation.in(State.USED), "rating-link-used", actor);
    }

    /** Nobody rates a reply that was taken back, or that is not the last word. */
    @EventListener
    void revoke(CaseEvent.ReplyRecalled recalled) {
        revoke(recalled.caseId());
    }

    @EventListener
    void revoke(CaseEvent.CaseReopened reopened) {
        revoke(reopened.caseId());
    }

    private void revoke(long caseId) {
        rows.openOf(caseId).ifPresent(open -> change(open.in(State.REVOKED), "rating-link-revoked", Actor.SYSTEM));
        if (deadlines.live(caseId, DeadlineKind.RATING).isPresent()) {
            deadlines.end(caseId, DeadlineKind.RATING, Actor.SYSTEM);
        }
    }

    /** The open invitation of a case whose time is not over. */
    Optional<Invitation> usableOf(long caseId) {
        return rows.openOf(caseId).filter(one -> one.isUsable(clock.now()));
    }

    Optional<Invitation> usable(String token) {
        return rows.byTokenHash(RatingTokens.hash(token))
                .filter(one -> tokens.isOf(token, one.id()))
                .filter(one -> one.isUsable(clock.now()));
    }

    private Instant end(Instant from, Period period) {
        return calendars.current(WorkingCalendars.COUNTRY).due(from, period);
    }

    private void change(Invitation changed, String action, Actor actor) {
        if (rows.change(changed) != 1) {
            throw new OptimisticLockingFailureException("rating invitation " + changed.id());
        }
        record(changed, action, actor);
    }

    private void record(Invitation invitation, String action, Actor actor) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("state", invitation.state().name());
        facts.put("openUntil", invitation.openUntil());
        if (invitation.receivedAt() != null) {
            facts.put("receivedAt", invitation.receivedAt());
        }
        trail.append(new TrailEntry(
                "rating-invitation",
                invitation.id(),
                invitation.version(),
                invitation.caseId(),
                action,
                actor,
                clock.now(),
                facts,
                Map.of()));
    }
}
