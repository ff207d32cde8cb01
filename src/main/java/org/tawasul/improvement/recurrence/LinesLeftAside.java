package org.tawasul.improvement.recurrence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.HeardIncidents;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Shows them to whoever looks after the program, and has them tried again by his word. */
@Component
final class LinesLeftAside implements HeardIncidents {
    private final HeardFileRows rows;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final OneCommand one;

    LinesLeftAside(HeardFileRows rows, Trail trail, TimeOrderedIds ids, BusinessClock clock, OneCommand one) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public List<Aside> open() {
        return rows.aside();
    }

    @Override
    public boolean again(long file, Actor actor) {
        return one.run(() -> {
            int lines = rows.again(file);
            if (lines > 0) {
                trail.append(new TrailEntry(
                        "heard-lines",
                        ids.next(),
                        1,
                        null,
                        "heard-lines-tried-again",
                        actor,
                        clock.now(),
                        Map.of("file", file, "lines", lines),
                        Map.of()));
            }
            return lines > 0;
        });
    }
}
