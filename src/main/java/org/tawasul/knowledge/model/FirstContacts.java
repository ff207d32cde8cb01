package org.tawasul.knowledge.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;

/** How many inquiries an article answered while their customer was on the line, of one entity or of all. */
@Component
final class FirstContacts {
    private final ArticleRows rows;
    private final Organisation organisation;
    private final BusinessClock clock;

    FirstContacts(ArticleRows rows, Organisation organisation, BusinessClock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Of what was counted before its case was known, the one whose service it was. */
    long count(Instant from, Instant until, @Nullable String entity) {
        return rows.answeredOf(Articles.Way.FIRST_CONTACT.name(), from, until).stream()
                .filter(each -> entity == null || entity.equals(whose(each)))
                .mapToLong(ArticleRows.ServedRow::count)
                .sum();
    }

    private @Nullable String whose(ArticleRows.ServedRow each) {
        return each.entity() != null
                ? each.entity()
                : organisation
                        .service(each.service(), clock.today())
                        .map(PublicService::entity)
                        .orElse(null);
    }
}
