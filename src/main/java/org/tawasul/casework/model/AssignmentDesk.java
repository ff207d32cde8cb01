package org.tawasul.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseNumber;
import org.tawasul.casework.Assignment;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** What a supervisor says of how his team's new tasks are given out. */
@Component
final class AssignmentDesk implements Assignment {
    private static final int USUAL = 15;
    /** More lines than any list shows. */
    private static final int ASKED_AT_ONCE = 200;

    private final OneCommand one;
    private final AssignmentRows rows;
    private final TaskTeams teams;
    private final WhoIsThere people;
    private final TaskGiving giving;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    AssignmentDesk(
            OneCommand one,
            AssignmentRows rows,
            TaskTeams teams,
            WhoIsThere people,
            TaskGiving giving,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.teams = teams;
        this.people = people;
        this.giving = giving;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Setting of(@Nullable String team, SignedIn who) {
        Team chosen = team(team, who);
        AssignmentRow row = rows.find(chosen.code()).orElse(null);
        return new Setting(
                chosen,
                teams.of(who),
                row == null ? Mode.OFF : Mode.valueOf(row.mode()),
                row == null ? USUAL : row.most(),
                row == null ? 0 : row.version(),
                row == null ? null : row.changedBy(),
                row == null ? null : row.changedAt(),
                people.workers(chosen),
                counts(chosen));
    }

    @Override
    public void set(String team, String mode, @Nullable Integer most, long seen, SignedIn who) {
        Team chosen = team(team, who);
        FieldChecks checks = new FieldChecks();
        String by = checks.oneOf("mode", mode, List.of("off", "open-work", "skill"));
        int cap = checks.within("most", most, 1, MOST);
        checks.done();
        Mode wanted = Mode.of(by).orElseThrow();
        one.run(() -> {
            AssignmentRow before = rows.find(chosen.code()).orElse(null);
            AssignmentRow row = new AssignmentRow(
                    chosen.code(), wanted.name(), cap, since(before, wanted), who.login(), clock.now(), seen + 1);
            if (before == null && seen == 0) {
                rows.insert(row);
            } else if (rows.update(row) == 0) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "assignment-changed");
            }
            // What was left for a reason of before is looked at anew.
            rows.forgetLeft(chosen.code());
            trail.append(new TrailEntry(
                    "assignment",
                    ids.next(),
                    1,
                    null,
                    "assignment-set",
                    who.actor(RequestId.current()),
                    clock.now(),
                    Map.of("team", chosen.code(), "mode", wanted.name(), "most", cap, "version", seen + 1),
                    Map.of()));
        });
    }

    /** What lay in the list before is nobody's by itself. */
    private @Nullable Instant since(@Nullable AssignmentRow before, Mode wanted) {
        if (wanted == Mode.OFF) {
            return null;
        }
        return before == null || before.since() == null ? clock.now() : before.since();
    }

    @Override
    public int giveOut() {
        return giving.round();
    }

    @Override
    public Map<Long, Left> whyLeft(Collection<Long> tasks) {
        return tasks.isEmpty()
                ? Map.of()
                : rows.left(tasks.stream().limit(ASKED_AT_ONCE).toList(), Mode.OFF.name()).stream()
                        .filter(row -> !row.reason().equals(Left.NOT_FOR_WORKERS.name()))
                        .collect(Collectors.toMap(AssignmentRows.LeftRow::item, row -> Left.valueOf(row.reason())));
    }

    @Override
    public List<Failed> failed(int limit) {
        return rows.failed(Left.FAILED.name(), Mode.OFF.name(), limit).stream()
                .map(row -> new Failed(
                        row.item(), new CaseNumber(row.numberYear(), row.numberSequence()).toString(), row.lookedAt()))
                .toList();
    }

    private Map<Left, Long> counts(Team team) {
        Map<Left, Long> counts = new EnumMap<>(Left.class);
        rows.counts(team.code(), Mode.OFF.name()).forEach(row -> counts.put(Left.valueOf(row.reason()), row.tasks()));
        counts.remove(Left.NOT_FOR_WORKERS);
        return counts;
    }

    private Team team(@Nullable String team, SignedIn who) {
        if (!who.is(Role.SUPERVISOR)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return teams.chosen(team, who);
    }
}
