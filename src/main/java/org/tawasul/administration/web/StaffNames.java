package org.tawasul.administration.web;

import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What people of the staff are called today; what came with the program or from its folder is said so. */
@Component
final class StaffNames {
    private final Organisation organisation;
    private final Texts texts;
    private final BusinessClock clock;

    StaffNames(
            Organisation organisation,
            @org.springframework.beans.factory.annotation.Qualifier("pageTexts") Texts texts,
            BusinessClock clock) {
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
    }

    public Bilingual of(String login) {
        if (login.equals(Actor.SYSTEM.id())) {
            return texts.say(Message.of("administration.by-the-system"));
        }
        return organisation.person(login, clock.today()).map(Person::name).orElseGet(() -> new Bilingual(login, login));
    }
}
