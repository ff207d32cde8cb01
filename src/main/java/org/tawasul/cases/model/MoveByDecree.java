package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * One case under one line of a decree, the body of a whole command: its owner, its access, its clock and its open tasks become the successor's, with one row of the record that
 * names the decree. It reads the case anew, because since it was looked for an officer may have answered it or passed it on.
 */
@Component
class MoveByDecree {
    private final CaseFiles files;
    private final CaseRows cases;
    private final DecreeRows rows;
    private final ContributionFiles contributions;
    private final Offices offices;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final WorkItems items;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    MoveByDecree(
            CaseFiles files,
            CaseRows cases,
            DecreeRows rows,
            ContributionFiles contributions,
            Offices offices,
            Organisation organisation,
            Deadlines deadlines,
            WorkItems items,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.files = files;
        this.cases = cases;
        this.rows = rows;
        this.contributions = contributions;
        this.offices = offices;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    /** False if there is nothing to move any more. */
    boolean isMoved(Decree line, long caseId) {
        CaseFile file = files.load(caseId);
        CaseRow row = file.asLoaded();
        if (CaseState.valueOf(row.state()).isAtEnd() || isOfOtherLine(line, row)) {
            return false;
        }
        if (!line.from().equals(row.entity())) {
            return !line.keepsEntity() && isContributionPassed(line, caseId);
        }
        if (rows.isMoved(line.line(), caseId)) {
            return false;
        }
        Instant now = clock.now();
        rows.markMoved(line.line(), caseId, now);
        file.moveByDecree(line.number(), line.kind().code(), line.to(), line.keepsEntity() ? row.team() : line.team());
        files.save(file, Actor.SYSTEM);
        if (!line.keepsEntity()) {
            moveClock(line, caseId);
            passSideWork(line, caseId, now);
        }
        files.tell(new CaseEvent.CaseMovedByDecree(caseId, line.number(), line.from(), line.to(), line.on(), now));
        return true;
    }

    /** The line for all that is left does not take what another line names. */
    private boolean isOfOtherLine(Decree line, CaseRow row) {
        return line.service() == null
                && row.service() != null
                && organisation.decrees().stream()
                        .anyMatch(other -> row.service().equals(other.service())
                                && other.from().equals(line.from())
                                && other.on().equals(line.on()));
    }

    /** Another entity has the case and asked the one that has ended, for an opinion or a part. */
    private boolean isContributionPassed(Decree line, long caseId) {
        boolean asked = contributions.openOf(caseId).stream()
                .anyMatch(file -> file.asLoaded().entity().equals(line.from()));
        if (asked) {
            passSideWork(line, caseId, clock.now());
        }
        return asked;
    }

    /** Sight, tasks, and whatever the entity was asked to contribute, with its clock. */
    private void passSideWork(Decree line, long caseId, Instant now) {
        passAccess(line, caseId, now);
        for (ContributionFile file : contributions.openOf(caseId)) {
            if (file.asLoaded().entity().equals(line.from())) {
                file.passOn(line.number(), line.to(), line.team());
                contributions.save(file, Actor.SYSTEM);
                moveClocksOf(file.asLoaded().id(), line, caseId);
            }
        }
        passTasks(line, caseId);
    }

    private void moveClocksOf(long subject, Decree line, long caseId) {
        deadlines.of(caseId).stream()
                .filter(one -> one.subjectId() == subject)
                .filter(one -> one.state() == Deadline.State.RUNNING || one.state() == Deadline.State.PAUSED)
                .forEach(one -> deadlines.moveTo(subject, one.kind(), offices.calendarOf(line.to()), Actor.SYSTEM));
    }

    private void passAccess(Decree line, long caseId, Instant now) {
        var before = rows.accessOf(caseId, line.from());
        rows.endAccessOf(caseId, line.from(), now);
        for (AccessRow one : before) {
            String team = one.team() == null ? null : line.team();
            cases.grant(new AccessRow(ids.next(), caseId, line.to(), team, one.role(), one.reason(), one.contribution(), now, null));
        }
    }

    /** What is used up stays used up; what is left is counted by the successor's office hours. */
    private void moveClock(Decree line, long caseId) {
        Optional<Deadline> reply = deadlines.live(caseId, DeadlineKind.REPLY);
        if (reply.isPresent()) {
            deadlines.moveTo(caseId, DeadlineKind.REPLY, offices.calendarOf(line.to()), Actor.SYSTEM);
        }
    }

    private void passTasks(Decree line, long caseId) {
        for (WorkItem item : items.openOf(caseId)) {
            if (item.entity().equals(line.from())) {
                items.passOn(item, line.to(), line.team(), isMember(item.assignee(), line.team()), Actor.SYSTEM);
            }
        }
    }

    /** Whoever moved with the task keeps it. */
    private boolean isMember(@Nullable String login, String team) {
        return login != null
                && organisation
                        .person(login, clock.today())
                        .map(Person::team)
                        .filter(team::equals)
                        .isPresent();
    }
}
