package org.tawasul.improvement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters.Listed;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;

/**
 * A cluster of suggestions as a page shows it.
 *
 * @param service null for suggestions that name none
 * @param first the oldest suggestion; null if the reader may not see it
 */
record ShownCluster(
        SuggestionCluster cluster, Bilingual entity, @Nullable Bilingual service, CaseLists.@Nullable Line first) {
    /** Gives names. */
    @Component
    static final class Names {
        private final Organisation organisation;
        private final BusinessClock clock;

        Names(Organisation organisation, BusinessClock clock) {
            this.organisation = organisation;
            this.clock = clock;
        }

        ShownCluster shown(Listed listed) {
            return shown(listed.cluster(), listed.first());
        }

        ShownCluster shown(SuggestionCluster cluster, CaseLists.@Nullable Line first) {
            String service = cluster.service();
            return new ShownCluster(
                    cluster,
                    entity(cluster.entity()),
                    service == null ? null : name(Organisation.Part.SERVICE, service),
                    first);
        }

        Bilingual entity(String code) {
            return name(Organisation.Part.ENTITY, code);
        }

        private Bilingual name(Organisation.Part part, String code) {
            return organisation.name(part, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
        }
    }
}
