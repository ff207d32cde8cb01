package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.improvement.PlanStep;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;

/** The clocks of an improvement: one for what comes next, and one for each step that is carried out. The one watch looks at them as at all others. */
@Component
final class ImprovementClocks {
    private static final String PRIORITY = "normal";
    private static final int LONGEST = 1000;
    private static final int STUDY_AND_DECISION = 2;

    private final Deadlines deadlines;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Period next;
    private final Period effect;

    /**
     * @param next for each of study, decision, plan and approval
     * @param effect from the last step to the word what it brought
     */
    ImprovementClocks(
            Deadlines deadlines,
            Organisation organisation,
            BusinessClock clock,
            @Value("${tawasul.improvement.period:15 working-days}") String next,
            @Value("${tawasul.improvement.effect-period:90 calendar-days}") String effect) {
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
        this.next = Period.parse(next);
        this.effect = Period.parse(effect);
    }

    void begin(ImprovementRow row, String process, Actor actor) {
        deadlines.start(
                new StartDeadline(row.id(), DeadlineKind.IMPROVEMENT, next, calendar(row), PRIORITY, process, actor));
    }

    Period untilDecision() {
        return new Period(Math.min(LONGEST, STUDY_AND_DECISION * next.amount()), next.unit());
    }

    void goOn(ImprovementRow row, Actor actor) {
        deadlines.restart(row.id(), DeadlineKind.IMPROVEMENT, clock.now(), next, actor);
    }

    void untilEffect(ImprovementRow row, Actor actor) {
        deadlines.restart(row.id(), DeadlineKind.IMPROVEMENT, clock.now(), effect, actor);
    }

    void until(ImprovementRow row, LocalDate day, Actor actor) {
        deadlines.restart(row.id(), DeadlineKind.IMPROVEMENT, clock.now(), daysUntil(day), actor);
    }

    void begin(ImprovementRow row, PlanStep step, String process, Actor actor) {
        deadlines.start(new StartDeadline(
                row.id(),
                step.id(),
                DeadlineKind.PLAN_STEP,
                daysUntil(step.dueOn()),
                calendar(row),
                PRIORITY,
                process,
                actor));
    }

    void stepDone(long step, Actor actor) {
        deadlines.meet(step, DeadlineKind.PLAN_STEP, actor);
    }

    void endAll(long improvement, Actor actor) {
        deadlines.endAll(improvement, actor);
    }

    /** A day that has come by the time the plan is approved is over with today. */
    private Period daysUntil(LocalDate day) {
        long days = Math.max(1, Math.min(LONGEST, ChronoUnit.DAYS.between(clock.today(), day)));
        return new Period((int) days, Period.Unit.CALENDAR_DAYS);
    }

    private String calendar(ImprovementRow row) {
        return organisation
                .entity(row.entity(), clock.today())
                .or(() -> organisation.entity(Organisation.CENTRAL_TEAM, clock.today()))
                .map(Entity::calendar)
                .orElseThrow();
    }
}
