package org.tawasul.casework.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Absences;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Takes over what somebody who is away has in hand, and says so in the record. */
@Component
final class StandingIn {
    private final Absences absences;
    private final WorkItems items;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    StandingIn(Absences absences, WorkItems items, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.absences = absences;
        this.items = items;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    boolean mayTake(WorkItem item, SignedIn who) {
        String holder = item.assignee();
        return holder != null
                && !holder.equals(who.login())
                && absences.coveredBy(who.login()).contains(holder);
    }

    /** Part of a command; refuses {@code work-item-taken} if meanwhile somebody else has it. */
    WorkItem take(WorkItem item, SignedIn who) {
        Actor actor = who.actor(RequestId.current());
        String absent = String.valueOf(item.assignee());
        WorkItem taken = items.assign(item.id(), who.login(), absent, actor);
        trail.append(new TrailEntry(
                "standing-in",
                ids.next(),
                1,
                item.caseId(),
                "task-taken-for",
                actor,
                clock.now(),
                Map.of("for", absent, "item", item.id()),
                Map.of()));
        return taken;
    }
}
