package org.tawasul.casework.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Cases;
import org.tawasul.casework.FilledTask;
import org.tawasul.casework.FilledTasks;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WorkItem;

/** Keeps what was filled in, and puts that it was into the record. */
@Component
final class FilledTaskBook implements FilledTasks {
    private final FilledTaskRows rows;
    private final Cases cases;
    private final SealedFields sealed;
    private final Trail trail;
    private final BusinessClock clock;

    FilledTaskBook(FilledTaskRows rows, Cases cases, SealedFields sealed, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.cases = cases;
        this.sealed = sealed;
        this.trail = trail;
        this.clock = clock;
    }

    void enter(WorkItem item, String button, FilledForm form, Actor actor) {
        long customer = cases.get(item.caseId()).customerId();
        rows.add(new FilledTaskRow(
                item.id(),
                item.caseId(),
                customer,
                item.element(),
                button,
                sealed.seal(customer, form.all()),
                actor.id(),
                clock.now()));
        Map<String, Object> facts = new HashMap<>();
        facts.put("element", item.element());
        facts.put("button", button);
        form.closed().forEach((name, value) -> facts.put("field." + name, value));
        trail.append(new TrailEntry(
                "filled-task", item.id(), 1, item.caseId(), "task-filled-in", actor, clock.now(), facts, form.free()));
    }

    @Override
    public List<FilledTask> ofCase(long caseId) {
        return rows.ofCase(caseId).stream()
                .map(row -> new FilledTask(
                        row.workItem(),
                        row.caseId(),
                        row.element(),
                        row.button(),
                        sealed.open(row.customerId(), row.fields()),
                        row.filledBy(),
                        row.filledAt()))
                .toList();
    }
}
