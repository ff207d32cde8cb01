package org.tawasul.knowledge.model;

import java.time.Instant;
import java.time.LocalDate;
import org.tawasul.knowledge.Article;
import org.tawasul.shared.Bilingual;

/** One version of an article in the store. */
public record ArticleRow(
        long id,
        long version,
        String service,
        String titleAr,
        String titleEn,
        String textAr,
        String textEn,
        LocalDate reviewOn,
        boolean withdrawn,
        String writtenBy,
        Instant writtenAt) {
    Article article() {
        return new Article(
                id,
                version,
                service,
                new Bilingual(titleAr, titleEn),
                new Bilingual(textAr, textEn),
                reviewOn,
                withdrawn,
                writtenBy,
                writtenAt);
    }
}
