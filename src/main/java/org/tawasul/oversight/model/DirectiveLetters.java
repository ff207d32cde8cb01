package org.tawasul.oversight.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.OfficePost;
import org.tawasul.notifications.OfficePost.OfficeLetter;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;

/** What is written about a directive on a theme, and to whom. What was ordered and answered stands on its page, never in a mail. */
@Component
class DirectiveLetters {
    private final OfficePost post;
    private final Organisation organisation;
    private final BusinessClock clock;

    DirectiveLetters(OfficePost post, Organisation organisation, BusinessClock clock) {
        this.post = post;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param what {@code given}, {@code reminded} or {@code withdrawn}; returns who was told */
    List<String> tellAnswerers(ThemeDirectiveRow about, String what) {
        return post.tell(about.entity(), List.of(about.answerer()), letter(about, what));
    }

    void tellDirector(ThemeDirectiveRow about, String what) {
        post.tell(about.entity(), List.of(about.givenAs()), letter(about, what));
    }

    List<String> tellBoth(ThemeDirectiveRow about, String what) {
        return post.tell(about.entity(), List.of(about.answerer(), about.givenAs()), letter(about, what));
    }

    /** Who stands above who gave it, but those who were told already in the place of somebody who isn't there. */
    List<String> tellAbove(ThemeDirectiveRow about, String what, List<String> told) {
        OfficeLetter letter = letter(about, what);
        if (about.givenAs() == Role.SENIOR_MANAGEMENT) {
            return post.tell(about.entity(), List.of(Role.MINISTERS_OFFICE), letter);
        }
        return organisation.holders(Role.CENTRAL_TEAM, Organisation.CENTRAL_TEAM, clock.today()).stream()
                .filter(person -> !told.contains(person.login()))
                .filter(person -> post.tell(person, letter))
                .map(Person::login)
                .toList();
    }

    private OfficeLetter letter(ThemeDirectiveRow about, String what) {
        return new OfficeLetter(
                "theme-directive",
                "theme-directive/" + about.id() + "/" + what,
                Map.of("entity", name(Part.ENTITY, about.entity()), "topic", topic(about), "by", about.byDate()),
                Map.of("what", what, "from", about.givenAs() == Role.SENIOR_MANAGEMENT ? "management" : "office"),
                List.of(),
                "/overview/directives/" + about.id());
    }

    private Bilingual topic(ThemeDirectiveRow about) {
        String service = about.service();
        String area = about.area();
        List<Bilingual> names = Stream.concat(
                        Stream.ofNullable(service).map(code -> name(Part.SERVICE, code)),
                        Stream.ofNullable(area).map(code -> name(Part.AREA, code)))
                .toList();
        if (names.isEmpty()) {
            return name(Part.ENTITY, about.entity());
        }
        return new Bilingual(
                String.join("، ", names.stream().map(Bilingual::ar).toList()),
                String.join(", ", names.stream().map(Bilingual::en).toList()));
    }

    private Bilingual name(Part part, String code) {
        return organisation.name(part, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
    }
}
