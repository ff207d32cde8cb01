package org.tawasul.replay.comparison;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/** An outcome with something changed in it. */
final class Edited {
    private final String key;
    private final CaseOutcome of;
    private @Nullable String refused;
    private @Nullable String state;
    private @Nullable String entity;
    private @Nullable String team;
    private @Nullable String priority;
    private boolean triaged;
    private @Nullable Instant due;
    private @Nullable Instant repliedAt;
    private boolean late;
    private int level;
    private List<String> steps;

    Edited(CaseOutcome of) {
        this.of = of;
        key = of.key();
        refused = of.refused();
        state = of.state();
        entity = of.entity();
        team = of.team();
        priority = of.priority();
        triaged = of.triaged();
        due = of.due();
        repliedAt = of.repliedAt();
        late = of.late();
        level = of.level();
        steps = of.steps();
    }

    /** As the system leaves a submission that it does not take. */
    Edited refused(String code) {
        refused = code;
        state = null;
        entity = null;
        team = null;
        priority = null;
        due = null;
        repliedAt = null;
        steps = List.of();
        return this;
    }

    /** As a run leaves a case that it did not get to. */
    Edited unreached() {
        refused("none");
        refused = null;
        return this;
    }

    Edited state(String value) {
        state = value;
        return this;
    }

    Edited owner(String itsEntity, String itsTeam) {
        entity = itsEntity;
        team = itsTeam;
        return this;
    }

    Edited priority(String value) {
        priority = value;
        return this;
    }

    Edited triaged(boolean value) {
        triaged = value;
        return this;
    }

    Edited repliedLaterBy(Duration time) {
        repliedAt = repliedAt == null ? null : repliedAt.plus(time);
        return this;
    }

    Edited withoutReply() {
        repliedAt = null;
        return this;
    }

    Edited late(boolean value) {
        late = value;
        return this;
    }

    Edited level(int value) {
        level = value;
        return this;
    }

    Edited steps(String... values) {
        steps = List.of(values);
        return this;
    }

    CaseOutcome outcome() {
        return new CaseOutcome(
                key,
                of.kind(),
                of.receivedAt(),
                refused,
                state,
                entity,
                team,
                priority,
                triaged,
                due,
                repliedAt,
                of.closedAt(),
                late,
                level,
                of.transfers(),
                of.scores(),
                steps,
                of.recorded(),
                of.modelled(),
                of.misfits(),
                of.promised());
    }
}
