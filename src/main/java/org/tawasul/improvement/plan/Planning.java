package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanStep;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;

/** The steps of a plan and their clocks. */
@Component
final class Planning {
    private static final int LONGEST_DAYS = 1000;

    private final StepRows steps;
    private final ImprovementClocks clocks;
    private final Organisation organisation;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    Planning(
            StepRows steps,
            ImprovementClocks clocks,
            Organisation organisation,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.steps = steps;
        this.clocks = clocks;
        this.organisation = organisation;
        this.ids = ids;
        this.clock = clock;
    }

    List<PlanStep> steps(long improvement) {
        return steps.of(improvement);
    }

    /** In the place of what was planned before. */
    void write(ImprovementRow row, PlanImprovement plan, LocalDate due) {
        boolean known = organisation
                .person(plan.owner(), clock.today())
                .filter(person -> row.entity().equals(person.entity()))
                .isPresent();
        if (!known) {
            throw Refusal.inField("person-unknown", "owner");
        }
        LocalDate today = clock.today();
        check(due, today.plusDays(1), today.plusDays(LONGEST_DAYS), "dueOn");
        steps.removeAll(row.id());
        for (int i = 0; i < plan.steps().size(); i++) {
            PlanImprovement.Step step = plan.steps().get(i);
            LocalDate day = Objects.requireNonNull(step.dueOn());
            check(day, today.plusDays(1), due, "due" + (i + 1));
            steps.add(new PlanStep(ids.next(), row.id(), i + 1, step.text(), step.textOther(), day, null, null, null));
        }
    }

    private static void check(LocalDate day, LocalDate from, LocalDate until, String field) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "improvement-step-day-out-of-range",
                    Map.of("from", from, "until", until),
                    field);
        }
    }

    void begin(ImprovementRow row, Actor actor) {
        String process = Objects.requireNonNull(row.processInstance());
        steps.of(row.id()).forEach(step -> clocks.begin(row, step, process, actor));
    }

    /** Answers whether it was the last. */
    boolean done(ImprovementRow row, long step, @Nullable String evidence, Actor actor) {
        if (steps.done(step, row.id(), clock.now(), actor.id(), evidence) != 1) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "improvement-step-unknown");
        }
        clocks.stepDone(step, actor);
        return steps.of(row.id()).stream().allMatch(PlanStep::isDone);
    }
}
