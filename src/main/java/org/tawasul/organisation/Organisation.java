package org.tawasul.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * The government as it stood on a date: entities, teams, services, people and roles, each with validity dates. Read from
 * the organisation's files into the store; answers come from memory.
 */
public interface Organisation {
    /** The code of the team that runs the system for all entities, and of its entity. */
    String CENTRAL_TEAM = "central";

    /** What has a code and a name. */
    enum Part {
        ENTITY,
        TEAM,
        SERVICE,
        AREA
    }

    /** The same text as long as nothing of the organisation was changed; for what is worked out once and kept. */
    String edition();

    Optional<Entity> entity(String code, LocalDate on);

    Optional<Team> team(String code, LocalDate on);

    /** All teams, in the order in which the organisation's files list them. */
    List<Team> teams(LocalDate on);

    /** The teams of an entity; the first is the one to which cases go that name no team. */
    List<Team> teamsOf(String entity, LocalDate on);

    Optional<PublicService> service(String code, LocalDate on);

    List<Entity> entities(LocalDate on);

    List<PublicService> services(LocalDate on);

    Optional<Area> area(String code, LocalDate on);

    List<Area> areas(LocalDate on);

    /** The area in which the block of that number lies. */
    Optional<Area> areaOfBlock(int block, LocalDate on);

    /**
     * What it was called on that date. For a date on which it was not in force, its name nearest before, and nearest after if there is none before: what a case once named
     * must always be sayable.
     */
    Optional<Bilingual> name(Part part, String code, LocalDate on);

    /** All lines of all decrees, also those of days to come, in the order of their days. */
    List<Decree> decrees();

    /**
     * The team that has taken the place of an entity that is no longer in force, by the decrees of that date and before; empty for an entity that is in force, and for one that
     * nobody has followed.
     *
     * @param service of the case in question, by which an entity that was split has several successors
     */
    Optional<Team> successor(String entity, @Nullable String service, LocalDate on);

    /** The person in the one role that is in force on that date; nobody may hold two at a time. */
    Optional<Person> person(String login, LocalDate on);

    /** Everybody whose role is in force on that date, in the order in which the organisation's files list them. */
    List<Person> people(LocalDate on);

    /**
     * The target of an entity on that date; the one for all entities if it has none of its own.
     *
     * @param entity null for all entities together
     */
    Optional<Target> target(Indicator indicator, @Nullable String entity, LocalDate on);

    /** What somebody is good at on that date; nothing of whom the files say none. */
    Skills skills(String login, LocalDate on);

    /** The people who hold a role in an entity on a date, in order of login; for roles without entity pass the central team's. */
    List<Person> holders(Role role, String entity, LocalDate on);
}
