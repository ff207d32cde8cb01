package org.tawasul.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The government as it stood on a date: entities, teams, services, people and roles, each with validity dates. Read from
 * the organisation's files into the store; answers come from memory.
 */
public interface Organisation {
    /** The code of the team that runs the system for all entities, and of its entity. */
    String CENTRAL_TEAM = "central";

    Optional<Entity> entity(String code, LocalDate on);

    Optional<Team> team(String code, LocalDate on);

    /** All teams, in the order in which the organisation's files list them. */
    List<Team> teams(LocalDate on);

    Optional<PublicService> service(String code, LocalDate on);

    List<Entity> entities(LocalDate on);

    List<PublicService> services(LocalDate on);

    List<Area> areas(LocalDate on);

    /** The person in the one role that is in force on that date; nobody may hold two at a time. */
    Optional<Person> person(String login, LocalDate on);

    /** The people who hold a role in an entity on a date, in order of login; for roles without entity pass the central team's. */
    List<Person> holders(Role role, String entity, LocalDate on);
}
