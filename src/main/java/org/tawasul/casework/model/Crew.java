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

/** The people of one team on one day, and how much each has. */
final class Crew {
    private final List<Worker> workers;
    private final Map<String, String> substitutes;
    private final Map<String, Long> open = new HashMap<>();

    /**
     * @param substitutes who stands in, for each who is away
     */
    Crew(List<Worker> workers, Map<String, String> substitutes) {
        this.workers = List.copyOf(workers);
        this.substitutes = Map.copyOf(substitutes);
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

    Set<String> logins() {
        Set<String> logins = new HashSet<>();
        workers.forEach(worker -> logins.add(login(worker)));
        return logins;
    }

    /** Meanwhile other nodes gave out tasks too, and people took some. */
    void recount(Map<String, Long> now) {
        open.clear();
        open.putAll(now);
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
