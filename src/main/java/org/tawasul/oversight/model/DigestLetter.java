package org.tawasul.oversight.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseDirectives.Counts;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.knowledge.Articles;
import org.tawasul.notifications.OfficePost.OfficeLetter;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.shared.Bilingual;

/** What a digest says to one reader: numbers that he would see on his pages, and nothing of any customer. */
@Component
class DigestLetter {
    private static final int MOST_DAYS = 7;
    private static final int REVIEW_AHEAD = 14;

    private final Overviews overviews;
    private final Directives directives;
    private final CaseCuts cuts;
    private final Articles articles;
    private final DigestMornings mornings;
    private final Organisation organisation;
    private final BusinessClock clock;

    DigestLetter(
            Overviews overviews,
            Directives directives,
            CaseCuts cuts,
            Articles articles,
            DigestMornings mornings,
            Organisation organisation,
            BusinessClock clock) {
        this.overviews = overviews;
        this.directives = directives;
        this.cuts = cuts;
        this.articles = articles;
        this.mornings = mornings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param last the day of the one before; null for the first */
    OfficeLetter of(SignedIn who, @Nullable LocalDate last) {
        return who.is(Role.QUALITY_OFFICER) ? ofArticles(who) : ofFigures(who, last);
    }

    private OfficeLetter ofFigures(SignedIn who, @Nullable LocalDate last) {
        LocalDate today = clock.today();
        LocalDate since = last == null || last.isBefore(today.minusDays(MOST_DAYS)) ? today.minusDays(1) : last;
        EntityFigures moved = overviews
                .of(new Span(since, today.minusDays(1)), null, who)
                .total()
                .counted();
        EntityFigures now =
                overviews.of(new Span(today, today), null, who).total().counted();
        String entity = Sight.entity(null, who);
        Map<String, Object> facts = new LinkedHashMap<>(Map.of(
                "day", today,
                "since", since,
                "scope", name(entity == null ? who.entity() : entity),
                "open", now.open(),
                "late", now.late(),
                "soon", cuts.dueBetween(clock.now(), mornings.inOneDay(entity), entity),
                "received", moved.received(),
                "replied", moved.replied(),
                "intime", moved.repliedInTime()));
        boolean directed = directives.isFor(who);
        Counts counts = directed ? directives.count(null, who) : new Counts(0, 0);
        facts.put("whole", entity == null ? "yes" : "no");
        facts.put("directives", counts.open());
        facts.put("overdue", counts.late());
        return new OfficeLetter(
                "digest",
                "digest/" + today,
                facts,
                Map.of(),
                directed
                        ? List.of("now", "soon", "moved", "directives", "end")
                        : List.of("now", "soon", "moved", "end"),
                "/overview");
    }

    private OfficeLetter ofArticles(SignedIn who) {
        LocalDate today = clock.today();
        long over = kept(who, today);
        long soon = kept(who, today.plusDays(REVIEW_AHEAD)) - over;
        return new OfficeLetter(
                "digest-articles",
                "digest/" + today,
                Map.of("day", today, "scope", name(who.entity()), "over", over, "soon", soon),
                Map.of(),
                List.of("articles", "end"),
                "/knowledge");
    }

    /** How many articles of this person's entity are not offered any more on that day because nobody has looked at them. */
    private long kept(SignedIn who, LocalDate day) {
        return articles.kept(who).stream()
                .filter(one ->
                        !one.article().withdrawn() && one.article().reviewOn().isBefore(day))
                .count();
    }

    private Bilingual name(@Nullable String entity) {
        return entity == null
                ? new Bilingual("-", "-")
                : organisation.name(Part.ENTITY, entity, clock.today()).orElseGet(() -> new Bilingual(entity, entity));
    }
}
