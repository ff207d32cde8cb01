package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;

/**
 * What follows from an entity's becoming responsible, or no longer being so: who may see the case, and whose office hours count. The predicate in the mapper
 * reads what is written here.
 */
@Component
class Responsibility {
    private final CaseRows rows;
    private final Deadlines deadlines;
    private final Offices offices;
    private final TimeOrderedIds ids;

    Responsibility(CaseRows rows, Deadlines deadlines, Offices offices, TimeOrderedIds ids) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.offices = offices;
        this.ids = ids;
    }

    /** The owner that is found before the reply period begins, which then begins by the owner's office hours. */
    void giveFirst(long caseId, String entity, String team, Instant now) {
        rows.endAccess(caseId, now);
        grant(caseId, entity, team, null, "responsible", now);
    }

    /** Whoever had the case before has it no longer. */
    void giveTo(long caseId, String entity, String team, Actor actor, Instant now) {
        deadlines.moveTo(caseId, DeadlineKind.REPLY, offices.calendarOf(entity), actor);
        giveFirst(caseId, entity, team, now);
    }

    /** The team that answered has it once more. */
    void giveBack(long caseId, String entity, @Nullable String team, Instant now) {
        rows.endAccess(caseId, now);
        grant(caseId, entity, team, null, "responsible", now);
    }

    /** Those who hold a role in the entity must be able to read what they are told of. */
    void raiseTo(long caseId, String entity, String role, Instant now) {
        grant(caseId, entity, null, role, "escalation", now);
    }

    /** The same for a late contribution, in the entity that was asked for it and as long as it is open. */
    void raiseTo(ContributionRow contribution, String role, Instant now) {
        rows.grant(new AccessRow(
                ids.next(),
                contribution.caseId(),
                contribution.entity(),
                null,
                role,
                "escalation",
                contribution.id(),
                now,
                null));
    }

    /** The team that answered may read on what it said; all other access ends. */
    void keepForReading(long caseId, String entity, @Nullable String team, Instant now) {
        rows.endAccess(caseId, now);
        grant(caseId, entity, team, null, "answered", now);
    }

    /** Whoever is asked for a contribution sees the case until its end. */
    void admit(ContributionRow contribution) {
        rows.grant(new AccessRow(
                ids.next(),
                contribution.caseId(),
                contribution.entity(),
                contribution.team(),
                null,
                "contribution",
                contribution.id(),
                contribution.askedAt(),
                null));
    }

    /** Who gave a directive reads the answer to it, wherever the case has gone meanwhile; of the case itself he sees no more than who was asked. */
    void letDirectorRead(ContributionRow directive, Instant now) {
        String role = directive.askingRole();
        rows.grant(new AccessRow(
                ids.next(),
                directive.caseId(),
                directive.entity(),
                null,
                role == null ? Role.MINISTERS_OFFICE.code() : role,
                "directive",
                directive.id(),
                now,
                null));
    }

    void dismiss(long contribution, Instant now) {
        rows.endAccessFor(contribution, now);
    }

    private void grant(
            long caseId, String entity, @Nullable String team, @Nullable String role, String reason, Instant now) {
        rows.grant(new AccessRow(ids.next(), caseId, entity, team, role, reason, null, now, null));
    }
}
