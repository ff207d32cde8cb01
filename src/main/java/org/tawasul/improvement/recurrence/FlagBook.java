package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.RecurrenceFact;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RecurrenceFlag.Kind;
import org.tawasul.improvement.RecurrenceFlag.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Writes flags down, with what the rules lead them to. */
@Component
class FlagBook {
    /** Flags of half a year say whether something comes back. */
    static final int MEMORY = 183;

    private static final int HUNDRED = 100;

    private final FlagRows rows;
    private final Decisions decisions;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    FlagBook(FlagRows rows, Decisions decisions, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was noticed of a group, from the one day to the other. */
    record News(
            String entity, Group group, Kind kind, int observed, double expected, LocalDate since, LocalDate until) {}

    FlagRow flag(News news, List<FlagRow> flagged) {
        LocalDate today = clock.today();
        long id = ids.next();
        Decision decision = decisions.decide(new Question(
                DecisionKind.RECURRENCE, "flag", id, 0, today, List.of(fact(news, before(news, flagged)))));
        FlagRow row = new FlagRow(
                id,
                news.entity(),
                news.group().service(),
                news.group().theme(),
                news.group().area(),
                news.group().blocks(),
                news.kind().name(),
                news.observed(),
                news.expected(),
                news.since(),
                news.until(),
                today,
                State.OPEN.name(),
                ledTo(decision),
                decision.id(),
                null,
                null,
                null,
                1);
        rows.add(row);
        record(row, "recurrence-flagged", Actor.SYSTEM, Map.of());
        return row;
    }

    /** After somebody changed its state. */
    boolean change(FlagRow row, String action, Actor actor, Map<String, String> words) {
        if (rows.change(row) == 0) {
            return false;
        }
        record(row, action, actor, words);
        return true;
    }

    private static int before(News news, List<FlagRow> flagged) {
        return (int) flagged.stream()
                .filter(flag -> news.group().overlaps(flag))
                .filter(flag -> !flag.state().equals(State.DISMISSED.name()))
                .count();
    }

    private static RecurrenceFact fact(News news, int before) {
        int expected = (int) Math.round(news.expected());
        int percent = (int) Math.round(HUNDRED * news.observed() / Math.max(news.expected(), 0.01));
        int days = (int) (news.until().toEpochDay() - news.since().toEpochDay()) + 1;
        return new RecurrenceFact(news.kind().code(), news.observed(), expected, percent, days, before);
    }

    private static String ledTo(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINTS)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(Finding::id)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private void record(FlagRow row, String action, Actor actor, Map<String, String> words) {
        trail.append(new TrailEntry(
                "recurrence-flag",
                row.id(),
                row.version(),
                null,
                action,
                actor,
                clock.now(),
                Map.of(
                        "entity", row.entity(),
                        "kind", row.kind(),
                        "observed", row.observed(),
                        "since", row.since().toString(),
                        "until", row.until().toString(),
                        "led-to", row.ledTo()),
                words));
    }

    static RecurrenceFlag view(FlagRow row) {
        return new RecurrenceFlag(
                row.id(),
                row.scope(),
                row.themeName(),
                Kind.valueOf(row.kind()),
                row.observed(),
                row.expected(),
                row.since(),
                row.until(),
                row.foundOn(),
                State.valueOf(row.state()),
                row.ledTo().isEmpty() ? List.of() : List.of(row.ledTo().split(",")),
                row.decision(),
                row.reason(),
                row.lookedAtBy(),
                row.version());
    }
}
