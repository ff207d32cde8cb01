package org.tawasul.casework.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.Assignment.Worker;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Language;

/** The people of one team on one day, and how much each has; keeps count of what is given out meanwhile. */
final class Crew {
    private final List<Worker> workers;
    private final Map<String, String> substitutes;
    private final Map<String, Long> open;

    /**
     * @param substitutes who stands in, for each who is away
     * @param open how much each has
     */
    Crew(List<Worker> workers, Map<String, String> substitutes, Map<String, Long> open) {
        this.workers = List.copyOf(workers);
        this.substitutes = Map.copyOf(substitutes);
        this.open = new HashMap<>(open);
    }

    /** Where all who know the service are away, those who stand in for them count as if they did. */
    List<NextInTurn.Candidate> candidates(@Nullable String service, Language language) {
        List<Worker> there = workers.stream().filter(worker -> !worker.isAway()).toList();
        Set<String> know = new HashSet<>();
        there.stream().filter(worker -> worker.skills().knows(service)).forEach(worker -> know.add(login(worker)));
        if (know.isEmpty()) {
            workers.stream()
                    .filter(worker -> worker.isAway() && worker.skills().knows(service))
                    .forEach(worker -> know.add(substitutes.getOrDefault(login(worker), "")));
        }
        return there.stream()
                .map(worker -> new NextInTurn.Candidate(
                        login(worker),
                        open.getOrDefault(login(worker), 0L),
                        know.contains(login(worker)),
                        worker.skills().speaks(language)))
                .toList();
    }

    void given(String login) {
        open.merge(login, 1L, Long::sum);
    }

    Role role(String login) {
        return workers.stream()
                .map(Worker::person)
                .filter(person -> person.login().equals(login))
                .map(Person::role)
                .findFirst()
                .orElse(Role.CASE_WORKER);
    }

    Set<Role> roles() {
        Set<Role> roles = new HashSet<>();
        workers.forEach(worker -> roles.add(worker.person().role()));
        return roles;
    }

    private static String login(Worker worker) {
        return worker.person().login();
    }
}
