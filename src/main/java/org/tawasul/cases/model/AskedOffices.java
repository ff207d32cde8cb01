package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WorkItem;

/** Whether the office that somebody wants to ask may be asked. */
@Component
class AskedOffices {
    private final Offices offices;
    private final ContributionFiles files;

    AskedOffices(Offices offices, ContributionFiles files) {
        this.offices = offices;
        this.files = files;
    }

    /** The team that is asked, or one person of it. */
    record Office(String entity, String team, @Nullable String person) {}

    Office officeOf(AskContribution what, WorkItem item, Actor actor) {
        Office office = what.kind() == ContributionKind.COLLEAGUE ? colleague(what, item, actor) : other(what, item);
        boolean again = files.openOf(item.caseId()).stream()
                .filter(file -> file.kind() == what.kind())
                .map(file -> file.asLoaded())
                .anyMatch(row -> office.equals(new Office(row.entity(), row.team(), row.person())));
        if (again) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "contribution-asked-already");
        }
        return office;
    }

    private Office colleague(AskContribution what, WorkItem item, Actor actor) {
        String team = what.team() == null ? item.team() : what.team();
        offices.requireTeam(item.entity(), team);
        String person = what.person();
        if (person == null && team.equals(item.team())) {
            throw Refusal.inField("colleague-missing", "person");
        }
        if (person != null && (person.equals(actor.id()) || !offices.isInTeam(person, item.entity(), team))) {
            throw Refusal.inField("colleague-unknown", "person");
        }
        return new Office(item.entity(), team, person);
    }

    private Office other(AskContribution what, WorkItem item) {
        String entity = what.entity();
        if (entity == null) {
            throw Refusal.inField("field-required", "entity");
        }
        if (entity.equals(item.entity())) {
            throw Refusal.inField("contribution-of-own-entity", "entity");
        }
        offices.requireEntity(entity);
        String team = what.team() == null ? offices.firstTeamOf(entity) : what.team();
        offices.requireTeam(entity, team);
        return new Office(entity, team, null);
    }
}
