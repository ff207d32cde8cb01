package org.tawasul.administration.web;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;

/** What forms about the organisation offer to choose from, and what its codes are called. */
@Component
final class ThingChoices {
    private final Organisation organisation;
    private final LiveFiles files;
    private final BusinessClock clock;

    ThingChoices(Organisation organisation, LiveFiles files, BusinessClock clock) {
        this.organisation = organisation;
        this.files = files;
        this.clock = clock;
    }

    void addTo(Model model) {
        model.addAttribute("entities", organisation.entities(clock.today()));
        model.addAttribute("teams", organisation.teams(clock.today()));
        model.addAttribute("services", organisation.services(clock.today()));
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::code).toList());
        model.addAttribute("calendars", files.rows(LiveFiles.CALENDARS));
        model.addAttribute("choices", this);
    }

    public Bilingual entity(String code) {
        return organisation.name(Part.ENTITY, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
    }

    public Bilingual team(String code) {
        return organisation.name(Part.TEAM, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
    }

    public Bilingual service(String code) {
        return organisation.name(Part.SERVICE, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
    }
}
