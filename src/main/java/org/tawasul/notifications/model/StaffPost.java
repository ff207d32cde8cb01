package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;

/** Writes to members of the staff, each by mail and in their own language. Such a message never quotes the customer. */
@Component
class StaffPost {
    private final Organisation organisation;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final BusinessClock clock;

    StaffPost(Organisation organisation, NoticeWords words, OutboxWriter outbox, BusinessClock clock) {
        this.organisation = organisation;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Who reads a notice.
     *
     * @param team those of the entity who are in no team read what any team reads; null for all teams
     * @param person login of the one person of the team who is meant, beside whom others hear only if he can't be reached; null for all
     */
    record Readers(@Nullable String entity, @Nullable String team, @Nullable String person, List<Role> roles) {}

    /** To the holders of the roles in whichever entity has the case: the central team's own while it is nobody else's. To the central team when there is nobody, so that somebody hears. */
    void send(
            CaseView view,
            String occurrence,
            String template,
            List<Role> roles,
            Map<String, Object> parameters,
            UnaryOperator<Letter> paragraphs) {
        // A team that says a case is not its own no longer has it, though it was the last.
        boolean owned = view.entity() != null && view.state() != CaseState.IN_TRIAGE;
        Readers readers = owned
                ? new Readers(view.entity(), view.team(), null, roles)
                : new Readers(Organisation.CENTRAL_TEAM, null, null, roles);
        send(view, readers, occurrence, template, parameters, paragraphs);
    }

    /** To these; to the central team when there is nobody. */
    void send(
            CaseView view,
            Readers readers,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            UnaryOperator<Letter> paragraphs) {
        for (Person person : people(readers)) {
            String mail = person.mail();
            if (mail != null) {
                Letter letter = paragraphs.apply(words.letter(template, person.language(), view, parameters));
                String step = occurrence + "/" + person.login();
                outbox.write(
                        new Dispatch(view.id(), step, Channel.MAIL, null, mail, clock.now()), letter, letter.mail());
            }
        }
    }

    /** About what stands in the place of a case: an improvement. */
    void send(
            long subject,
            Readers readers,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            UnaryOperator<Letter> paragraphs) {
        send(subject, readers, null, occurrence, template, parameters, paragraphs);
    }

    /**
     * The same.
     *
     * @param beside login of whoever hears of it as well; null for nobody
     */
    void send(
            long subject,
            Readers readers,
            @Nullable String beside,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            UnaryOperator<Letter> paragraphs) {
        for (Person person : people(readers, beside)) {
            String mail = person.mail();
            if (mail != null) {
                Letter letter = paragraphs.apply(words.letter(template, person.language(), parameters));
                String step = occurrence + "/" + person.login();
                outbox.write(new Dispatch(subject, step, Channel.MAIL, null, mail, clock.now()), letter, letter.mail());
            }
        }
    }

    private List<Person> people(Readers readers, @Nullable String beside) {
        Stream<Person> one = beside == null
                ? Stream.empty()
                : organisation.person(beside, words.today()).stream()
                        .filter(person -> Objects.equals(person.entity(), readers.entity()));
        return Stream.concat(people(readers).stream(), one).distinct().toList();
    }

    private List<Person> people(Readers readers) {
        List<Person> found = readers.roles().stream()
                .flatMap(role -> holders(role, readers.entity()))
                .filter(person -> person.team() == null
                        || readers.team() == null
                        || person.team().equals(readers.team()))
                .filter(person -> person.mail() != null)
                .distinct()
                .toList();
        List<Person> meant = found.stream()
                .filter(person -> person.login().equals(readers.person()))
                .toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        return found.isEmpty()
                ? organisation.holders(Role.CENTRAL_TEAM, Organisation.CENTRAL_TEAM, words.today())
                : found;
    }

    private Stream<Person> holders(Role role, @Nullable String entity) {
        return entity == null ? Stream.empty() : organisation.holders(role, entity, words.today()).stream();
    }
}
