package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Absence;
import org.tawasul.casework.Absences;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps who is away. */
@Component
final class AbsenceBook implements Absences {
    private static final Set<Role> WORKERS = Set.of(Role.CASE_WORKER, Role.SUPERVISOR);

    private final OneCommand one;
    private final AbsenceRows rows;
    private final Organisation organisation;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    AbsenceBook(
            OneCommand one,
            AbsenceRows rows,
            Organisation organisation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.organisation = organisation;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Absence> of(SignedIn who) {
        return seen(who).stream().map(AbsenceBook::view).toList();
    }

    @Override
    public List<Person> people(SignedIn who) {
        String entity = entity(who);
        return organisation.people(clock.today()).stream()
                .filter(person -> entity.equals(person.entity()) && WORKERS.contains(person.role()))
                .filter(person -> person.login().equals(who.login())
                        || (who.is(Role.SUPERVISOR) && person.role() == Role.CASE_WORKER))
                .toList();
    }

    @Override
    public Absence enter(
            String login, @Nullable LocalDate from, @Nullable LocalDate until, String substitute, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String away = checks.line("who", login, 200);
        require(checks, "from", from);
        require(checks, "until", until);
        String other = checks.line("substitute", substitute, 200);
        checks.done();
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(until);
        if (last.isBefore(first) || last.isBefore(clock.today()) || last.isAfter(first.plusYears(1))) {
            throw Refusal.inField("absence-days", "until");
        }
        Person person = people(who).stream()
                .filter(each -> each.login().equals(away))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed"));
        mustStandIn(person, other, first, last);
        return one.run(() -> add(person, first, last, other, who));
    }

    private Absence add(Person person, LocalDate from, LocalDate until, String substitute, SignedIn who) {
        for (AbsenceRow row : rows.ofEntity(entity(who), clock.today())) {
            boolean meets = !row.untilDay().isBefore(from) && !row.fromDay().isAfter(until);
            if (meets && row.login().equals(person.login())) {
                throw Refusal.inField("absence-overlaps", "from");
            }
            if (meets && row.login().equals(substitute)) {
                throw Refusal.inField("substitute-away", "substitute");
            }
        }
        AbsenceRow row = new AbsenceRow(
                ids.next(), person.login(), entity(who), substitute, from, until, who.login(), clock.now());
        rows.add(row);
        append(row, 1, "absence-entered", who);
        return view(row);
    }

    @Override
    public void end(long id, SignedIn who) {
        one.run(() -> {
            AbsenceRow row = seen(who).stream()
                    .filter(each -> each.id() == id)
                    .filter(each -> who.is(Role.SUPERVISOR) || each.login().equals(who.login()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "absence-unknown"));
            if (rows.end(id, clock.now()) == 0) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, "absence-unknown");
            }
            append(row, 2, "absence-ended", who);
        });
    }

    @Override
    public Set<String> coveredBy(String login) {
        return rows.coveredBy(login, clock.today()).stream()
                .map(AbsenceRow::login)
                .collect(Collectors.toSet());
    }

    private List<AbsenceRow> seen(SignedIn who) {
        return rows.ofEntity(entity(who), clock.today()).stream()
                .filter(row -> who.is(Role.SUPERVISOR)
                        || row.login().equals(who.login())
                        || row.substitute().equals(who.login()))
                .toList();
    }

    /** Somebody of the same team who may do the same work. */
    private void mustStandIn(Person away, String substitute, LocalDate from, LocalDate until) {
        boolean fits = !substitute.equals(away.login())
                && List.of(from.isBefore(clock.today()) ? clock.today() : from, until).stream()
                        .allMatch(day -> organisation
                                .person(substitute, day)
                                .filter(other -> Objects.equals(other.entity(), away.entity()))
                                .filter(other -> Objects.equals(other.team(), away.team()))
                                .filter(other -> other.role() == away.role() || away.role() == Role.CASE_WORKER)
                                .filter(other -> WORKERS.contains(other.role()))
                                .isPresent());
        if (!fits) {
            throw Refusal.inField("substitute-unfit", "substitute");
        }
    }

    private void append(AbsenceRow row, long version, String action, SignedIn who) {
        trail.append(new TrailEntry(
                "absence",
                row.id(),
                version,
                null,
                action,
                who.actor(RequestId.current()),
                clock.now(),
                Map.of(
                        "who",
                        row.login(),
                        "substitute",
                        row.substitute(),
                        "from",
                        row.fromDay().toString(),
                        "until",
                        row.untilDay().toString()),
                Map.of()));
    }

    private static void require(FieldChecks checks, String field, @Nullable LocalDate day) {
        if (day == null) {
            checks.refuse(field, "field-required", Map.of());
        }
    }

    private static String entity(SignedIn who) {
        if (who.entity() == null || !WORKERS.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return who.entity();
    }

    private static Absence view(AbsenceRow row) {
        return new Absence(row.id(), row.login(), row.substitute(), row.fromDay(), row.untilDay(), row.enteredBy());
    }
}
