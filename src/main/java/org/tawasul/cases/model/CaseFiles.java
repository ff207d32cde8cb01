package org.tawasul.cases.model;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Loads and saves cases: one change, one version, one row of the record. */
@Component
class CaseFiles {
    private final CaseRows rows;
    private final Trail trail;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    CaseFiles(CaseRows rows, Trail trail, BusinessClock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    CaseFile load(long caseId) {
        return new CaseFile(row(caseId));
    }

    CaseRow row(long caseId) {
        return RowsAtHand.get(caseId, this::read);
    }

    private CaseRow read(long caseId) {
        return rows.find(caseId).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown"));
    }

    /**
     * Lets nobody change the case until this transaction is over: for what does not change the case itself but depends on where it stands. To be called before anything
     * is read.
     */
    void holdStill(long caseId) {
        if (rows.lock(caseId).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown");
        }
    }

    void add(CaseRow row, CaseChange opened, Actor actor) {
        rows.insert(row);
        RowsAtHand.put(row);
        append(row, opened, actor);
    }

    void save(CaseFile file, Actor actor) {
        CaseRow row = file.next();
        if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Case " + row.id() + " was changed by somebody else");
        }
        RowsAtHand.put(row);
        append(row, file.change(), actor);
    }

    /** Tells whoever in this transaction wants to know. */
    void tell(CaseEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.now();
    }

    private void append(CaseRow row, CaseChange change, Actor actor) {
        trail.append(new TrailEntry(
                "case",
                row.id(),
                row.version(),
                row.id(),
                change.action(),
                actor,
                clock.now(),
                change.facts(),
                change.words()));
    }
}
