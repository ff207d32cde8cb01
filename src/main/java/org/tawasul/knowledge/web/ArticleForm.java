package org.tawasul.knowledge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.ArticleText;
import org.tawasul.knowledge.WriteArticle;

/** What was typed into the page on which an article is written. */
record ArticleForm(
        @Nullable String once,
        @Nullable String go,
        @Nullable String version,
        @Nullable String service,
        @Nullable String titleAr,
        @Nullable String titleEn,
        @Nullable String textAr,
        @Nullable String textEn,
        @Nullable String reviewOn) {
    static ArticleForm empty(LocalDate reviewOn) {
        return new ArticleForm(null, null, "0", null, null, null, null, null, reviewOn.toString());
    }

    static ArticleForm of(Article article) {
        return new ArticleForm(
                null,
                null,
                Long.toString(article.version()),
                article.service(),
                article.title().ar(),
                article.title().en(),
                article.text().ar(),
                article.text().en(),
                article.reviewOn().toString());
    }

    boolean asksForPreview() {
        return "preview".equals(go);
    }

    public List<ArticleText.Part> arabic() {
        return ArticleText.parts(Objects.requireNonNullElse(textAr, ""));
    }

    public List<ArticleText.Part> english() {
        return ArticleText.parts(Objects.requireNonNullElse(textEn, ""));
    }

    WriteArticle command(@Nullable Long id, String known) {
        return new WriteArticle(
                id,
                versionRead(),
                known,
                Objects.requireNonNullElse(titleAr, ""),
                Objects.requireNonNullElse(titleEn, ""),
                Objects.requireNonNullElse(textAr, ""),
                Objects.requireNonNullElse(textEn, ""),
                day());
    }

    long versionRead() {
        return version != null && version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
    }

    private @Nullable LocalDate day() {
        try {
            return reviewOn == null || reviewOn.isBlank() ? null : LocalDate.parse(reviewOn.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
