package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.TellEffect;
import org.tawasul.improvement.Wording;
import org.tawasul.improvement.plan.WordsRow.Part;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** Lets improvements go on: the line, its words, its clocks and its process in one command. */
@Component
final class WorkBook implements ImprovementWork {
    private static final int MOST_WAITING = 50;
    private static final int TEXT = 4000;

    private final OneCommand one;
    private final Register register;
    private final ImprovementRows rows;
    private final Planning planning;
    private final ImprovementClocks clocks;
    private final ImprovementTasks tasks;
    private final EffectAtClosing effect;
    private final BusinessClock clock;

    WorkBook(
            OneCommand one,
            Register register,
            ImprovementRows rows,
            Planning planning,
            ImprovementClocks clocks,
            ImprovementTasks tasks,
            EffectAtClosing effect,
            BusinessClock clock) {
        this.one = one;
        this.register = register;
        this.rows = rows;
        this.planning = planning;
        this.clocks = clocks;
        this.tasks = tasks;
        this.effect = effect;
        this.clock = clock;
    }

    @Override
    public List<ImprovementView> waitingFor(Actor actor) {
        Set<PlanState> states = role(actor).map(ImprovementAct::statesFor).orElse(Set.of());
        return actor.entity() == null
                ? List.of()
                : register.views(rows.waiting(
                        actor.entity(), states, ImprovementAct.CARRY_OUT.state(), actor.id(), MOST_WAITING));
    }

    @Override
    public boolean mayDo(ImprovementAct act, ImprovementView view, Actor actor) {
        return view.state() == act.state() && mayDo(act, view.scope().entity(), view.owner(), actor);
    }

    private static boolean mayDo(ImprovementAct act, String entity, @Nullable String owner, Actor actor) {
        boolean answersForIt = act == ImprovementAct.CARRY_OUT && actor.id().equals(owner);
        return entity.equals(actor.entity())
                && (answersForIt || role(actor).filter(act.roles()::contains).isPresent());
    }

    private static Optional<Role> role(Actor actor) {
        return actor.equals(Actor.SYSTEM) ? Optional.empty() : Optional.of(Role.of(actor.role()));
    }

    @Override
    public List<PlanStep> steps(long improvement) {
        return planning.steps(improvement);
    }

    @Override
    public void study(String number, long version, String rootCause, boolean permanent, Actor actor) {
        String words = words("rootCause", rootCause);
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.STUDY, number, version, actor);
            register.write(row.id(), Part.ROOT_CAUSE, Wording.written(words));
            change(row, PlanState.STUDIED, next -> next.permanent(permanent), "improvement-studied", actor);
            clocks.goOn(row, actor);
            tasks.complete(row, Map.of(), actor);
        });
    }

    @Override
    public void decide(
            String number, long version, boolean accepted, String reasons, @Nullable String reasonsOther, Actor actor) {
        Wording words = both("reasons", reasons, reasonsOther);
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.DECIDE, number, version, actor);
            register.write(row.id(), Part.REASONS, words);
            change(
                    row,
                    accepted ? PlanState.ACCEPTED : PlanState.REFUSED,
                    next -> accepted
                            ? next.decidedAt(clock.now())
                            : next.decidedAt(clock.now()).closedAt(clock.now()),
                    accepted ? "improvement-accepted" : "improvement-refused",
                    actor);
            clocks.goOn(row, actor);
            tasks.complete(row, Map.of("improvementDecision", accepted ? "accepted" : "refused"), actor);
        });
    }

    @Override
    public void plan(String number, long version, PlanImprovement plan, Actor actor) {
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.PLAN, number, version, actor);
            LocalDate due = Objects.requireNonNull(plan.dueOn());
            planning.write(row, plan, due);
            change(row, PlanState.PLANNED, next -> next.plan(plan.owner(), due), "improvement-planned", actor);
            clocks.goOn(row, actor);
            tasks.complete(row, Map.of(), actor);
        });
    }

    @Override
    public void approve(String number, long version, boolean approved, @Nullable String reason, Actor actor) {
        String why = approved ? "" : words("returnedBecause", Objects.requireNonNullElse(reason, ""));
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.APPROVE, number, version, actor);
            change(
                    row,
                    approved ? PlanState.CARRIED_OUT : PlanState.ACCEPTED,
                    next -> next,
                    approved ? "improvement-plan-approved" : "improvement-plan-returned",
                    Map.of(),
                    approved ? Map.of() : Map.of("reason", why),
                    actor);
            if (approved) {
                clocks.until(row, Objects.requireNonNull(row.dueOn()), actor);
                planning.begin(row, actor);
            } else {
                register.write(row.id(), Part.RETURNED, Wording.written(why));
                clocks.goOn(row, actor);
            }
            tasks.complete(row, Map.of("planApproval", approved ? "approved" : "returned"), actor);
        });
    }

    @Override
    public void stepDone(String number, long step, @Nullable String evidence, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String words = checks.optionalWords("evidence", evidence, TEXT);
        checks.done();
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.CARRY_OUT, number, null, actor);
            boolean last = planning.done(row, step, words, actor);
            change(
                    row,
                    last ? PlanState.DONE : PlanState.CARRIED_OUT,
                    next -> last ? next.effectiveOn(clock.today()) : next,
                    "improvement-step-done",
                    Map.of("step", step),
                    actor);
            if (last) {
                clocks.untilEffect(row, actor);
                tasks.complete(row, Map.of(), actor);
            }
        });
    }

    @Override
    public void tellEffect(String number, long version, TellEffect told, Actor actor) {
        LocalDate effective = Objects.requireNonNull(told.effectiveOn());
        Wording done = Wording.written(told.done(), told.doneOther(), "doneOther");
        // Whoever else asks is told below why not.
        rows.byNumber(number)
                .filter(row -> mayDo(ImprovementAct.TELL_EFFECT, register.view(row), actor))
                .ifPresent(row -> effect.measureFirst(row, effective));
        one.run(() -> {
            ImprovementRow row = begun(ImprovementAct.TELL_EFFECT, number, version, actor);
            MeasuredEffect measured = effect.keep(row, effective, told.way());
            register.write(row.id(), Part.DONE, done);
            register.write(row.id(), Part.EFFECT, Wording.written(told.effect(), told.effectOther(), "effectOther"));
            change(
                    row,
                    PlanState.CLOSED,
                    next -> next.effect(Objects.requireNonNull(told.way()), told.fewerCases())
                            .effectiveOn(effective)
                            .closedAt(clock.now()),
                    "improvement-closed",
                    EffectAtClosing.facts(measured),
                    actor);
            tasks.complete(row, Map.of(), actor);
        });
    }

    /** The line as it stands, if the act may be done to it now. */
    private ImprovementRow begun(ImprovementAct act, String number, @Nullable Long version, Actor actor) {
        ImprovementRow row =
                rows.byNumber(number).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
        if (!mayDo(act, row.entity(), row.owner(), actor)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        if (row.state() != act.state() || (version != null && row.version() != version)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "improvement-changed-meanwhile");
        }
        return row;
    }

    private void change(
            ImprovementRow row, PlanState state, UnaryOperator<RowChange> more, String action, Actor actor) {
        change(row, state, more, action, Map.of(), actor);
    }

    private void change(
            ImprovementRow row,
            PlanState state,
            UnaryOperator<RowChange> more,
            String action,
            Map<String, Object> facts,
            Actor actor) {
        change(row, state, more, action, facts, Map.of(), actor);
    }

    private void change(
            ImprovementRow row,
            PlanState state,
            UnaryOperator<RowChange> more,
            String action,
            Map<String, Object> facts,
            Map<String, String> said,
            Actor actor) {
        if (state != row.state() && !row.state().next().contains(state)) {
            throw new IllegalStateException("From " + row.state() + " no way leads to " + state);
        }
        ImprovementRow changed = more.apply(RowChange.of(row).state(state)).row();
        register.save(changed);
        register.append(changed, action, actor, clock.now(), facts, said);
    }

    private static Wording both(String field, String written, @Nullable String other) {
        FieldChecks checks = new FieldChecks();
        String words = checks.words(field, written, TEXT);
        String otherWords = checks.optionalWords(field + "Other", other, TEXT);
        checks.done();
        return Wording.written(words, otherWords, field + "Other");
    }

    private static String words(String field, String written) {
        FieldChecks checks = new FieldChecks();
        String words = checks.words(field, written, TEXT);
        checks.done();
        return words;
    }
}
