package org.tawasul.oversight.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseLists.Asked;
import org.tawasul.cases.CaseLists.Group;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.feedback.Scores;
import org.tawasul.feedback.Scores.RatedCase;
import org.tawasul.improvement.RecurrenceFigures;
import org.tawasul.knowledge.Articles;
import org.tawasul.knowledge.Articles.AtFirstContact;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.Span;
import org.tawasul.oversight.honesty.HonestyRows;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Asks whoever counted to list what he counted. */
@Component
class OpenedNumbers implements CasesBehind {
    private static final String ID = WrittenId.FORM;
    private static final String OF_THEME = CasesBehind.THEME + "-" + ID;

    private final CaseLists lists;
    private final CaseOutlines outlines;
    private final Scores scores;
    private final HonestyRows honesty;
    private final RecurrenceFigures recurrence;
    private final Articles articles;
    private final BusinessClock clock;

    OpenedNumbers(
            CaseLists lists,
            CaseOutlines outlines,
            Scores scores,
            HonestyRows honesty,
            RecurrenceFigures recurrence,
            Articles articles,
            BusinessClock clock) {
        this.lists = lists;
        this.outlines = outlines;
        this.scores = scores;
        this.honesty = honesty;
        this.recurrence = recurrence;
        this.articles = articles;
        this.clock = clock;
    }

    @Override
    public boolean isFor(SignedIn who) {
        return Sight.seesCases(who) || isOutlinesFor(who);
    }

    @Override
    public boolean isOutlinesFor(SignedIn who) {
        return Sight.seesOutlines(who);
    }

    @Override
    public CaseLists.Page open(
            String figure,
            Span span,
            @Nullable String entity,
            CaseCuts.@Nullable Within within,
            @Nullable String after,
            int limit,
            SignedIn who) {
        if (!Sight.seesCases(who)) {
            throw Sight.refused();
        }
        String seen = Sight.entity(entity, who);
        Listed listed = listed(figure, span, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST));
        return listed == null
                ? lists.find(asked(figure, span, seen, within), after, limit, who)
                : new CaseLists.Page(lists.of(listed.cases(), who), listed.next());
    }

    @Override
    public CaseOutlines.Page outlines(
            String figure,
            Span span,
            @Nullable String entity,
            CaseCuts.@Nullable Within within,
            @Nullable String after,
            int limit,
            SignedIn who) {
        if (!Sight.seesOutlines(who)) {
            throw Sight.refused();
        }
        String seen = Sight.entity(entity, who);
        Listed listed = listed(figure, span, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST));
        return listed == null
                ? outlines.find(asked(figure, span, seen, within), after, limit)
                : new CaseOutlines.Page(outlines.of(listed.cases()), listed.next());
    }

    private Asked asked(String figure, Span span, @Nullable String entity, CaseCuts.@Nullable Within within) {
        SpanInstants instants = SpanInstants.of(span, clock.zone());
        Group group = Group.of(figure).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "figure-unknown"));
        return new Asked(group, instants.from(), instants.until(), entity, within);
    }

    /** A page of what somebody else than the cases themselves has counted. */
    private record Listed(List<Long> cases, @Nullable String next) {}

    /** Null for what the cases count themselves. */
    private @Nullable Listed listed(
            String figure, Span span, @Nullable String seen, @Nullable String after, int limit) {
        SpanInstants instants = SpanInstants.of(span, clock.zone());
        Long before = after != null && after.matches(ID) ? Long.valueOf(after) : null;
        if (figure.equals(RATED)) {
            return rated(instants, seen, before, limit);
        }
        if (figure.equals(FIRST_CONTACT)) {
            return atFirstContact(instants, seen, before, limit);
        }
        if (figure.startsWith(HonestFigures.EXPLAINED)) {
            return explained(reason(figure), instants, seen, before, limit);
        }
        return figure.matches(OF_THEME) ? ofTheme(figure, span, seen, before, limit) : null;
    }

    /** Null for any. */
    private static @Nullable String reason(String figure) {
        if (figure.equals(HonestFigures.EXPLAINED)) {
            return null;
        }
        return HonestFigures.REASONS.stream()
                .filter(reason -> figure.equals(HonestFigures.EXPLAINED + "-" + reason))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "figure-unknown"));
    }

    private Listed explained(
            @Nullable String reason, SpanInstants span, @Nullable String entity, @Nullable Long before, int limit) {
        boolean nobody = CaseLists.NOBODY.equals(entity);
        return page(
                honesty.cases(reason, span.from(), span.until(), nobody ? null : entity, nobody, before, limit + 1),
                Function.identity(),
                Function.identity(),
                limit);
    }

    private Listed ofTheme(String figure, Span span, @Nullable String entity, @Nullable Long before, int limit) {
        long theme = Long.parseLong(figure.substring(CasesBehind.THEME.length() + 1));
        return page(
                recurrence.cases(theme, entity, span.from(), span.to().plusDays(1), before, limit + 1),
                Function.identity(),
                Function.identity(),
                limit);
    }

    private Listed atFirstContact(SpanInstants span, @Nullable String entity, @Nullable Long before, int limit) {
        return page(
                articles.atFirstContact(span.from(), span.until(), entity, before, limit + 1),
                AtFirstContact::caseId,
                AtFirstContact::id,
                limit);
    }

    private Listed rated(SpanInstants span, @Nullable String entity, @Nullable Long before, int limit) {
        return page(
                scores.rated(entity, span.from(), span.until(), before, limit + 1),
                RatedCase::caseId,
                RatedCase::rating,
                limit);
    }

    /** Of one more than are shown. */
    private static <T> Listed page(List<T> found, Function<T, Long> caseId, Function<T, Long> place, int limit) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        return new Listed(
                shown.stream().map(caseId).toList(),
                found.size() > limit ? Long.toString(place.apply(shown.get(shown.size() - 1))) : null);
    }
}
