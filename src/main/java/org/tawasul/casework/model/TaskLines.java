package org.tawasul.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.casework.OfficerNames;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TimeLeft;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItems;

/** Makes lines for people of what the store has. */
@Component
final class TaskLines {
    private final Customers customers;
    private final WorkItems items;
    private final OfficerNames names;
    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    TaskLines(
            Customers customers,
            WorkItems items,
            OfficerNames names,
            Organisation organisation,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.customers = customers;
        this.items = items;
        this.names = names;
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** So that their words open without a question for each. */
    void prepare(List<TaskRow> rows) {
        customers.willOpen(rows.stream().map(TaskRow::customerId).toList());
    }

    /** Null where it can no longer be read. */
    @Nullable
    String subject(TaskRow row) {
        return customers.legible(row.customerId(), row.subject());
    }

    TaskLine line(TaskRow row, @Nullable String subject) {
        TaskForm form = form(row);
        return new TaskLine(
                row.workItem(),
                row.caseId(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                CaseKind.valueOf(row.kind()),
                CaseState.valueOf(row.caseState()),
                form == null ? null : form.title(),
                row.entity(),
                form == null ? List.of() : form.roles(),
                subject,
                row.service(),
                row.area(),
                row.urgency(),
                row.priority(),
                row.emergency(),
                row.contribution() != null,
                row.assignee(),
                name(row.assignee(), row.claimedAt()),
                row.receivedAt(),
                TimeLeft.at(clock.now(), row.due(), row.pausedAt(), calendar(row.entity())),
                last(row));
    }

    WorkingCalendar calendar(String entity) {
        LocalDate today = clock.today();
        return calendars.current(
                organisation.entity(entity, today).map(Entity::calendar).orElse(WorkingCalendars.COUNTRY));
    }

    private @Nullable TaskForm form(TaskRow row) {
        return row.definition() == null || row.element() == null ? null : items.form(row.definition(), row.element());
    }

    private @Nullable Bilingual name(@Nullable String login, @Nullable Instant at) {
        return login == null ? null : names.at(Optional.ofNullable(at).orElseGet(clock::now), login);
    }

    private static TaskLine.@Nullable Last last(TaskRow row) {
        return row.action() == null || row.happenedAt() == null || row.actor() == null
                ? null
                : new TaskLine.Last(row.action(), row.happenedAt(), row.actor());
    }
}
