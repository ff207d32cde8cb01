package org.tawasul.knowledge.web;

import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Article;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;

/** An article with the names of its service and of the entity that owns it today. */
record ShownArticle(Article article, Bilingual service, Bilingual entity) {
    @Component
    static final class Shelf {
        private final Organisation organisation;
        private final BusinessClock clock;

        Shelf(Organisation organisation, BusinessClock clock) {
            this.organisation = organisation;
            this.clock = clock;
        }

        ShownArticle shown(Article article) {
            Bilingual service = organisation
                    .name(Organisation.Part.SERVICE, article.service(), clock.today())
                    .orElseGet(() -> new Bilingual(article.service(), article.service()));
            Bilingual entity = organisation
                    .service(article.service(), clock.today())
                    .flatMap(owned -> organisation.entity(owned.entity(), clock.today()))
                    .map(Entity::name)
                    .orElse(service);
            return new ShownArticle(article, service, entity);
        }
    }
}
