package org.tawasul.oversight.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Loads and saves directives on themes: one change, one version, one row of the record. */
@Component
class ThemeDirectiveFiles {
    private final ThemeDirectiveRows rows;
    private final Trail trail;
    private final BusinessClock clock;

    ThemeDirectiveFiles(ThemeDirectiveRows rows, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    ThemeDirectiveRow load(long id) {
        return rows.find(id).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "directive-unknown"));
    }

    void add(ThemeDirectiveRow row, Actor actor) {
        rows.insert(row);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("entity", row.entity());
        facts.put("by", row.byDate().toString());
        put(facts, "service", row.service());
        put(facts, "area", row.area());
        put(facts, "theme", row.theme());
        append(row, "theme-directive-given", facts, Map.of("words", row.words()), actor);
    }

    /** @param words what somebody wrote; only its proof is recorded */
    void save(ThemeDirectiveRow row, String action, Map<String, Object> facts, Map<String, String> words, Actor actor) {
        if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Directive " + row.id() + " was changed by somebody else");
        }
        append(row, action, facts, words, actor);
    }

    private void append(
            ThemeDirectiveRow row, String action, Map<String, Object> facts, Map<String, String> words, Actor actor) {
        trail.append(new TrailEntry(
                "theme-directive", row.id(), row.version(), null, action, actor, clock.now(), facts, words));
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
