package org.tawasul.intake.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.ServiceFinder;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.ArticleText;
import org.tawasul.knowledge.Articles;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** The articles that may answer somebody before he sends anything: those of the service that he chose, or else of those that his words point to. */
@Component
final class AnsweringArticles {
    /** More would be work to read, and stand in the way of who wants to send. */
    private static final int MOST = 3;

    private static final String ANSWERED = "answered-";

    private final Articles articles;
    private final ServiceFinder services;

    AnsweringArticles(Articles articles, ServiceFinder services) {
        this.articles = articles;
        this.services = services;
    }

    /** One of them, in the language of whoever reads it or hears it read. */
    record Offered(long id, Language language, String title, List<ArticleText.Part> parts) {}

    /** Those about the service of a case. */
    List<Offered> about(@Nullable String service, Language language) {
        return service == null
                ? List.of()
                : articles.offered(service).stream()
                        .limit(MOST)
                        .map(article -> offered(article, language))
                        .toList();
    }

    List<Offered> of(CaseKind kind, SubmitForm form, Language language) {
        return services(kind, form).stream()
                .flatMap(service -> articles.offered(service).stream())
                .limit(MOST)
                .map(article -> offered(article, language))
                .toList();
    }

    /** Whether a button says that an article answered. */
    static boolean isMeant(String go) {
        return go.startsWith(ANSWERED);
    }

    /** Counts that the article of this button spared a request. Refuses {@code article-unknown}. */
    void spared(String go) {
        articles.answered(id(go), Articles.Way.BEFORE_SENDING);
    }

    /** Of the article that a button means. */
    static long id(String go) {
        String id = go.substring(ANSWERED.length());
        if (!id.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "article-unknown");
        }
        return Long.parseLong(id);
    }

    /** A wish is not answered by how things are. */
    private List<String> services(CaseKind kind, SubmitForm form) {
        if (kind == CaseKind.SUGGESTION) {
            return List.of();
        }
        String chosen = form.namedService();
        return chosen != null
                ? List.of(chosen)
                : services.suggested(kind, Objects.requireNonNullElse(form.description(), ""), form.area()).stream()
                        .map(ServiceFinder.Found::code)
                        .toList();
    }

    private static Offered offered(Article article, Language language) {
        return new Offered(article.id(), language, article.title().in(language), article.parts(language));
    }
}
