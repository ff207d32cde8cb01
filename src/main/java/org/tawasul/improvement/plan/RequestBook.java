package org.tawasul.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PastImprovement;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.plan.WordsRow.Part;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** Takes improvement requests into the register. */
@Component
final class RequestBook implements ImprovementRequests {
    /** Of their own entity, and those below of every entity. */
    private static final Set<String> ASK_THEIR_OWN =
            codes(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE);

    private static final Set<String> ASK_ALL =
            codes(Role.CENTRAL_TEAM, Role.COORDINATION_COMMITTEE_MEMBER, Role.NATIONAL_LEADERSHIP, Role.ADMINISTRATOR);

    private final OneCommand one;
    private final Register register;
    private final ImprovementRows rows;
    private final ImprovementTasks tasks;
    private final ImprovementClocks clocks;
    private final Organisation organisation;
    private final BusinessClock clock;

    RequestBook(
            OneCommand one,
            Register register,
            ImprovementRows rows,
            ImprovementTasks tasks,
            ImprovementClocks clocks,
            Organisation organisation,
            BusinessClock clock) {
        this.one = one;
        this.register = register;
        this.rows = rows;
        this.tasks = tasks;
        this.clocks = clocks;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public ImprovementView request(RequestImprovement command, Actor actor) {
        check(command.scope(), actor);
        return one.run(() -> {
            ImprovementRow last = known(command);
            return last == null || isAskedAgain(last, actor)
                    ? begin(command, last, actor)
                    : sameAsked(register.view(last), command, actor);
        });
    }

    @Override
    public void join(String number, FeedbackSource source, String reference, List<Long> cases, Actor actor) {
        one.run(() -> {
            ImprovementRow row =
                    rows.byNumber(number).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
            check(register.view(row).scope(), actor);
            if (!row.state().isOver() && rows.ofSource(source, reference).isEmpty()) {
                join(row, source, reference, cases, actor);
            }
        });
    }

    private void join(ImprovementRow old, FeedbackSource source, String reference, List<Long> cases, Actor actor) {
        Instant now = clock.now();
        ImprovementRow row = RowChange.of(old).row();
        register.save(row);
        rows.join(row.id(), source, reference, clock.today());
        List<Long> linked = rows.cases(row.id(), RequestImprovement.CASES);
        List<Long> more = cases.stream()
                .distinct()
                .filter(caseId -> !linked.contains(caseId))
                .limit(RequestImprovement.CASES - linked.size())
                .toList();
        more.forEach(caseId -> rows.addCase(row.id(), caseId));
        Map<String, Object> facts = Map.of("source", source.code(), "reference", reference, "cases", more.size());
        register.append(row, "improvement-joined", actor, now, facts);
    }

    @Override
    public ImprovementView record(PastImprovement command, Actor actor) {
        if (!actor.equals(Actor.SYSTEM) && !actor.role().equals(Role.ADMINISTRATOR.code())) {
            throw notAllowed();
        }
        return one.run(() -> register.record(command, actor));
    }

    @Override
    public Period untilDecision() {
        return clocks.untilDecision();
    }

    private @Nullable ImprovementRow known(RequestImprovement command) {
        String reference = command.sourceReference();
        return reference == null
                ? null
                : rows.ofSource(command.source(), reference).orElse(null);
    }

    /** What is decided against or done may be needed all the same; a person says so, and no rule does. */
    private static boolean isAskedAgain(ImprovementRow last, Actor actor) {
        return last.state().isOver() && !actor.equals(Actor.SYSTEM);
    }

    /** What a person wrote is never left aside without a word: where the register has other words, somebody else was first. */
    private static ImprovementView sameAsked(ImprovementView view, RequestImprovement command, Actor actor) {
        if (actor.equals(Actor.SYSTEM)
                || (view.title().equals(command.titled()) && command.needed().equals(view.text()))) {
            return view;
        }
        boolean reads = view.scope().entity().equals(command.scope().entity());
        throw new Refusal(
                Refusal.Kind.CONFLICT,
                "improvement-asked-already",
                Map.of("number", reads ? view.number() : "none"),
                null);
    }

    private ImprovementView begin(RequestImprovement command, @Nullable ImprovementRow last, Actor actor) {
        Instant now = clock.now();
        LocalDate today = clock.today();
        ImprovementRow row = RowChange.of(register.fresh(
                        command.scope(),
                        command.source(),
                        command.sourceReference(),
                        times(command, last),
                        RegisterDate.of(today),
                        actor,
                        now))
                .row();
        rows.insert(row);
        register.write(row.id(), Part.TITLE, command.titled());
        register.write(row.id(), Part.NEED, command.needed());
        command.cases().forEach(caseId -> rows.addCase(row.id(), caseId));
        clocks.begin(row, tasks.begin(row), actor);
        register.append(
                row,
                "improvement-requested",
                actor,
                now,
                last == null
                        ? Map.of("cases", command.cases().size())
                        : Map.of("cases", command.cases().size(), "before", last.number()));
        return register.view(row);
    }

    /** Whose flag joined another's request asks by itself for the second time. */
    private static int times(RequestImprovement command, @Nullable ImprovementRow last) {
        if (last == null) {
            return 1;
        }
        return Objects.equals(last.sourceReference(), command.sourceReference()) ? last.timesAsked() + 1 : 2;
    }

    private void check(Scope scope, Actor actor) {
        boolean allowed = actor.equals(Actor.SYSTEM)
                || ASK_ALL.contains(actor.role())
                || (ASK_THEIR_OWN.contains(actor.role()) && scope.entity().equals(actor.entity()))
                || isCentral(actor);
        if (!allowed) {
            throw notAllowed();
        }
        LocalDate today = clock.today();
        known(() -> organisation.entity(scope.entity(), today), "entity-unknown", "entity");
        known(scope.service(), code -> organisation.service(code, today), "service-unknown", "service");
        known(scope.area(), code -> organisation.area(code, today), "area-unknown", "area");
    }

    private static boolean isCentral(Actor actor) {
        return ASK_THEIR_OWN.contains(actor.role()) && Organisation.CENTRAL_TEAM.equals(actor.entity());
    }

    private static void known(
            @Nullable String code,
            java.util.function.Function<String, Optional<?>> find,
            String refusal,
            String field) {
        if (code != null) {
            known(() -> find.apply(code), refusal, field);
        }
    }

    private static void known(Supplier<Optional<?>> find, String refusal, String field) {
        if (find.get().isEmpty()) {
            throw Refusal.inField(refusal, field);
        }
    }

    private static Refusal notAllowed() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
    }

    private static Set<String> codes(Role... roles) {
        return java.util.Arrays.stream(roles).map(Role::code).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
