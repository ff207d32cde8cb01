package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.decisions.Decisions;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RecurrenceFlag.Kind;
import org.tawasul.improvement.RecurrenceFlag.State;
import org.tawasul.improvement.RecurrenceFlags;
import org.tawasul.improvement.surge.Expectation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;

/** Shows flags to those whose they are, and keeps what they say of them. */
@Component
final class FlagsForPeople implements RecurrenceFlags {
    private static final Set<Role> OWN =
            Set.of(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE);
    private static final int SHOWN_CASES = 50;
    private static final int WEEK = 7;

    private final FlagRows rows;
    private final FlagBook book;
    private final Surges surges;
    private final HeardRows heard;
    private final ReviewRows reviews;
    private final FeedbackCounts counts;
    private final CaseLists cases;
    private final Decisions decisions;
    private final BusinessClock clock;
    private final OneCommand one;

    FlagsForPeople(
            FlagRows rows,
            FlagBook book,
            Surges surges,
            HeardRows heard,
            ReviewRows reviews,
            FeedbackCounts counts,
            CaseLists cases,
            Decisions decisions,
            BusinessClock clock,
            OneCommand one) {
        this.rows = rows;
        this.book = book;
        this.surges = surges;
        this.heard = heard;
        this.reviews = reviews;
        this.counts = counts;
        this.cases = cases;
        this.decisions = decisions;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public Found list(@Nullable String entity, @Nullable YearMonth month, int page, SignedIn who) {
        String only = who.is(Role.CENTRAL_TEAM) ? entity : ownEntity(who);
        List<FlagRow> found = rows.list(
                only,
                month == null ? null : month.atDay(1),
                month == null ? null : month.plusMonths(1).atDay(1),
                (Math.max(page, 1) - 1) * MOST,
                MOST + 1);
        return new Found(found.stream().limit(MOST).map(FlagBook::view).toList(), found.size() > MOST);
    }

    @Override
    public RecurrenceFlag get(long id, SignedIn who) {
        return FlagBook.view(row(id, who));
    }

    @Override
    public Opened open(long id, SignedIn who) {
        FlagRow row = row(id, who);
        LocalDate until = row.foundOn();
        LocalDate from = row.since().minusDays(Surges.WATCHED);
        Surges.Known known = known(row);
        // What a surge was held against, so that the picture and the sentence say the same.
        LocalDate past = isSurge(row) ? until.minusDays(Surges.WATCHED) : from;
        Expectation usual =
                surges.usual(row.entity(), Group.of(row), known, past.plusDays(Surges.WATCHED), before(row));
        Map<LocalDate, Integer> seen = counts.days(row.scope(), known.sources(), from, until);
        List<Day> days = from.datesUntil(until)
                .filter(day -> !isByShare(row) || !day.isBefore(row.since()))
                .map(day -> new Day(day, seen.getOrDefault(day, 0), expected(row, usual, day)))
                .toList();
        List<Long> ids = counts.cases(row.scope(), row.since(), until.plusDays(1), SHOWN_CASES);
        return new Opened(
                FlagBook.view(row),
                days,
                ids.isEmpty() ? List.of() : cases.of(ids, who),
                decisions.explain("flag", id),
                heard(row, known.sources()));
    }

    private List<FlagRow> before(FlagRow row) {
        return rows.since(row.entity(), row.foundOn().minusDays(Surges.LONGEST_PAST)).stream()
                .filter(one -> one.id() < row.id())
                .toList();
    }

    /** What stays high was held against a share and not against its own past: of all its days so many together, of each alike. */
    static double expected(FlagRow row, Expectation usual, LocalDate day) {
        return isByShare(row) ? row.expected() / ChronoUnit.DAYS.between(row.since(), row.foundOn()) : usual.on(day);
    }

    private static boolean isByShare(FlagRow row) {
        return row.kind().equals(Kind.PERSISTENT.name());
    }

    /** What the flag was found in: what stays high in cases alone, surges in what had a past. */
    private Surges.Known known(FlagRow row) {
        return isSurge(row)
                ? surges.known(row.scope(), row.foundOn().minusDays(Surges.WATCHED))
                : new Surges.Known(FeedbackCounts.CASES, null);
    }

    private static boolean isSurge(FlagRow row) {
        return row.kind().equals(Kind.SURGE.name());
    }

    private List<Heard> heard(FlagRow row, Set<String> watched) {
        return heard.bySource(row.scope(), row.since(), row.until().plusDays(1)).stream()
                .map(one -> new Heard(
                        one.source(),
                        new Bilingual(one.nameAr(), one.nameEn()),
                        one.pieces(),
                        watched.contains(one.source())))
                .toList();
    }

    @Override
    public void see(long id, long version, SignedIn who) {
        change(id, version, State.SEEN, null, "recurrence-flag-seen", who);
    }

    @Override
    public void dismiss(long id, long version, String reason, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String said = checks.words("reason", reason, REASON);
        checks.done();
        change(id, version, State.DISMISSED, said, "recurrence-flag-dismissed", who);
    }

    @Override
    public void takeUp(long id, long version, SignedIn who) {
        change(id, version, State.OPEN, null, "recurrence-flag-taken-up", who);
    }

    @Override
    public Review review(String entity, SignedIn who) {
        if (!who.is(Role.CENTRAL_TEAM) && !entity.equals(ownEntity(who))) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        LocalDate until = clock.today();
        LocalDate from = until.minusDays(WEEK);
        return new Review(
                from,
                until.minusDays(1),
                reviews.heard(entity, from, until),
                reviews.themed(entity, from, until),
                rows.open(entity));
    }

    private void change(long id, long version, State state, @Nullable String reason, String action, SignedIn who) {
        one.run(() -> {
            FlagRow row = row(id, who);
            if (row.state().equals(state.name()) && reason == null) {
                return;
            }
            FlagRow changed = row.with(state.name(), reason, who.login());
            Map<String, String> words = reason == null ? Map.of() : Map.of("reason", reason);
            if (row.version() != version || !book.change(changed, action, who.actor(RequestId.current()), words)) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "flag-changed-meanwhile");
            }
        });
    }

    private FlagRow row(long id, SignedIn who) {
        String only = who.is(Role.CENTRAL_TEAM) ? null : ownEntity(who);
        return rows.find(id)
                .filter(row -> only == null || row.entity().equals(only))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "flag-unknown"));
    }

    private static String ownEntity(SignedIn who) {
        String entity = who.entity();
        if (entity == null || !OWN.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return entity;
    }
}
