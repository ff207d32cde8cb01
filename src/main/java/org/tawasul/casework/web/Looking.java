package org.tawasul.casework.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Presence;
import org.tawasul.organisation.SignedIn;

/** What a page of a case says of others who look at it. */
@Component
final class Looking {
    private final Presence presence;
    private final BusinessClock clock;

    Looking(Presence presence, BusinessClock clock) {
        this.presence = presence;
        this.clock = clock;
    }

    void add(long caseId, SignedIn who, Model model) {
        model.addAttribute("lookers", presence.look(caseId, who));
        model.addAttribute("opened", clock.now().getEpochSecond());
    }
}
