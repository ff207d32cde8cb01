package org.tawasul.casework.model;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * Who may do what with a work item. What isn't one's own office's business does not exist, nor does what an office did once in a case that it has passed on: of what is
 * finished only those read who see the case.
 */
@Component("workItemPermission")
final class Permission {
    private final WorkItems items;
    private final CaseAccess access;
    private final CaseLinks links;

    Permission(WorkItems items, CaseAccess access, CaseLinks links) {
        this.items = items;
        this.access = access;
        this.links = links;
    }

    WorkItem toSee(long id, SignedIn who) {
        return items.find(id)
                .filter(item -> sees(who, item))
                .filter(item -> !item.isFinished() || access.maySee(who, item.caseId()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "work-item-unknown"));
    }

    /** To claim or release: an item of one's own entity that waits for somebody of this role. The central team sees the work of others and does only its own. */
    WorkItem toTake(long id, SignedIn who) {
        WorkItem item = toSee(id, who);
        TaskForm form = items.form(item);
        boolean own = item.entity().equals(who.entity());
        if (!own || !form.roles().contains(who.role().code())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        // The central team decides whose a case is and nothing of what it is about.
        if (!form.team().equals("central") && links.wasInvolved(item.caseId(), who.login())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "was-involved");
        }
        if (item.isFinished()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-done");
        }
        return item;
    }

    /** To do what a button of the form does: only who has claimed it. */
    WorkItem toAct(long id, String act, SignedIn who) {
        WorkItem item = toTake(id, who);
        if (!who.login().equals(item.assignee())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-not-yours");
        }
        return offering(item, act);
    }

    /** The item, if its form has a button for that. */
    WorkItem offering(WorkItem item, String act) {
        if (items.form(item).buttons().stream().noneMatch(button -> button.act().equals(act))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "act-not-offered");
        }
        return item;
    }

    /** To give it to somebody of its team: an item of one's own entity that isn't over. */
    WorkItem toGive(long id, SignedIn who) {
        WorkItem item = toSee(id, who);
        if (!item.entity().equals(who.entity())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        if (item.isFinished()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-done");
        }
        return item;
    }

    /** Whether that person could take it himself. */
    void requireFit(WorkItem item, String login, Role role) {
        if (!items.form(item).roles().contains(role.code())) {
            throw Refusal.inField("assignee-unfit", "to");
        }
        if (links.wasInvolved(item.caseId(), login)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "was-involved");
        }
    }

    boolean fits(WorkItem item, String login, Role role) {
        try {
            requireFit(item, login, role);
            return true;
        } catch (Refusal unfit) {
            return false;
        }
    }

    TaskForm form(WorkItem item) {
        return items.form(item);
    }

    private static boolean sees(SignedIn who, WorkItem item) {
        return sees(who.role(), item.entity().equals(who.entity()), item.team().equals(who.team()));
    }

    /** The central team sees everybody's work; other people their entity's, a case worker only the team's. */
    static boolean sees(Role role, boolean ownEntity, boolean ownTeam) {
        return switch (role) {
            case CENTRAL_TEAM -> true;
            case CASE_WORKER -> ownEntity && ownTeam;
            case SUPERVISOR, QUALITY_OFFICER, SENIOR_MANAGEMENT, MINISTERS_OFFICE -> ownEntity;
            default -> false;
        };
    }
}
