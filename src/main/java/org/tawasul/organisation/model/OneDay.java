package org.tawasul.organisation.model;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Skills;
import org.tawasul.organisation.Team;

/**
 * What stands on one day.
 *
 * @param holders in order of login; those of roles without entity under the central team's
 */
record OneDay(
        List<Entity> entities,
        List<Team> teams,
        Map<String, List<Team>> teamsOf,
        List<PublicService> services,
        List<Area> areas,
        Map<Role, Map<String, List<Person>>> holders,
        Map<String, Skills> skills) {

    static OneDay of(Registers all, LocalDate on) {
        List<Team> teams = all.teams().all(on);
        return new OneDay(
                all.entities().all(on),
                teams,
                teams.stream().collect(groupingBy(Team::entity)),
                all.services().all(on),
                all.areas().all(on),
                all.people().all(on).stream()
                        .sorted(Comparator.comparing(Person::login))
                        .collect(groupingBy(Person::role, groupingBy(OneDay::entityOf))),
                SkillsFile.on(all.skills(), on));
    }

    private static String entityOf(Person person) {
        return Objects.requireNonNullElse(person.entity(), Organisation.CENTRAL_TEAM);
    }
}
