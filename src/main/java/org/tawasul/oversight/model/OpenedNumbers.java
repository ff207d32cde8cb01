package org.tawasul.oversight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseLists.Asked;
import org.tawasul.cases.CaseLists.Group;
import org.tawasul.feedback.Scores;
import org.tawasul.feedback.Scores.RatedCase;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Span;
import org.tawasul.shared.Refusal;

/** Asks whoever counted to list what he counted. */
@Component
class OpenedNumbers implements CasesBehind {
    private static final String RATING = "[0-9]{1,18}";

    private final CaseLists lists;
    private final Scores scores;
    private final BusinessClock clock;

    OpenedNumbers(CaseLists lists, Scores scores, BusinessClock clock) {
        this.lists = lists;
        this.scores = scores;
        this.clock = clock;
    }

    @Override
    public boolean isFor(SignedIn who) {
        return Sight.seesCases(who);
    }

    @Override
    public CaseLists.Page open(
            String figure, Span span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        if (!isFor(who)) {
            throw Sight.refused();
        }
        String seen = Sight.entity(entity, who);
        SpanInstants instants = SpanInstants.of(span, clock.zone());
        if (figure.equals(RATED)) {
            return rated(instants, seen, after, Math.min(Math.max(limit, 1), CaseLists.MOST), who);
        }
        Group group = Group.of(figure).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "figure-unknown"));
        return lists.find(new Asked(group, instants.from(), instants.until(), seen), after, limit, who);
    }

    private CaseLists.Page rated(
            SpanInstants span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        Long before = after != null && after.matches(RATING) ? Long.valueOf(after) : null;
        List<RatedCase> found = scores.rated(entity, span.from(), span.until(), before, limit + 1);
        List<RatedCase> shown = found.subList(0, Math.min(limit, found.size()));
        return new CaseLists.Page(
                lists.of(shown.stream().map(RatedCase::caseId).distinct().toList(), who),
                found.size() > limit ? Long.toString(shown.get(shown.size() - 1).rating()) : null);
    }
}
