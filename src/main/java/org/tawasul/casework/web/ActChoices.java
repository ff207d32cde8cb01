package org.tawasul.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.web.ActForm.Choice;
import org.tawasul.casework.web.ActForm.Group;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/** Whom an act may name: offices and people as they are in force today. */
@Component
final class ActChoices {
    private final Organisation organisation;
    private final BusinessClock clock;

    ActChoices(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** All but one's own. */
    List<Group> entities(SignedIn who) {
        return List.of(new Group(
                null,
                organisation.entities(clock.today()).stream()
                        .filter(entity -> !entity.code().equals(who.entity()))
                        .map(entity -> new Choice(entity.code(), entity.name()))
                        .toList()));
    }

    /** All, under their entities. */
    List<Group> teams() {
        return organisation.entities(clock.today()).stream()
                .map(entity -> new Group(
                        entity.name(),
                        organisation.teamsOf(entity.code(), clock.today()).stream()
                                .map(team -> new Choice(team.code(), team.name()))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    List<Group> ownTeams(SignedIn who) {
        String entity = Objects.requireNonNullElse(who.entity(), "");
        return List.of(new Group(
                null,
                organisation.teamsOf(entity, clock.today()).stream()
                        .map(team -> new Choice(team.code(), team.name()))
                        .toList()));
    }

    /** Those of one's own entity who work on cases. */
    List<Group> colleagues(SignedIn who) {
        String entity = Objects.requireNonNullElse(who.entity(), "");
        return List.of(new Group(
                null,
                Stream.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM)
                        .flatMap(role -> organisation.holders(role, entity, clock.today()).stream())
                        .filter(person -> !person.login().equals(who.login()))
                        .map((Person person) -> new Choice(person.login(), person.name()))
                        .toList()));
    }
}
