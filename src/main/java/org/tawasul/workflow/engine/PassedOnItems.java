package org.tawasul.workflow.engine;

import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WorkItem;

/** Writes that an item belongs to another team. The engine's task knows no team and stays as it is. */
@Component
class PassedOnItems {
    private final WorkItemRows rows;
    private final Trail trail;
    private final BusinessClock clock;

    PassedOnItems(WorkItemRows rows, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    void to(WorkItem item, String entity, String team, Actor actor) {
        if (rows.passOn(item.id(), item.version(), entity, team) == 0) {
            throw new OptimisticLockingFailureException("Work item " + item.id() + " was changed by somebody else");
        }
        trail.append(new TrailEntry(
                "work-item",
                item.id(),
                item.version() + 1,
                item.caseId(),
                "work-item-passed-on",
                actor,
                clock.now(),
                Map.of("element", item.element(), "from-team", item.team(), "entity", entity, "team", team),
                Map.of()));
    }
}
