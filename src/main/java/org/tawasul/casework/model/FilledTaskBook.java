package org.tawasul.casework.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Cases;
import org.tawasul.casework.FilledTask;
import org.tawasul.casework.FilledTasks;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WorkItem;

/** Keeps what was filled in, and puts that it was into the record. */
@Component
final class FilledTaskBook implements FilledTasks {
    private final FilledTaskRows rows;
    private final Cases cases;
    private final PersonalText personal;
    private final Trail trail;
    private final BusinessClock clock;
    private final ObjectMapper json;

    FilledTaskBook(
            FilledTaskRows rows,
            Cases cases,
            PersonalText personal,
            Trail trail,
            BusinessClock clock,
            ObjectMapper json) {
        this.rows = rows;
        this.cases = cases;
        this.personal = personal;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
    }

    void enter(WorkItem item, String button, FilledForm form, Actor actor) {
        long customer = cases.get(item.caseId()).customerId();
        rows.add(new FilledTaskRow(
                item.id(),
                item.caseId(),
                customer,
                item.element(),
                button,
                personal.seal(customer, write(form.all())),
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
                        read(personal.open(row.customerId(), row.fields())),
                        row.filledBy(),
                        row.filledAt()))
                .toList();
    }

    private String write(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String fields) {
        try {
            return json.readValue(fields, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
