package org.tawasul.replay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;

/** Who of an office does a task: whoever did it by the record, if he may; else one of those who may, drawn for the case. */
final class Officers {
    private final Organisation organisation;

    Officers(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * All who may, that one first; the others stand in where somebody was involved before.
     *
     * @param told whom the record names
     */
    List<SignedIn> of(WorkItem item, TaskForm form, Life life, @Nullable String told, LocalDate on) {
        List<Person> able = form.roles().stream()
                .map(Role::of)
                .flatMap(role -> holders(role, item, on))
                .filter(person -> item.assignee() == null || item.assignee().equals(person.login()))
                .toList();
        if (able.isEmpty()) {
            return List.of();
        }
        int first = IntStream.range(0, able.size())
                .filter(i -> able.get(i).login().equals(told))
                .findFirst()
                .orElseGet(() -> life.draw().below("officer " + item.element(), able.size()));
        return Stream.concat(able.subList(first, able.size()).stream(), able.subList(0, first).stream())
                .map(person -> new SignedIn(person.login(), person.role(), person.entity(), person.team()))
                .toList();
    }

    private Stream<Person> holders(Role role, WorkItem item, LocalDate on) {
        boolean ofTeam = role == Role.CASE_WORKER;
        return organisation.holders(role, item.entity(), on).stream()
                .filter(person -> !ofTeam || Objects.equals(person.team(), item.team()));
    }
}
