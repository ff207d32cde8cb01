package org.tawasul.knowledge.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.knowledge.WriteArticle;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps articles by version; each version with its row of the record. */
@Component
final class ArticleBook implements Articles {
    private final OneCommand one;
    private final ArticleRows rows;
    private final FirstContacts firstContacts;
    private final Organisation organisation;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ArticleBook(
            OneCommand one,
            ArticleRows rows,
            FirstContacts firstContacts,
            Organisation organisation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.firstContacts = firstContacts;
        this.organisation = organisation;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Article> offered() {
        return rows.offered(null, clock.today()).stream()
                .map(ArticleRow::article)
                .toList();
    }

    @Override
    public List<Article> offered(String service) {
        return rows.offered(service, clock.today()).stream()
                .map(ArticleRow::article)
                .toList();
    }

    @Override
    public Article offered(long id) {
        return rows.find(id)
                .map(ArticleRow::article)
                .filter(article -> article.isOffered(clock.today()))
                .orElseThrow(ArticleBook::unknown);
    }

    @Override
    public void answered(long id, Way way) {
        one.run(() -> {
            Article article = offered(id);
            rows.addAnswered(ids.next(), article.id(), way.name(), clock.now(), null, null);
        });
    }

    @Override
    public void answeredAtFirstContact(long id, long caseId, @Nullable String entity) {
        one.run(() -> {
            Article article = offered(id);
            rows.addAnswered(ids.next(), article.id(), Way.FIRST_CONTACT.name(), clock.now(), caseId, entity);
        });
    }

    @Override
    public List<AtFirstContact> atFirstContact(
            Instant from, Instant until, @Nullable String entity, @Nullable Long before, int limit) {
        return rows.atFirstContact(from, until, entity, before, limit);
    }

    @Override
    public long answeredAtFirstContact(Instant from, Instant until, @Nullable String entity) {
        return firstContacts.count(from, until, entity);
    }

    @Override
    public boolean mayWrite(SignedIn who) {
        return who.is(Role.ADMINISTRATOR) || who.is(Role.SUPERVISOR) || who.is(Role.QUALITY_OFFICER);
    }

    @Override
    public List<Kept> kept(SignedIn who) {
        mustWrite(who);
        LocalDate today = clock.today();
        Map<Long, Long> answered = answers();
        return rows.all().stream()
                .map(ArticleRow::article)
                .filter(article -> mayWriteFor(article.service(), who))
                .map(article -> kept(article, today, answered))
                .sorted(Comparator.comparingInt(ArticleBook::urgency)
                        .thenComparing(kept -> kept.article().reviewOn())
                        .thenComparing(kept -> kept.article().id()))
                .toList();
    }

    @Override
    public Kept kept(long id, SignedIn who) {
        return kept(writable(id, who), clock.today(), answers());
    }

    @Override
    public List<Article> versions(long id, SignedIn who) {
        writable(id, who);
        return rows.versions(id).stream().map(ArticleRow::article).toList();
    }

    @Override
    public List<PublicService> services(SignedIn who) {
        mustWrite(who);
        return organisation.services(clock.today()).stream()
                .filter(service -> owns(service, who))
                .toList();
    }

    @Override
    public Article write(WriteArticle command, SignedIn who) {
        mustWrite(who);
        LocalDate review = Objects.requireNonNull(command.reviewOn());
        LocalDate today = clock.today();
        LocalDate last = today.plusDays(LONGEST_UNTIL_REVIEW);
        if (!review.isAfter(today) || review.isAfter(last)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "review-day-out-of-range",
                    Map.of("from", today.plusDays(1), "until", last),
                    "reviewOn");
        }
        return one.run(() -> keep(begun(command, who), command, who));
    }

    @Override
    public void withdraw(long id, long version, SignedIn who) {
        one.run(() -> {
            Article known = writable(id, who);
            keep(
                    new ArticleRow(
                            id,
                            version + 1,
                            known.service(),
                            known.title().ar(),
                            known.title().en(),
                            known.text().ar(),
                            known.text().en(),
                            known.reviewOn(),
                            true,
                            who.login(),
                            clock.now()),
                    "article-withdrawn",
                    who);
        });
    }

    /** The id under which the new version is kept; that of a new article with its first row. */
    private long begun(WriteArticle command, SignedIn who) {
        Long id = command.id();
        if (id != null) {
            writable(id, who);
            return id;
        }
        PublicService service = organisation
                .service(command.service(), clock.today())
                .filter(known -> owns(known, who))
                .orElseThrow(() -> Refusal.inField("service-unknown", "service"));
        long fresh = ids.next();
        rows.add(fresh, service.code());
        return fresh;
    }

    private Article keep(long id, WriteArticle command, SignedIn who) {
        String service = rows.find(id).map(ArticleRow::service).orElse(command.service());
        ArticleRow row = new ArticleRow(
                id,
                command.id() == null ? 1 : command.version() + 1,
                service,
                command.titleAr(),
                command.titleEn(),
                command.textAr(),
                command.textEn(),
                Objects.requireNonNull(command.reviewOn()),
                false,
                who.login(),
                clock.now());
        return keep(row, "article-written", who);
    }

    private Article keep(ArticleRow row, String action, SignedIn who) {
        if (rows.advance(row.id(), row.version()) != 1) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "article-changed-meanwhile");
        }
        rows.addVersion(row);
        trail.append(new TrailEntry(
                "article",
                row.id(),
                row.version(),
                null,
                action,
                who.actor(RequestId.current()),
                clock.now(),
                Map.of("service", row.service(), "reviewOn", row.reviewOn().toString()),
                Map.of()));
        return row.article();
    }

    private Article writable(long id, SignedIn who) {
        mustWrite(who);
        return rows.find(id)
                .map(ArticleRow::article)
                .filter(article -> mayWriteFor(article.service(), who))
                .orElseThrow(ArticleBook::unknown);
    }

    private void mustWrite(SignedIn who) {
        if (!mayWrite(who)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    /** One whose service is in force no more is the administrator's alone. */
    private boolean mayWriteFor(String service, SignedIn who) {
        Optional<PublicService> known = organisation.service(service, clock.today());
        return who.is(Role.ADMINISTRATOR)
                || known.filter(each -> owns(each, who)).isPresent();
    }

    private static boolean owns(PublicService service, SignedIn who) {
        return who.is(Role.ADMINISTRATOR) || service.entity().equals(who.entity());
    }

    private Map<Long, Long> answers() {
        Map<Long, Long> counts = new HashMap<>();
        rows.answered().forEach(each -> counts.put(each.article(), each.count()));
        return counts;
    }

    private static Kept kept(Article article, LocalDate today, Map<Long, Long> answered) {
        return new Kept(article, article.standing(today), answered.getOrDefault(article.id(), 0L));
    }

    private static int urgency(Kept kept) {
        return switch (kept.standing()) {
            case TO_BE_REVIEWED -> 0;
            case OFFERED -> 1;
            case WITHDRAWN -> 2;
        };
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "article-unknown");
    }
}
