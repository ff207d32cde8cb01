package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Assignment.Worker;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;

/** Who of a team is there today, and what each is good at. */
@Component
final class WhoIsThere {
    private final Organisation organisation;
    private final AbsenceRows absences;
    private final BusinessClock clock;

    WhoIsThere(Organisation organisation, AbsenceRows absences, BusinessClock clock) {
        this.organisation = organisation;
        this.absences = absences;
        this.clock = clock;
    }

    List<Worker> workers(Team team) {
        return workers(team, away(team));
    }

    Crew crew(Team team) {
        Map<String, String> away = away(team);
        return new Crew(workers(team, away), away);
    }

    private List<Worker> workers(Team team, Map<String, String> away) {
        LocalDate today = clock.today();
        return Stream.of(Role.CASE_WORKER, Role.CENTRAL_TEAM)
                .flatMap(role -> organisation.holders(role, team.entity(), today).stream())
                .filter(person -> team.code().equals(person.team()))
                .map((Person person) -> new Worker(
                        person, organisation.skills(person.login(), today), away.containsKey(person.login())))
                .toList();
    }

    private Map<String, String> away(Team team) {
        LocalDate today = clock.today();
        return absences.ofEntity(team.entity(), today).stream()
                .filter(row -> !row.fromDay().isAfter(today))
                .collect(Collectors.toMap(AbsenceRow::login, AbsenceRow::substitute, (one, other) -> one));
    }
}
