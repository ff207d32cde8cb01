package org.tawasul.casework.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.OfficerNames;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;

/** What templates call {@code names}: what the organisation calls a code today. A code that never was in force stands for itself. */
@Component
final class CodeNames {
    private final Organisation organisation;
    private final OfficerNames officers;
    private final BusinessClock clock;

    CodeNames(Organisation organisation, OfficerNames officers, BusinessClock clock) {
        this.organisation = organisation;
        this.officers = officers;
        this.clock = clock;
    }

    public Bilingual service(String code) {
        return name(Part.SERVICE, code);
    }

    public Bilingual area(String code) {
        return name(Part.AREA, code);
    }

    public Bilingual entity(String code) {
        return name(Part.ENTITY, code);
    }

    public Bilingual team(String code) {
        return name(Part.TEAM, code);
    }

    /** Of a person by login. */
    public Bilingual person(String login, @Nullable Instant at) {
        return officers.at(at == null ? clock.now() : at, login);
    }

    private Bilingual name(Part part, String code) {
        return organisation.name(part, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
    }
}
