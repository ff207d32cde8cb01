package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** The government as it stands today, as far as cases ask about it. */
@Component
class Offices {
    private final Organisation organisation;
    private final BusinessClock clock;

    Offices(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    void requireService(String code) {
        if (organisation.service(code, today()).isEmpty()) {
            throw Refusal.inField("service-unknown", "service");
        }
    }

    void requireArea(String code) {
        if (organisation.area(code, today()).isEmpty()) {
            throw Refusal.inField("area-unknown", "area");
        }
    }

    /** The area that the customer names, or in which his block lies; refuses the two if they are not the same. */
    @Nullable
    String areaOf(@Nullable String named, @Nullable Integer block) {
        if (block == null) {
            return named;
        }
        String area = organisation
                .areaOfBlock(block, today())
                .map(Area::code)
                .orElseThrow(() -> Refusal.inField("block-unknown", "block"));
        if (named != null && !named.equals(area)) {
            throw Refusal.inField("block-in-another-area", "block");
        }
        return area;
    }

    void requireTeam(String entity, String team) {
        requireEntity(entity);
        if (!isTeamOf(entity, team)) {
            throw Refusal.inField("team-unknown", "team");
        }
    }

    void requireEntity(String code) {
        if (organisation.entity(code, today()).isEmpty()) {
            throw Refusal.inField("entity-unknown", "entity");
        }
    }

    /** Whether both are in force today and belong together. */
    boolean isTeamOf(String entity, String team) {
        return organisation.entity(entity, today()).isPresent()
                && organisation
                        .team(team, today())
                        .filter(one -> one.entity().equals(entity))
                        .isPresent();
    }

    /** This team if it is in force today and the entity's, else whoever a decree has put in the entity's place. */
    Optional<Team> inPlaceOf(String entity, String team, @Nullable String service) {
        return isTeamOf(entity, team)
                ? organisation.team(team, today())
                : organisation.successor(entity, service, today());
    }

    /** The entity's team that cases passed to it go to: its first, in the order of the organisation's files. */
    String firstTeamOf(String entity) {
        return firstTeam(entity).orElseThrow(() -> Refusal.inField("entity-without-team", "entity"));
    }

    Optional<String> firstTeam(String entity) {
        return organisation.teamsOf(entity, today()).stream().map(Team::code).findFirst();
    }

    /** Whether this person works in that team today. */
    boolean isInTeam(String login, String entity, String team) {
        return organisation
                .person(login, today())
                .filter(person -> entity.equals(person.entity()) && team.equals(person.team()))
                .isPresent();
    }

    /** In both languages; its last name for an entity that a decree has ended. */
    Bilingual nameOf(String entity) {
        return organisation
                .name(Organisation.Part.ENTITY, entity, today())
                .orElseGet(() -> new Bilingual(entity, entity));
    }

    /** Logins of those who may handle a case of this team: its case workers, and the supervisors of its entity. */
    List<String> whoMayReply(String entity, String team) {
        Stream<Person> workers = organisation.holders(Role.CASE_WORKER, entity, today()).stream()
                .filter(person -> team.equals(person.team()));
        return Stream.concat(workers.map(Person::login), supervisorsOf(entity).stream())
                .toList();
    }

    List<String> supervisorsOf(String entity) {
        return organisation.holders(Role.SUPERVISOR, entity, today()).stream()
                .map(Person::login)
                .toList();
    }

    /** The code of the calendar that counts for this entity. */
    String calendarOf(String entity) {
        Optional<Entity> found = organisation.entity(entity, today());
        return found.map(Entity::calendar).orElse(WorkingCalendars.COUNTRY);
    }

    private LocalDate today() {
        return clock.today();
    }
}
