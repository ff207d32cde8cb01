package org.tawasul.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.casework.Absences;
import org.tawasul.casework.TaskCounts;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskFilter.Due;
import org.tawasul.casework.TaskFilter.Whose;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TaskList;
import org.tawasul.casework.TaskPage;
import org.tawasul.casework.TaskPart;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.search.Search;

/**
 * Reads a list: those whose clock runs, then those whose clock stands still. Words are sealed in the store, so the search says which cases hold them; the list asks as ever whose work they
 * are and stays in its order.
 */
@Component
final class TaskFinder implements TaskList {
    /** Whoever finds more cases than these by words has asked too little; the page says so. */
    private static final int FOUND = 1000;

    private final TaskRows rows;
    private final TaskLines lines;
    private final TaskTeams teams;
    private final Absences absences;
    private final TaskSearch meaning;
    private final Search search;
    private final BusinessClock clock;

    TaskFinder(
            TaskRows rows,
            TaskLines lines,
            TaskTeams teams,
            Absences absences,
            TaskSearch meaning,
            Search search,
            BusinessClock clock) {
        this.rows = rows;
        this.lines = lines;
        this.teams = teams;
        this.absences = absences;
        this.meaning = meaning;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public List<Team> teams(SignedIn who) {
        return teams.of(who);
    }

    @Override
    public TaskCounts counts(TaskFilter filter, SignedIn who) {
        Team team = teams.chosen(filter.team(), who);
        return rows.counts(
                who.entity() == null ? team.entity() : who.entity(),
                team.entity(),
                team.code(),
                who.login(),
                clock.now(),
                endOfToday(),
                CaseState.WAITING_FOR_CUSTOMER.name());
    }

    @Override
    public TaskPage find(TaskFilter filter, @Nullable String after, int limit, SignedIn who) {
        return page(query(filter, who), filter, TaskPlace.parse(after).orElse(null), limit);
    }

    @Override
    public TaskPart part(TaskFilter filter, @Nullable String after, int limit, SignedIn who) {
        TaskQuery query = query(filter, who);
        TaskPlace from = TaskPlace.parse(after).orElse(null);
        TaskPage page = page(query, filter, from, limit);
        long all = count(query, filter, null);
        return new TaskPart(page, from == null ? all : count(query, filter, from), all);
    }

    private TaskPage page(TaskQuery query, TaskFilter filter, @Nullable TaskPlace from, int limit) {
        int most = Math.min(Math.max(limit, 1), MOST);
        Gathering found = new Gathering(most, from, isCut(query));
        if (findsNothing(query)) {
            return found.page();
        }
        if (filter.isOfWaiting()) {
            found.standing(query, rows::waiting);
        } else {
            found.running(query, rows::running);
            if (filter.due() == Due.ANY) {
                found.standing(query, rows::standing);
            }
        }
        return found.page();
    }

    private long count(TaskQuery query, TaskFilter filter, @Nullable TaskPlace from) {
        if (findsNothing(query)) {
            return 0;
        }
        Long lastStanding = from != null && from.isAmongStanding() ? Long.valueOf(from.id()) : null;
        TaskQuery standing = query.from(null, lastStanding, MOST);
        if (filter.isOfWaiting()) {
            return rows.countWaiting(standing);
        }
        TaskQuery running = from == null ? query : query.from(from.due(), from.id(), MOST);
        return (lastStanding != null ? 0 : rows.countRunning(running))
                + (filter.due() == Due.ANY ? rows.countStanding(standing) : 0);
    }

    private static boolean findsNothing(TaskQuery query) {
        return query.cases() != null && query.cases().isEmpty();
    }

    private static boolean isCut(TaskQuery query) {
        return query.cases() != null && query.cases().size() == FOUND;
    }

    /** The central team also has what no entity has yet. */
    private List<Long> holding(String words, Team team, SignedIn who) {
        return List.copyOf(search.among(words, who.is(Role.CENTRAL_TEAM) ? null : team.entity(), FOUND));
    }

    private TaskQuery query(TaskFilter filter, SignedIn who) {
        Team team = teams.chosen(filter.team(), who);
        TaskSearch.Meant meant = meaning.read(filter.text());
        List<Long> cases = meant.words() == null ? null : holding(meant.words(), team, who);
        boolean mine = filter.whose() == Whose.MINE;
        boolean waiting = filter.isOfWaiting();
        Instant now = clock.now();
        return new TaskQuery(
                mine ? who.entity() : waiting ? team.entity() : null,
                mine && !who.is(Role.CASE_WORKER) ? null : team.code(),
                mine ? who.login() : null,
                filter.whose() == Whose.UNASSIGNED,
                filter.kind() == null ? null : code(filter.kind()),
                filter.service(),
                filter.state() == null ? null : code(filter.state()),
                filter.priority(),
                meant.block(),
                meant.caseId(),
                meant.customerId(),
                filter.due() == Due.TODAY ? now : null,
                filter.due() == Due.LATE ? now : filter.due() == Due.TODAY ? endOfToday() : null,
                null,
                null,
                List.of(),
                cases,
                filter.whose() == Whose.COVERED ? covered(who) : List.of(),
                MOST);
    }

    /** Nobody has the empty login: who stands in for nobody finds nothing. */
    private List<String> covered(SignedIn who) {
        List<String> logins = absences.coveredBy(who.login()).stream().sorted().toList();
        return logins.isEmpty() ? List.of("") : logins;
    }

    /** As the store writes it. */
    private static String code(String said) {
        return said.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Instant endOfToday() {
        return clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    /** One reading of a list, from a place on until the page is full. */
    private final class Gathering {
        private final int most;
        private final @Nullable TaskPlace from;
        private final boolean cut;
        private final List<TaskLine> found = new ArrayList<>();
        private @Nullable TaskPlace last;
        private boolean more;

        Gathering(int most, @Nullable TaskPlace from, boolean cut) {
            this.most = most;
            this.from = from;
            this.cut = cut;
        }

        void running(TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            if (from == null || !from.isAmongStanding()) {
                gather(from, query, read);
            }
        }

        void standing(TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            if (!more) {
                gather(
                        Optional.ofNullable(from)
                                .filter(TaskPlace::isAmongStanding)
                                .orElse(null),
                        query,
                        read);
            }
        }

        private void gather(@Nullable TaskPlace begin, TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            List<TaskRow> part = read.apply(query.from(
                    begin == null ? null : begin.due(), begin == null ? null : begin.id(), most - found.size() + 1));
            lines.prepare(part);
            part.forEach(this::take);
        }

        private void take(TaskRow row) {
            if (found.size() == most) {
                more = true;
                return;
            }
            last = TaskPlace.after(row);
            found.add(lines.line(row, lines.subject(row)));
        }

        TaskPage page() {
            return new TaskPage(List.copyOf(found), more && last != null ? last.toString() : null, cut);
        }
    }
}
