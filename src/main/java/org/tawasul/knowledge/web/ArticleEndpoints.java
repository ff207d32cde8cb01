package org.tawasul.knowledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.shared.Bilingual;

/** Articles for everybody to read. */
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles", description = "What answers a question before it is asked; no sign-in needed.")
final class ArticleEndpoints {
    private final Articles articles;

    ArticleEndpoints(Articles articles) {
        this.articles = articles;
    }

    /** One of them. */
    @Schema(name = "Article")
    record Document(
            @Schema(example = "3471029384756") String id,
            @Schema(example = "identity-card-lost") String service,
            Bilingual title,
            @Schema(description = "Paragraphs parted by an empty line; lines that begin with a number are steps.")
                    Bilingual text,
            Instant changedAt) {
        static Document of(Article article) {
            return new Document(
                    Long.toString(article.id()),
                    article.service(),
                    article.title(),
                    article.text(),
                    article.writtenAt());
        }
    }

    @GetMapping
    @Operation(
            summary = "List the articles that are offered",
            description = "One whose day of review is over is not among them.")
    List<Document> list(@RequestParam(name = "service", required = false) @Nullable String service) {
        List<Article> found = service == null || service.isBlank() ? articles.offered() : articles.offered(service);
        return found.stream().map(Document::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an article")
    Document one(@PathVariable("id") String id) {
        return Document.of(articles.offered(ArticlePages.id(id)));
    }
}
