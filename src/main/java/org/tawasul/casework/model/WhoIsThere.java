package org.tawasul.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Assignment.Worker;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;

/** Who of a team is there today, how much each has, and what each is good at. */
@Component
final class WhoIsThere {
    private final Organisation organisation;
    private final AbsenceRows absences;
    private final TaskRows tasks;
    private final BusinessClock clock;

    WhoIsThere(Organisation organisation, AbsenceRows absences, TaskRows tasks, BusinessClock clock) {
        this.organisation = organisation;
        this.absences = absences;
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Worker> workers(Team team) {
        return workers(team, away(team));
    }

    Crew crew(Team team) {
        Map<String, String> away = away(team);
        Instant now = clock.now();
        Map<String, Long> open = new HashMap<>();
        tasks.loads(team.code(), now, now).stream()
                .filter(row -> row.assignee() != null)
                .forEach(row -> open.put(Objects.requireNonNull(row.assignee()), row.open()));
        return new Crew(workers(team, away), away, open);
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
