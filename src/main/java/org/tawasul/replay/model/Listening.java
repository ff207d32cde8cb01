package org.tawasul.replay.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tawasul.cases.CaseEvent;

/** Writes down what happened to each life, and lets those who are concerned plan what they do about it. */
final class Listening {
    private final Lives lives;
    private final Customers customers;
    private final Offices offices;
    private final Consumer<Plan> plans;
    private final org.tawasul.replay.Happenings happenings;

    Listening(
            Lives lives,
            Customers customers,
            Offices offices,
            org.tawasul.replay.Happenings happenings,
            Consumer<Plan> plans) {
        this.lives = lives;
        this.customers = customers;
        this.offices = offices;
        this.happenings = happenings;
        this.plans = plans;
    }

    /** What happened in this thread since it was last asked. Returns the lives that were touched; for them their offices have planned. */
    Set<Life> hear(Instant now) {
        List<CaseEvent> events = happenings.take();
        TreeSet<Life> touched = new TreeSet<>(Comparator.comparing(Life::index));
        for (CaseEvent event : events) {
            Life life = lives.of(event.caseId());
            if (life != null) {
                note(life, event);
                touched.add(life);
            }
        }
        touched.forEach(life -> offices.look(life, plans));
        return touched;
    }

    private void note(Life life, CaseEvent event) {
        Instant at = event.at();
        life.step(name(event), at);
        if (event instanceof CaseEvent.CaseRouted routed) {
            life.routedTo(routed.entity());
        } else if (event instanceof CaseEvent.CaseTransferred transferred) {
            life.transferred(transferred.to());
        } else if (event instanceof CaseEvent.CaseMovedByDecree moved) {
            life.routedTo(moved.to());
        } else if (event instanceof CaseEvent.CustomerAsked) {
            customers.asked(life, at, plans);
        } else if (event instanceof CaseEvent.ReplyIssued) {
            life.replied(at);
            customers.replied(life, at, plans);
        } else if (event instanceof CaseEvent.SuggestionDecided) {
            life.replied(at);
        } else if (event instanceof CaseEvent.PeriodExceeded) {
            life.exceeded();
        } else if (event instanceof CaseEvent.CaseRaised raised) {
            life.raisedTo(raised.level());
        } else if (event instanceof CaseEvent.CaseReopened) {
            life.takenUpAgain();
        } else if (event instanceof CaseEvent.CaseClosed) {
            life.ended(at, true);
        } else if (event instanceof CaseEvent.CaseNotAdmitted
                || event instanceof CaseEvent.CaseJoined
                || event instanceof CaseEvent.CaseWithdrawn) {
            life.ended(at, false);
        }
    }

    /** With what tells one event of its kind from another, as far as it does not hang on ids. */
    private static String name(CaseEvent event) {
        String name = event.getClass().getSimpleName();
        if (event instanceof CaseEvent.CaseRouted routed) {
            return name + " " + routed.entity() + " " + routed.team();
        }
        if (event instanceof CaseEvent.CaseTransferred transferred) {
            return name + " " + transferred.to();
        }
        if (event instanceof CaseEvent.CaseRaised raised) {
            return name + " " + raised.level() + " " + raised.role();
        }
        if (event instanceof CaseEvent.SuggestionDecided decision) {
            return name + " " + decision.decided();
        }
        return event instanceof CaseEvent.CaseFlagged flagged ? name + " " + flagged.flag() : name;
    }
}
