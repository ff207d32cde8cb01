package org.tawasul.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PlanState;

/** The next version of a row, with what is different in it. */
final class RowChange {
    private final ImprovementRow old;
    private PlanState state;
    private @Nullable Boolean permanent;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate effectiveOn;
    private @Nullable Way way;
    private @Nullable Integer fewerCases;
    private @Nullable String process;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    private RowChange(ImprovementRow old) {
        this.old = old;
        state = old.state();
        permanent = old.permanent();
        owner = old.owner();
        dueOn = old.dueOn();
        effectiveOn = old.effectiveOn();
        way = old.effectWay();
        fewerCases = old.fewerCases();
        process = old.processInstance();
        decidedAt = old.decidedAt();
        closedAt = old.closedAt();
    }

    static RowChange of(ImprovementRow old) {
        return new RowChange(old);
    }

    RowChange state(PlanState next) {
        state = next;
        return this;
    }

    RowChange permanent(boolean isPermanent) {
        permanent = isPermanent;
        return this;
    }

    RowChange plan(String login, LocalDate due) {
        owner = login;
        dueOn = due;
        return this;
    }

    RowChange effectiveOn(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    RowChange effect(Way how, @Nullable Integer fewer) {
        way = how;
        fewerCases = fewer;
        return this;
    }

    RowChange process(String instance) {
        process = instance;
        return this;
    }

    RowChange decidedAt(Instant at) {
        decidedAt = at;
        return this;
    }

    RowChange closedAt(Instant at) {
        closedAt = at;
        return this;
    }

    ImprovementRow row() {
        return new ImprovementRow(
                old.id(),
                old.number(),
                old.entity(),
                old.service(),
                old.theme(),
                old.area(),
                old.blocks(),
                old.source(),
                old.sourceReference(),
                old.timesAsked(),
                old.askedAs(),
                old.askedFrom(),
                old.askedUntil(),
                state,
                permanent,
                owner,
                dueOn,
                effectiveOn,
                way,
                fewerCases,
                process,
                old.requestedBy(),
                old.openedAt(),
                decidedAt,
                closedAt,
                old.version() + 1);
    }
}
