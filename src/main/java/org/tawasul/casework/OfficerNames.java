package org.tawasul.casework;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.shared.Bilingual;

/**
 * What people are called in sentences about what they did: by the name they had that day, and never by the login they sign in with, unless nobody of that login was in force.
 * Isolated, so that a name of the other direction leaves the sentence around it in order.
 */
@Component
public final class OfficerNames {
    private static final String OPEN = "\u2068";
    private static final String CLOSE = "\u2069";

    private final Organisation organisation;
    private final BusinessClock clock;

    OfficerNames(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The name on the business day of that instant. */
    public Bilingual at(Instant instant, String login) {
        Bilingual name = organisation
                .person(login, instant.atZone(clock.zone()).toLocalDate())
                .map(Person::name)
                .orElseGet(() -> new Bilingual(login, login));
        return new Bilingual(OPEN + name.ar() + CLOSE, OPEN + name.en() + CLOSE);
    }
}
