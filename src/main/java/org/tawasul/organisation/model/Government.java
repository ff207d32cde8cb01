package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;

/** One version of the whole organisation; never changed after it was read. */
record Government(
        Register<Entity> allEntities,
        Register<Team> allTeams,
        Register<PublicService> allServices,
        Register<Area> allAreas,
        Register<Person> allPeople)
        implements Organisation {

    @Override
    public Optional<Entity> entity(String code, LocalDate on) {
        return allEntities.find(code, on);
    }

    @Override
    public Optional<Team> team(String code, LocalDate on) {
        return allTeams.find(code, on);
    }

    @Override
    public Optional<PublicService> service(String code, LocalDate on) {
        return allServices.find(code, on);
    }

    @Override
    public List<Entity> entities(LocalDate on) {
        return allEntities.all(on);
    }

    @Override
    public List<Team> teams(LocalDate on) {
        return allTeams.all(on);
    }

    @Override
    public List<PublicService> services(LocalDate on) {
        return allServices.all(on);
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return allAreas.all(on);
    }

    @Override
    public Optional<Person> person(String login, LocalDate on) {
        return allPeople.find(login, on);
    }

    @Override
    public List<Person> holders(Role role, String entity, LocalDate on) {
        return allPeople
                .inForce(on)
                .filter(person -> person.role() == role)
                .filter(person -> Objects.requireNonNullElse(person.entity(), CENTRAL_TEAM)
                        .equals(entity))
                .sorted(Comparator.comparing(Person::login))
                .toList();
    }
}
