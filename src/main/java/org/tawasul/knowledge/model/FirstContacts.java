package org.tawasul.knowledge.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;

/** Inquiries that an article answered while their customer was on the line, of one entity's services or of all. */
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

    List<Articles.AtFirstContact> list(
            Instant from, Instant until, @Nullable String entity, @Nullable Long before, int limit) {
        if (entity == null) {
            return rows.atFirstContact(from, until, null, before, limit);
        }
        List<String> services = organisation.services(clock.today()).stream()
                .filter(service -> service.entity().equals(entity))
                .map(PublicService::code)
                .toList();
        return services.isEmpty() ? List.of() : rows.atFirstContact(from, until, services, before, limit);
    }

    long count(Instant from, Instant until, @Nullable String entity) {
        return rows.answeredOf(Articles.Way.FIRST_CONTACT.name(), from, until).stream()
                .filter(each -> entity == null
                        || organisation
                                .service(each.service(), clock.today())
                                .filter(service -> service.entity().equals(entity))
                                .isPresent())
                .mapToLong(ArticleRows.ServedRow::count)
                .sum();
    }
}
