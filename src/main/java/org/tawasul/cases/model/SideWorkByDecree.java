package org.tawasul.cases.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.ContributionState;
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
 * What an entity has of a case beside the case itself: sight of it, tasks, and what it was asked to contribute, each with its clock. All of it goes on with the successor, also
 * where another entity leads the case.
 */
@Component
class SideWorkByDecree {
    /** The customer's own periods: which entity has the case is nothing to them. */
    private static final Set<DeadlineKind> THE_CUSTOMERS =
            EnumSet.of(DeadlineKind.CUSTOMER_ANSWER, DeadlineKind.RATING, DeadlineKind.OBJECTION);

    private final CaseFiles files;
    private final CaseRows cases;
    private final DecreeRows rows;
    private final ContributionFiles contributions;
    private final ContributionEnding ending;
    private final Offices offices;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final WorkItems items;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    SideWorkByDecree(
            CaseFiles files,
            CaseRows cases,
            DecreeRows rows,
            ContributionFiles contributions,
            ContributionEnding ending,
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
        this.ending = ending;
        this.offices = offices;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the line's entity contributes to the case. */
    boolean isAsked(Decree line, long caseId) {
        return !askedOf(line, caseId).isEmpty();
    }

    /** @param lead whoever has the case under the decree */
    void pass(Decree line, long caseId, @Nullable String lead) {
        passAccess(line, caseId, clock.now());
        List<ContributionFile> passed = askedOf(line, caseId);
        for (ContributionFile file : passed) {
            ContributionRow row = file.asLoaded();
            file.passOn(line.number(), line.to(), line.team(), isMember(row.person(), line.team()));
            contributions.save(file, Actor.SYSTEM);
            moveClocksOf(row.id(), line, caseId);
        }
        if (lead != null) {
            ending.askedItself(caseId, lead);
        }
        passTasks(line, caseId);
        tell(line, caseId, passed);
    }

    /** What is open still: what the successor was asked by itself is over by now, and what a draft promises is not yet asked of anybody. */
    private void tell(Decree line, long caseId, List<ContributionFile> passed) {
        Set<Long> ids = passed.stream().map(file -> file.asLoaded().id()).collect(Collectors.toSet());
        contributions.openOf(caseId).stream()
                .filter(file -> file.state() == ContributionState.OPEN)
                .map(file -> file.asLoaded().id())
                .filter(ids::contains)
                .forEach(id -> files.tell(
                        new CaseEvent.ContributionPassedOn(caseId, id, line.number(), line.from(), clock.now())));
    }

    private List<ContributionFile> askedOf(Decree line, long caseId) {
        return contributions.openOf(caseId).stream()
                .filter(file -> file.asLoaded().entity().equals(line.from()))
                .toList();
    }

    /** Of the case itself, or of a contribution to it: what is used up stays used up; what is left is counted by the successor's office hours. */
    void moveClocksOf(long subject, Decree line, long caseId) {
        deadlines.of(caseId).stream()
                .filter(one -> one.subjectId() == subject && !THE_CUSTOMERS.contains(one.kind()))
                .filter(one -> one.state() == Deadline.State.RUNNING || one.state() == Deadline.State.PAUSED)
                .forEach(one -> deadlines.moveTo(subject, one.kind(), offices.calendarOf(line.to()), Actor.SYSTEM));
    }

    private void passAccess(Decree line, long caseId, Instant now) {
        List<AccessRow> before = rows.accessOf(caseId, line.from());
        rows.endAccessOf(caseId, line.from(), now);
        for (AccessRow one : before) {
            cases.grant(new AccessRow(
                    ids.next(),
                    caseId,
                    line.to(),
                    one.team() == null ? null : line.team(),
                    one.role(),
                    one.reason(),
                    one.contribution(),
                    now,
                    null));
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
