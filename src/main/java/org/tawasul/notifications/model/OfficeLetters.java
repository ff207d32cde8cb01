package org.tawasul.notifications.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.OfficePost;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;

/** Letters inside the government that are about no case. */
@Component
class OfficeLetters implements OfficePost {
    private final Organisation organisation;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final BusinessClock clock;
    private final String publicUrl;

    OfficeLetters(
            Organisation organisation,
            NoticeWords words,
            OutboxWriter outbox,
            BusinessClock clock,
            @Value("${tawasul.public-url:}") String publicUrl) {
        this.organisation = organisation;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public List<String> tell(String entity, List<Role> roles, OfficeLetter letter) {
        List<Person> meant = roles.stream()
                .flatMap(role -> organisation.holders(role, entity, clock.today()).stream())
                .filter(person -> person.mail() != null)
                .distinct()
                .toList();
        List<Person> readers = meant.isEmpty()
                ? organisation.holders(Role.CENTRAL_TEAM, Organisation.CENTRAL_TEAM, clock.today())
                : meant;
        return readers.stream()
                .filter(person -> tell(person, letter))
                .map(Person::login)
                .toList();
    }

    @Override
    public boolean tell(Person person, OfficeLetter letter) {
        if (person.mail() == null) {
            return false;
        }
        Map<String, Object> parameters = new LinkedHashMap<>(letter.facts());
        letter.choices().forEach((name, word) -> parameters.put(name, new Isolation.CodeWord(word)));
        Letter written =
                words.letter(letter.template(), person.language(), parameters).say("opening");
        letter.paragraphs().forEach(written::say);
        written.link(publicUrl + "/" + person.language().tag() + letter.path());
        outbox.write(
                new Dispatch(
                        null,
                        letter.occurrence() + "/" + person.login(),
                        Channel.MAIL,
                        null,
                        person.mail(),
                        clock.now()),
                written,
                written.mail());
        return true;
    }
}
