package org.tawasul.oversight.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.ToldStaff;
import org.tawasul.notifications.ToldStaff.Told;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;

/** Beside each case who heard that its period runs out or is exceeded, by the name and the role of that day. */
@Component
final class WhoWasTold {
    /** Numbers of whose cases it matters. */
    private static final Set<String> EXCEPTIONS = Set.of("late", "too-late", "raised");

    private final ToldStaff told;
    private final Organisation organisation;
    private final BusinessClock clock;

    WhoWasTold(ToldStaff told, Organisation organisation, BusinessClock clock) {
        this.told = told;
        this.organisation = organisation;
        this.clock = clock;
    }

    static boolean isAskedOf(String figure) {
        return EXCEPTIONS.contains(figure);
    }

    /** @param role code; empty for whom the organisation doesn't know on that day */
    record Line(Bilingual name, String role, String what, Instant at) {}

    Map<Long, List<Line>> of(List<Long> cases) {
        return told.of(cases).stream()
                .collect(Collectors.groupingBy(Told::caseId, Collectors.mapping(this::line, Collectors.toList())));
    }

    /** In which role, and nobody's name; who has none on that day is left out. */
    record InRole(String role, String what, Instant at) {}

    Map<Long, List<InRole>> rolesOf(List<Long> cases) {
        Map<Long, List<InRole>> roles = new HashMap<>();
        for (Told one : told.of(cases)) {
            Line named = line(one);
            if (!named.role().isEmpty()) {
                roles.computeIfAbsent(one.caseId(), fresh -> new ArrayList<>())
                        .add(new InRole(named.role(), named.what(), named.at()));
            }
        }
        return roles;
    }

    private Line line(Told one) {
        Optional<Person> person = organisation.person(
                one.login(), one.writtenAt().atZone(clock.zone()).toLocalDate());
        return new Line(
                person.map(Person::name).orElseGet(() -> new Bilingual(one.login(), one.login())),
                person.map(Person::role).map(Role::code).orElse(""),
                one.what(),
                one.writtenAt());
    }
}
