package org.tawasul.casework.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Puts a task into somebody's hand because it was his turn, and says in the record why it was. */
@Component
final class GivenTasks {
    private final WorkItems items;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    GivenTasks(WorkItems items, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.items = items;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Part of a command. */
    void to(WorkItem item, NextInTurn.Candidate one, int among, AssignmentRow setting) {
        items.assign(item.id(), one.login(), null, Actor.SYSTEM);
        trail.append(new TrailEntry(
                "assignment",
                ids.next(),
                1,
                item.caseId(),
                "task-given",
                Actor.SYSTEM,
                clock.now(),
                Map.of(
                        "for",
                        one.login(),
                        "item",
                        item.id(),
                        "open",
                        one.open(),
                        "among",
                        among,
                        "mode",
                        setting.mode(),
                        "setting",
                        setting.version()),
                Map.of()));
    }
}
