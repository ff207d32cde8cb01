package org.tawasul.casework.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.SavedFilter;
import org.tawasul.casework.SavedFilters;
import org.tawasul.casework.TaskFilter;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps filters. A team's concern others, so the record says who kept and who removed them. */
@Component
final class KeptFilters implements SavedFilters {
    private static final int NAME = 60;
    private static final int DIGITS = 6;

    private final OneCommand one;
    private final SavedFilterRows rows;
    private final TaskTeams teams;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    KeptFilters(
            OneCommand one,
            SavedFilterRows rows,
            TaskTeams teams,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.teams = teams;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<SavedFilter> of(SignedIn who) {
        mustRead(who);
        return rows.of(who.login(), who.team()).stream().map(KeptFilters::view).toList();
    }

    @Override
    public SavedFilter save(String name, TaskFilter filter, boolean forTeam, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.line("name", name, NAME);
        checks.done();
        mustRead(who);
        String team = forTeam ? who.team() : null;
        if (forTeam && team == null) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return one.run(() -> {
            List<SavedFilterRow> known = rows.of(who.login(), who.team()).stream()
                    .filter(row -> Objects.equals(row.team(), team))
                    .toList();
            known.stream().filter(row -> row.name().equals(clean)).forEach(row -> remove(row, who));
            if (known.stream().filter(row -> !row.name().equals(clean)).count() >= MOST) {
                throw new Refusal(Refusal.Kind.INVALID, "filters-too-many", Map.of("max", MOST), "name");
            }
            SavedFilterRow row = new SavedFilterRow(
                    ids.next(),
                    team == null ? who.login() : null,
                    team,
                    clean,
                    withoutNumbers(filter).query(),
                    who.login(),
                    clock.now());
            rows.add(row);
            append(row, 1, "filter-saved", who);
            return view(row);
        });
    }

    @Override
    public void remove(long id, SignedIn who) {
        mustRead(who);
        one.run(() -> remove(
                rows.of(who.login(), who.team()).stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "filter-unknown")),
                who));
    }

    private void remove(SavedFilterRow row, SignedIn who) {
        rows.remove(row.id());
        append(row, 2, "filter-removed", who);
    }

    private void append(SavedFilterRow row, long version, String action, SignedIn who) {
        trail.append(new TrailEntry(
                "saved-filter",
                row.id(),
                version,
                null,
                action,
                who.actor(RequestId.current()),
                clock.now(),
                Map.of("of", Objects.requireNonNullElse(row.team(), who.login())),
                Map.of("name", row.name(), "query", row.query())));
    }

    private void mustRead(SignedIn who) {
        if (teams.of(who).isEmpty()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    private static TaskFilter withoutNumbers(TaskFilter filter) {
        @Nullable String text = filter.text();
        return text != null && text.chars().filter(Character::isDigit).count() >= DIGITS
                ? filter.withoutText()
                : filter;
    }

    private static SavedFilter view(SavedFilterRow row) {
        return new SavedFilter(row.id(), row.team(), row.name(), row.query(), row.savedBy(), row.savedAt());
    }
}
