package org.tawasul.intake.model;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** The links by which cases that were sent without a name are followed. */
@Component
class FollowLinks {
    private final FollowLinkRows rows;
    private final LinkTokens tokens;
    private final Trail trail;
    private final BusinessClock clock;

    FollowLinks(FollowLinkRows rows, InstallationKey installation, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.tokens = new LinkTokens(installation, "intake.follow");
        this.trail = trail;
        this.clock = clock;
    }

    /** Part of the command that opens the case. */
    void give(long caseId, Actor actor) {
        rows.insert(caseId, LinkTokens.hash(tokens.of(caseId)), clock.now());
        trail.append(new TrailEntry(
                "follow-link", caseId, 1, caseId, "follow-link-given", actor, clock.now(), Map.of(), Map.of()));
    }

    Optional<String> token(long caseId) {
        return rows.has(caseId) ? Optional.of(tokens.of(caseId)) : Optional.empty();
    }

    Optional<Long> caseOf(String token) {
        return rows.caseOf(LinkTokens.hash(token)).filter(caseId -> tokens.isOf(token, caseId));
    }
}
