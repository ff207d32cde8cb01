package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.Rating;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.improvement.recurrence.WeekRows.NamedRow;
import org.tawasul.improvement.recurrence.WeekRows.PieceRow;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;

/** Shows the reviews of the weeks to those whose they are, and does what they say. */
@Component
final class WeeksForPeople implements WeeklyReviews {
    private static final Set<Role> SEE =
            Set.of(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE);
    private static final Set<Role> DO = Set.of(Role.SUPERVISOR, Role.QUALITY_OFFICER);
    private static final int THEMES = 200;
    private static final int SPOKEN = 56;

    private final WeekRows rows;
    private final Weeks weeks;
    private final ReviewRows reviews;
    private final HeardRows heard;
    private final Hearing hearing;
    private final CaseLists cases;
    private final Feedback feedback;
    private final BusinessClock clock;
    private final OneCommand one;

    WeeksForPeople(
            WeekRows rows,
            Weeks weeks,
            ReviewRows reviews,
            HeardRows heard,
            Hearing hearing,
            CaseLists cases,
            Feedback feedback,
            BusinessClock clock,
            OneCommand one) {
        this.rows = rows;
        this.weeks = weeks;
        this.reviews = reviews;
        this.heard = heard;
        this.hearing = hearing;
        this.cases = cases;
        this.feedback = feedback;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public List<Review> waiting(SignedIn who, int most) {
        return rows.open(own(who), Math.min(most, MOST)).stream()
                .map(this::view)
                .toList();
    }

    @Override
    public Opened open(long id, SignedIn who) {
        WeekRow row = row(id, who);
        boolean mayDo = DO.contains(who.role()) && row.doneAt() == null;
        List<PieceRow> left = row.doneAt() == null ? left(row, MOST) : List.of();
        return new Opened(view(row), pieces(left, who), mayDo ? named(row) : List.of(), mayDo);
    }

    @Override
    public void file(long id, Map<Long, Long> themes, SignedIn who) {
        one.run(() -> {
            WeekRow row = toDo(id, who);
            Set<NamedTheme> known = named(row).stream()
                    .map(theme -> new NamedTheme(theme.service(), theme.id()))
                    .collect(Collectors.toCollection(HashSet::new));
            List<HeardRow> pieces = hold(row, themes.keySet());
            for (HeardRow piece : pieces) {
                long theme = themes.getOrDefault(piece.id(), NO_THEME);
                if (theme != NO_THEME && !known.contains(new NamedTheme(piece.service(), theme))) {
                    throw Refusal.of(Refusal.Kind.INVALID, "theme-unknown");
                }
                file(piece, theme);
            }
            filed(row, pieces.size(), who);
        });
    }

    @Override
    public void done(long id, SignedIn who) {
        one.run(() -> {
            WeekRow row = row(id, who);
            if (row.doneAt() == null) {
                close(toDo(id, who), who);
            }
        });
    }

    private record NamedTheme(String service, long theme) {}

    private void close(WeekRow row, SignedIn who) {
        if (!left(row, 1).isEmpty()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "review-not-finished");
        }
        Review now = view(row);
        WeekRow done = new WeekRow(
                row.id(),
                row.entity(),
                row.fromDay(),
                row.untilDay(),
                row.dueAt(),
                now.heard(),
                now.analysed(),
                who.login(),
                clock.now(),
                row.lateTold(),
                row.version() + 1);
        if (rows.done(done) != 1) {
            // Done again, it finds what the other did: the review over, or still open and now empty.
            throw new OptimisticLockingFailureException("Review " + row.id() + " was changed by somebody else");
        }
        weeks.record(
                done,
                "weekly-review-done",
                who.actor(RequestId.current()),
                Map.of("heard", now.heard(), "analysed", now.analysed()));
    }

    /**
     * Those of them that are the week's still, in one order and all of them before any is counted: whoever passes one on to another entity waits, or was first, and then it is the other's to
     * file.
     */
    private List<HeardRow> hold(WeekRow row, Collection<Long> pieces) {
        LocalDate since = weeks.since(row.entity(), row.fromDay());
        return pieces.stream()
                .sorted()
                .flatMap(piece -> heard.hold(piece).stream())
                .filter(piece -> isLeft(row, since, piece))
                .toList();
    }

    private static boolean isLeft(WeekRow row, LocalDate since, HeardRow piece) {
        return piece.theme() == Themes.NONE
                && piece.entity().equals(row.entity())
                && !piece.heardOn().isBefore(since)
                && !piece.heardOn().isAfter(row.untilDay());
    }

    private void file(HeardRow piece, long theme) {
        rows.file(piece.id(), theme);
        hearing.refile(piece, theme);
    }

    private void filed(WeekRow row, int filed, SignedIn who) {
        if (filed > 0) {
            rows.touch(row.id());
            WeekRow now = rows.find(row.id()).orElseThrow();
            weeks.record(now, "feedback-filed", who.actor(RequestId.current()), Map.of("pieces", filed));
        }
    }

    private WeekRow toDo(long id, SignedIn who) {
        WeekRow row = row(id, who);
        if (!DO.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        if (row.doneAt() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "review-done");
        }
        return row;
    }

    private List<PieceRow> left(WeekRow row, int most) {
        LocalDate since = weeks.since(row.entity(), row.fromDay());
        return rows.left(row.entity(), since, row.untilDay().plusDays(1), most);
    }

    private List<Theme> named(WeekRow row) {
        LocalDate until = clock.today().plusDays(1);
        return rows.named(row.entity(), until.minusDays(SPOKEN), until, THEMES).stream()
                .map((NamedRow theme) -> new Theme(theme.id(), theme.service(), theme.name()))
                .toList();
    }

    /** Whoever may not see a case reads none of its words here either. */
    private List<Piece> pieces(List<PieceRow> left, SignedIn who) {
        List<Long> ids = left.stream()
                .map(PieceRow::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, CaseLists.Line> seen = new HashMap<>();
        if (!ids.isEmpty()) {
            cases.of(ids, who).forEach(line -> seen.put(line.id(), line));
        }
        return left.stream()
                .map(piece -> piece(piece, seen.get(piece.caseId())))
                .toList();
    }

    private Piece piece(PieceRow row, CaseLists.@Nullable Line line) {
        return new Piece(
                row.id(),
                new Bilingual(row.nameAr(), row.nameEn()),
                row.heardOn(),
                row.service(),
                row.area(),
                line == null ? null : line.number(),
                line == null ? null : words(row, line));
    }

    private @Nullable String words(PieceRow row, CaseLists.Line line) {
        if (row.source().equals(HeardCases.SOURCE) || line.subject() == null) {
            return line.subject();
        }
        return feedback.rating(row.id()).map(Rating::words).orElse(null);
    }

    private Review view(WeekRow row) {
        LocalDate end = row.untilDay().plusDays(1);
        Integer heardThen = row.heard();
        Integer analysedThen = row.analysed();
        return new Review(
                row.id(),
                row.entity(),
                row.fromDay(),
                row.untilDay(),
                row.dueAt(),
                row.doneAt() == null && !clock.now().isBefore(row.dueAt()),
                heardThen == null ? reviews.heard(row.entity(), row.fromDay(), end) : heardThen,
                analysedThen == null ? reviews.themed(row.entity(), row.fromDay(), end) : analysedThen,
                row.doneBy(),
                row.doneAt());
    }

    private WeekRow row(long id, SignedIn who) {
        String own = own(who);
        return rows.find(id)
                .filter(row -> own == null || row.entity().equals(own))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "review-unknown"));
    }

    private static @Nullable String own(SignedIn who) {
        if (who.is(Role.CENTRAL_TEAM)) {
            return null;
        }
        String entity = who.entity();
        if (entity == null || !SEE.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return entity;
    }
}
