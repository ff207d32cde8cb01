package org.tawasul.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.casework.OfficerNames;
import org.tawasul.casework.TeamBoard;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.contract.HandlingModel;

/** Two statements make a board: who has how much, and the lines that it shows. */
@Component
final class BoardOfTeam implements TeamBoard {
    private static final Period PROMISED_SOON = new Period(5, Period.Unit.WORKING_DAYS);
    private static final List<String> APPROVING = List.of(HandlingModel.APPROVE_REPLY);
    private static final List<String> KEEPING = List.of("userTask_keepCommitment", "userTask_keepCommitmentAgain");

    private final TaskRows rows;
    private final TaskLines lines;
    private final TaskTeams teams;
    private final Permission permission;
    private final WorkItems items;
    private final OneCommand one;
    private final Organisation organisation;
    private final OfficerNames names;
    private final BusinessClock clock;

    BoardOfTeam(
            TaskRows rows,
            TaskLines lines,
            TaskTeams teams,
            Permission permission,
            WorkItems items,
            OneCommand one,
            Organisation organisation,
            OfficerNames names,
            BusinessClock clock) {
        this.rows = rows;
        this.lines = lines;
        this.teams = teams;
        this.permission = permission;
        this.items = items;
        this.one = one;
        this.organisation = organisation;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Board see(@Nullable String team, SignedIn who) {
        Team seen = team(team, who);
        Instant soon = soon(seen);
        List<LoadRow> loads = rows.loads(seen.code(), clock.now(), soon);
        Map<String, LoadRow> byLogin = loads.stream()
                .filter(row -> row.assignee() != null)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.assignee()), Function.identity()));
        List<Load> people = new ArrayList<>();
        workers(seen)
                .forEach(person ->
                        people.add(load(byLogin.remove(person.login()), person.login(), person.name(), true)));
        byLogin.forEach((login, row) -> people.add(load(row, login, names.at(clock.now(), login), false)));
        LoadRow free =
                loads.stream().filter(row -> row.assignee() == null).findFirst().orElse(null);
        Load total = new Load(
                null,
                null,
                false,
                loads.stream().mapToLong(LoadRow::open).sum(),
                loads.stream().mapToLong(LoadRow::late).sum(),
                loads.stream().mapToLong(LoadRow::soon).sum());
        return new Board(seen, soon, people, load(free, null, null, false), total, teams.of(who));
    }

    @Override
    public List<BoardLine> tasks(Part part, @Nullable String team, @Nullable String of, SignedIn who) {
        Team seen = team(team, who);
        List<TaskRow> found = new ArrayList<>(rows.running(query(part, seen, of)));
        if (part == Part.ALL || part == Part.APPROVALS) {
            found.addAll(rows.standing(query(part, seen, of)));
        }
        List<TaskRow> shown = found.subList(0, Math.min(MOST, found.size()));
        lines.prepare(shown);
        return shown.stream()
                .map(row -> new BoardLine(lines.line(row, lines.subject(row)), isForWorkers(row)))
                .toList();
    }

    @Override
    public WorkItem assign(long workItem, String login, @Nullable String seen, SignedIn who) {
        require(who);
        return one.run(() -> {
            WorkItem item = permission.toGive(workItem, who);
            Person person = workers(item.entity(), item.team())
                    .filter(each -> each.login().equals(login))
                    .findFirst()
                    .orElseThrow(() -> Refusal.inField("assignee-unfit", "to"));
            permission.requireFit(item, person.login(), person.role());
            return items.assign(item.id(), person.login(), seen, who.actor(RequestId.current()));
        });
    }

    private TaskQuery query(Part part, Team team, @Nullable String of) {
        Instant now = clock.now();
        return new TaskQuery(
                null,
                team.code(),
                NOBODY.equals(of) ? null : of,
                NOBODY.equals(of),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                part == Part.SOON ? now : null,
                switch (part) {
                    case LATE -> now;
                    case SOON -> soon(team);
                    case PROMISES -> promised(team);
                    case ALL, APPROVALS -> null;
                },
                null,
                null,
                switch (part) {
                    case APPROVALS -> APPROVING;
                    case PROMISES -> KEEPING;
                    case LATE, SOON, ALL -> List.of();
                },
                null,
                List.of(),
                MOST);
    }

    private boolean isForWorkers(TaskRow row) {
        return row.definition() != null
                && row.element() != null
                && items.form(row.definition(), row.element()).roles().contains(Role.CASE_WORKER.code());
    }

    private Instant soon(Team team) {
        WorkingCalendar calendar = lines.calendar(team.entity());
        return calendar.after(clock.now(), new WorkingTime(calendar.standardDay()));
    }

    private Instant promised(Team team) {
        return lines.calendar(team.entity()).due(clock.now(), PROMISED_SOON);
    }

    private List<Person> workers(Team team) {
        return workers(team.entity(), team.code())
                .sorted(Comparator.comparing(person -> person.name().ar()))
                .toList();
    }

    private Stream<Person> workers(String entity, String team) {
        return organisation.holders(Role.CASE_WORKER, entity, clock.today()).stream()
                .filter(person -> team.equals(person.team()));
    }

    private Team team(@Nullable String team, SignedIn who) {
        require(who);
        return teams.chosen(team, who);
    }

    private static void require(SignedIn who) {
        if (!who.is(Role.SUPERVISOR)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    private static Load load(@Nullable LoadRow row, @Nullable String login, @Nullable Bilingual name, boolean ofTeam) {
        return row == null
                ? new Load(login, name, ofTeam, 0, 0, 0)
                : new Load(login, name, ofTeam, row.open(), row.late(), row.soon());
    }
}
