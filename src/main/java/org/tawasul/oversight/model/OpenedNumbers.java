package org.tawasul.oversight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseLists.Asked;
import org.tawasul.cases.CaseLists.Group;
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
    private final Scores scores;
    private final HonestyRows honesty;
    private final RecurrenceFigures recurrence;
    private final Articles articles;
    private final BusinessClock clock;

    OpenedNumbers(
            CaseLists lists,
            Scores scores,
            HonestyRows honesty,
            RecurrenceFigures recurrence,
            Articles articles,
            BusinessClock clock) {
        this.lists = lists;
        this.scores = scores;
        this.honesty = honesty;
        this.recurrence = recurrence;
        this.articles = articles;
        this.clock = clock;
    }

    @Override
    public boolean isFor(SignedIn who) {
        return Sight.seesCases(who);
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
        if (!isFor(who)) {
            throw Sight.refused();
        }
        String seen = Sight.entity(entity, who);
        SpanInstants instants = SpanInstants.of(span, clock.zone());
        if (figure.equals(RATED)) {
            return rated(instants, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST), who);
        }
        if (figure.equals(FIRST_CONTACT)) {
            return atFirstContact(instants, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST), who);
        }
        if (figure.startsWith(HonestFigures.EXPLAINED)) {
            return explained(reason(figure), instants, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST), who);
        }
        if (figure.matches(OF_THEME)) {
            return ofTheme(figure, span, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST), who);
        }
        Group group = Group.of(figure).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "figure-unknown"));
        return lists.find(new Asked(group, instants.from(), instants.until(), seen, within), after, limit, who);
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

    private CaseLists.Page explained(
            @Nullable String reason,
            SpanInstants span,
            @Nullable String entity,
            @Nullable String after,
            int limit,
            SignedIn who) {
        Long before = after != null && after.matches(ID) ? Long.valueOf(after) : null;
        boolean nobody = CaseLists.NOBODY.equals(entity);
        List<Long> found =
                honesty.cases(reason, span.from(), span.until(), nobody ? null : entity, nobody, before, limit + 1);
        List<Long> shown = found.subList(0, Math.min(limit, found.size()));
        return new CaseLists.Page(
                lists.of(shown, who), found.size() > limit ? Long.toString(shown.get(shown.size() - 1)) : null);
    }

    private CaseLists.Page ofTheme(
            String figure, Span span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        long theme = Long.parseLong(figure.substring(CasesBehind.THEME.length() + 1));
        Long before = after != null && after.matches(ID) ? Long.valueOf(after) : null;
        List<Long> found =
                recurrence.cases(theme, entity, span.from(), span.to().plusDays(1), before, limit + 1);
        List<Long> shown = found.subList(0, Math.min(limit, found.size()));
        return new CaseLists.Page(
                lists.of(shown, who), found.size() > limit ? Long.toString(shown.get(shown.size() - 1)) : null);
    }

    private CaseLists.Page atFirstContact(
            SpanInstants span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        Long before = after != null && after.matches(ID) ? Long.valueOf(after) : null;
        List<AtFirstContact> found = articles.atFirstContact(span.from(), span.until(), entity, before, limit + 1);
        List<AtFirstContact> shown = found.subList(0, Math.min(limit, found.size()));
        return new CaseLists.Page(
                lists.of(shown.stream().map(AtFirstContact::caseId).toList(), who),
                found.size() > limit ? Long.toString(shown.get(shown.size() - 1).id()) : null);
    }

    private CaseLists.Page rated(
            SpanInstants span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        Long before = after != null && after.matches(ID) ? Long.valueOf(after) : null;
        List<RatedCase> found = scores.rated(entity, span.from(), span.until(), before, limit + 1);
        List<RatedCase> shown = found.subList(0, Math.min(limit, found.size()));
        return new CaseLists.Page(
                lists.of(shown.stream().map(RatedCase::caseId).toList(), who),
                found.size() > limit ? Long.toString(shown.get(shown.size() - 1).rating()) : null);
    }
}
