package org.tawasul.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/**
 * One version of an article. Whose it is, the organisation says: the entity that owns its service today, so that a decree takes an article along with the service.
 *
 * @param service code of the service that it is about
 * @param text paragraphs and steps as {@link ArticleText} reads them
 * @param reviewOn the last day on which it is offered before somebody has looked at it again
 * @param withdrawn not offered any more
 */
public record Article(
        long id,
        long version,
        String service,
        Bilingual title,
        Bilingual text,
        LocalDate reviewOn,
        boolean withdrawn,
        String writtenBy,
        Instant writtenAt) {
    public boolean isOffered(LocalDate today) {
        return standing(today) == Standing.OFFERED;
    }

    public Standing standing(LocalDate today) {
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        return today.isAfter(reviewOn) ? Standing.TO_BE_REVIEWED : Standing.OFFERED;
    }

    public List<ArticleText.Part> parts(Language language) {
        return ArticleText.parts(text.in(language));
    }

    /** Whether customers see it, and why not. */
    public enum Standing {
        OFFERED,
        TO_BE_REVIEWED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
