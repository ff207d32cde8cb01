package org.tawasul.cases.model;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.Role;
import org.tawasul.shared.trail.TrailReader;

/** Who had a part in the case that a grievance is against: whoever the record names, but for those who decide nothing of the matter. */
@Component
class Involvement {
    /** The customer himself, the agent who took it down, and the central team, which decides whose a case is. */
    private static final Set<String> WITHOUT_A_PART =
            Set.of(Role.CUSTOMER.code(), Role.CONTACT_CENTRE_AGENT.code(), Role.CENTRAL_TEAM.code());

    private final LinkRows links;
    private final TrailReader record;

    Involvement(LinkRows links, TrailReader record) {
        this.links = links;
        this.record = record;
    }

    boolean in(long grievance, String login) {
        return links.grievance(grievance)
                .filter(row -> hadAPart(row.originalId(), login))
                .isPresent();
    }

    private boolean hadAPart(long caseId, String login) {
        return record.ofCase(caseId).stream()
                .anyMatch(entry -> entry.actor().id().equals(login)
                        && !WITHOUT_A_PART.contains(entry.actor().role()));
    }
}
