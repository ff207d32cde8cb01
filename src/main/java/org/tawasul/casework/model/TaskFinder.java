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
import org.tawasul.casework.TaskCounts;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskFilter.Due;
import org.tawasul.casework.TaskFilter.Whose;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TaskList;
import org.tawasul.casework.TaskPage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;

/**
 * Reads a list in stretches: those whose clock runs, then those whose clock stands still. Words of the subject are sealed in the store, so for them so many lines are opened and
 * looked at as a person waits for without noticing, and the page says if there are more.
 */
@Component
final class TaskFinder implements TaskList {
    private static final int STRETCH = 200;
    private static final int LOOKED_THROUGH = 2000;

    private final TaskRows rows;
    private final TaskLines lines;
    private final TaskTeams teams;
    private final TaskSearch search;
    private final BusinessClock clock;

    TaskFinder(TaskRows rows, TaskLines lines, TaskTeams teams, TaskSearch search, BusinessClock clock) {
        this.rows = rows;
        this.lines = lines;
        this.teams = teams;
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
        Team team = teams.chosen(filter.team(), who);
        TaskSearch.Meant meant = search.read(filter.text());
        TaskQuery query = query(filter, meant, team, who);
        int most = Math.min(Math.max(limit, 1), MOST);
        Gathering found =
                new Gathering(meant.words(), most, TaskPlace.parse(after).orElse(null));
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

    private TaskQuery query(TaskFilter filter, TaskSearch.Meant meant, Team team, SignedIn who) {
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
                meant.area(),
                meant.caseId(),
                meant.customerId(),
                filter.due() == Due.TODAY ? now : null,
                filter.due() == Due.LATE ? now : filter.due() == Due.TODAY ? endOfToday() : null,
                null,
                null,
                List.of(),
                STRETCH);
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
        private final List<String> words;
        private final int most;
        private final @Nullable TaskPlace from;
        private final List<TaskLine> found = new ArrayList<>();
        private @Nullable TaskPlace last;
        private int looked;
        private boolean more;

        Gathering(List<String> words, int most, @Nullable TaskPlace from) {
            this.words = words;
            this.most = most;
            this.from = from;
        }

        void running(TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            if (from == null || !from.isAmongStanding()) {
                gather(from, query, read);
            }
        }

        void standing(TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            gather(Optional.ofNullable(from).filter(TaskPlace::isAmongStanding).orElse(null), query, read);
        }

        private void gather(@Nullable TaskPlace begin, TaskQuery query, Function<TaskQuery, List<TaskRow>> read) {
            TaskPlace place = begin;
            boolean ended = false;
            while (!ended && !more) {
                int stretch = words.isEmpty() ? most - found.size() + 1 : STRETCH;
                List<TaskRow> part = read.apply(
                        query.from(place == null ? null : place.due(), place == null ? null : place.id(), stretch));
                lines.prepare(part);
                part.forEach(this::take);
                ended = part.size() < stretch;
                place = part.isEmpty() ? place : TaskPlace.after(part.get(part.size() - 1));
            }
        }

        private void take(TaskRow row) {
            if (more || found.size() == most || looked == LOOKED_THROUGH) {
                more = true;
                return;
            }
            looked++;
            last = TaskPlace.after(row);
            String subject = lines.subject(row);
            if (TaskSearch.isFound(words, subject)) {
                found.add(lines.line(row, subject));
            }
        }

        TaskPage page() {
            return new TaskPage(
                    List.copyOf(found), more && last != null ? last.toString() : null, more && found.size() < most);
        }
    }
}
