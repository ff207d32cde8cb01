package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/**
 * What a change of a message means: its new state with its trail row, and for a reply the time to rate. That begins when the carrier confirms that the text
 * message was delivered, else when the mail server took the mail over, else when the customer looked; a reply that reached nobody does not use it up.
 * Every method is part of the caller's transaction.
 */
@Component
class Outcome {
    private static final Set<State> MAY_STILL_ARRIVE = EnumSet.of(State.WAITING, State.SENT, State.DELIVERED);

    private final OutboxRows rows;
    private final Trail trail;
    private final Feedback feedback;
    private final BusinessClock clock;
    private final TimeOrderedIds ids;

    Outcome(OutboxRows rows, Trail trail, Feedback feedback, BusinessClock clock, TimeOrderedIds ids) {
        this.rows = rows;
        this.trail = trail;
        this.feedback = feedback;
        this.clock = clock;
        this.ids = ids;
    }

    /** False if somebody else was first. */
    boolean mark(OutboxRow after, String action, Map<String, Object> more, Actor actor) {
        if (rows.update(after) == 0) {
            return false;
        }
        Map<String, Object> facts = new java.util.HashMap<>(more);
        facts.put("attempt", after.attempts());
        facts.put("channel", after.channel().code());
        trail.append(new TrailEntry(
                "outbox", after.id(), after.version(), after.caseId(), action, actor, clock.now(), facts, Map.of()));
        return true;
    }

    void delivered(OutboxRow row, String detail, Instant at) {
        boolean seen = row.channel() == Channel.IN_CASE;
        Map<String, Object> facts = Map.of("at", at, "receipt", detail);
        if (mark(
                        row.reported(State.DELIVERED, detail, at),
                        seen ? "notice-seen" : "notice-delivered",
                        facts,
                        Actor.SYSTEM)
                && row.isReply()) {
            feedback.replyReceived(row.caseOrThrow(), at, true);
        }
    }

    void undelivered(OutboxRow row, String detail, Instant at) {
        Map<String, Object> facts = Map.of("at", at, "receipt", detail);
        if (mark(row.reported(State.UNDELIVERED, detail, at), "notice-undelivered", facts, Actor.SYSTEM)) {
            incident(row, "undelivered", detail);
            lost(row);
        }
    }

    /** If nothing that tells this reply can arrive any more, the customer keeps his time to rate it. */
    void lost(OutboxRow row) {
        if (!row.isReply()) {
            return;
        }
        long caseId = row.caseOrThrow();
        boolean hope = rows.ofStep(caseId, row.step()).stream()
                .anyMatch(other -> other.id() != row.id() && MAY_STILL_ARRIVE.contains(other.state()));
        if (!hope) {
            feedback.replyNotReached(caseId);
        }
    }

    /** The hand-over is all that will be heard of it, and counts as receipt. */
    void receivedAt(OutboxRow row, Instant at) {
        if (row.isReply()) {
            feedback.replyReceived(row.caseOrThrow(), at, false);
        }
    }

    void incident(OutboxRow row, String reason, String detail) {
        rows.insertIncident(new OutboxIncident(ids.next(), row.id(), row.caseId(), reason, detail, clock.now()));
    }
}
