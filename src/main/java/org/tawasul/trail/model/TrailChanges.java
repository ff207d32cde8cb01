package org.tawasul.trail.model;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.shared.trail.RecordedChanges;

/** The record as a stream of what changed; committed rows alone. */
@Component
final class TrailChanges implements RecordedChanges {
    private final TrailRows rows;

    TrailChanges(TrailRows rows) {
        this.rows = rows;
    }

    @Override
    public long last() {
        return rows.last();
    }

    @Override
    public List<Change> after(long entry, int most) {
        return rows.after(entry, most);
    }
}
