package org.tawasul.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementMoved;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PastImprovement;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.RegisterQuery;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.improvement.plan.WordsRow.Part;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.PlainWords;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** The register: lines in, lines out, each change with its row of the record. */
@Component
final class Register implements ImprovementRegister {
    private static final int AT_ONCE = 500;
    private static final Set<PlanState> PUBLIC =
            EnumSet.allOf(PlanState.class).stream().filter(PlanState::isPublic).collect(Collectors.toSet());

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final Set<Part> READ_BY_ALL = EnumSet.of(Part.TITLE, Part.REASONS, Part.DONE, Part.EFFECT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{4,7}");

    private final ImprovementRows rows;
    private final WrittenWords words;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Register(
            ImprovementRows rows,
            WrittenWords words,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.words = words;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Optional<ImprovementView> find(String number) {
        return rows.byNumber(number).map(words::view);
    }

    @Override
    public Optional<ImprovementView> published(String number) {
        return find(number).filter(view -> view.state().isPublic()).map(ImprovementView::asPublished);
    }

    @Override
    public Optional<ImprovementView> askedFor(FeedbackSource source, String reference) {
        return rows.ofSource(source, reference).map(words::view);
    }

    @Override
    public Optional<ImprovementView> before(long improvement) {
        return rows.nextTo(improvement, -1).map(words::view);
    }

    @Override
    public Optional<ImprovementView> after(long improvement) {
        return rows.nextTo(improvement, 1).map(words::view);
    }

    @Override
    public List<Joined> joined(long improvement) {
        return rows.joined(improvement);
    }

    @Override
    public Found page(RegisterQuery query) {
        return found(query, query.states(), ALL);
    }

    @Override
    public Found publicPage(RegisterQuery query) {
        Set<PlanState> wanted = query.states().isEmpty()
                ? PUBLIC
                : query.states().stream().filter(PlanState::isPublic).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return new Found(List.of(), 0);
        }
        Found found = found(query, wanted, READ_BY_ALL);
        return new Found(
                found.lines().stream().map(ImprovementView::asPublished).toList(), found.count());
    }

    private Found found(RegisterQuery query, Set<PlanState> states, Set<Part> parts) {
        RegisterSearch search =
                search(query, states, parts, RegisterQuery.PAGE, (query.page() - 1) * RegisterQuery.PAGE);
        return new Found(words.views(rows.list(search)), rows.count(search));
    }

    @Override
    public Stream<ImprovementView> all(RegisterQuery query) {
        RegisterSearch first = search(query, query.states(), ALL, AT_ONCE, 0);
        return Stream.iterate(
                        rows.list(first),
                        some -> !some.isEmpty(),
                        some -> some.size() < AT_ONCE ? List.of() : rows.list(first.after(some.get(AT_ONCE - 1))))
                .map(words::views)
                .flatMap(List::stream);
    }

    private RegisterSearch search(RegisterQuery query, Set<PlanState> states, Set<Part> parts, int limit, int offset) {
        String number = number(query.text());
        // Years and telephones look like one, too, and stand in what was written.
        if (number != null && rows.byNumber(number).isEmpty()) {
            number = null;
        }
        List<String> patterns = number != null
                ? List.of()
                : PlainWords.of(query.text()).stream()
                        .map(word -> "%" + word + "%")
                        .toList();
        Integer year = query.year();
        return new RegisterSearch(
                number,
                patterns,
                parts,
                states,
                query.source(),
                query.entity(),
                query.service(),
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : LocalDate.of(year + 1, 1, 1),
                query.moved(),
                null,
                limit,
                offset);
    }

    /** The number of a line, as letters name it, with whatever digits and dashes; null for other words. */
    private static @Nullable String number(String text) {
        String number = String.join("-", PlainWords.in(text));
        return NUMBER.matcher(number).matches() ? number : null;
    }

    @Override
    public List<Long> cases(long improvement, int limit) {
        return rows.cases(improvement, limit);
    }

    @Override
    public boolean isEmpty() {
        return !rows.any();
    }

    List<ImprovementView> views(List<ImprovementRow> some) {
        return words.views(some);
    }

    ImprovementView view(ImprovementRow row) {
        return words.view(row);
    }

    void write(long improvement, Part part, Wording wording) {
        words.write(improvement, part, wording);
    }

    /** A new line before its first version is written. */
    ImprovementRow fresh(
            Scope scope,
            FeedbackSource source,
            @Nullable String reference,
            int timesAsked,
            RegisterDate asked,
            Actor actor,
            Instant now) {
        return new ImprovementRow(
                ids.next(),
                nextNumber(asked.from().getYear()),
                scope.entity(),
                scope.service(),
                scope.theme(),
                scope.area(),
                scope.blocks(),
                source,
                reference,
                timesAsked,
                asked.kind(),
                asked.from(),
                asked.until(),
                PlanState.REQUESTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                actor.id(),
                now,
                null,
                null,
                0);
    }

    ImprovementView record(PastImprovement past, Actor actor) {
        Instant now = clock.now();
        ImprovementRow row = past(fresh(past.scope(), past.source(), null, 1, past.asked(), actor, now), past, now);
        rows.insert(row);
        write(row.id(), Part.TITLE, past.title());
        write(row.id(), Part.DONE, past.done());
        write(row.id(), Part.EFFECT, past.effect().words());
        append(row, "improvement-recorded", actor, now, Map.of());
        return view(row);
    }

    private static ImprovementRow past(ImprovementRow row, PastImprovement past, Instant now) {
        return RowChange.of(row)
                .state(PlanState.CLOSED)
                .effect(past.effect().way(), past.effect().fewerCases())
                .closedAt(now)
                .row();
    }

    void save(ImprovementRow row) {
        if (rows.update(row) != 1) {
            throw new org.springframework.dao.OptimisticLockingFailureException(
                    "Improvement " + row.number() + " was changed by somebody else");
        }
    }

    void append(ImprovementRow row, String action, Actor actor, Instant now, Map<String, Object> facts) {
        append(row, action, actor, now, facts, Map.of());
    }

    /** The row of the record that belongs to the version in hand; what somebody said is in it so that it can be checked and not read. */
    void append(
            ImprovementRow row,
            String action,
            Actor actor,
            Instant now,
            Map<String, Object> facts,
            Map<String, String> said) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("number", row.number());
        all.put("entity", row.entity());
        all.put("state", row.state().code());
        trail.append(new TrailEntry("improvement", row.id(), row.version(), null, action, actor, now, all, said));
        events.publishEvent(new ImprovementMoved(row.id(), action, row.state(), all, actor, now));
    }

    private String nextNumber(int year) {
        if (rows.advanceCount(year) == 0) {
            rows.beginCount(year);
            rows.advanceCount(year);
        }
        return String.format("%d-%04d", year, Objects.requireNonNull(rows.lastOf(year)));
    }
}
