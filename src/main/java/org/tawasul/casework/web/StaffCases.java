package org.tawasul.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Errors;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What the page of a case shows to staff who read it without a task. */
@Component
final class StaffCases {
    private static final Role[] STAFF = {
        Role.CASE_WORKER,
        Role.SUPERVISOR,
        Role.QUALITY_OFFICER,
        Role.SENIOR_MANAGEMENT,
        Role.MINISTERS_OFFICE,
        Role.CENTRAL_TEAM,
        Role.COMPLIANCE_OFFICER
    };

    private final Cases cases;
    private final CaseAccess access;
    private final Casework casework;
    private final WorkItems items;
    private final CaseSheets sheets;
    private final CodeNames names;
    private final Looking looking;

    StaffCases(
            Cases cases,
            CaseAccess access,
            Casework casework,
            WorkItems items,
            CaseSheets sheets,
            CodeNames names,
            Looking looking) {
        this.cases = cases;
        this.access = access;
        this.casework = casework;
        this.items = items;
        this.sheets = sheets;
        this.names = names;
        this.looking = looking;
    }

    /** Whoever may have to do with cases inside the offices. */
    static Role[] staff() {
        return STAFF.clone();
    }

    /** Refuses {@code case-unknown}. */
    long enter(String number, SignedIn who) {
        CaseView view = cases.byNumber(number);
        access.require(who, view.id());
        return view.id();
    }

    String number(long caseId) {
        return cases.get(caseId).number();
    }

    void add(long caseId, SignedIn who, @Nullable String back, Map<String, String> sent, Errors errors, Model model) {
        CaseSheet sheet = sheets.of(caseId, who);
        looking.add(caseId, who, model);
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("sheet", sheet);
        model.addAttribute("names", names);
        model.addAttribute("time", sheet.left());
        model.addAttribute("forms", List.of());
        model.addAttribute("typed", new Typed(List.of(), back, sent));
        model.addAttribute("tasks", tasks(caseId, who));
        model.addAttribute("directs", directs(sheet, who));
        model.addAttribute("improvements", ImprovementLink.of(sheet, who));
        model.addAttribute("own", Objects.equals(sheet.view().entity(), who.entity()));
    }

    /** Whether it is this person's to give a directive on it. */
    private static boolean directs(CaseSheet sheet, SignedIn who) {
        return (who.is(Role.MINISTERS_OFFICE) || who.is(Role.SENIOR_MANAGEMENT))
                && sheet.whole()
                && !sheet.view().state().isAtEnd()
                && Objects.equals(sheet.view().entity(), who.entity());
    }

    /** Those of the case's open tasks that this person may see. */
    private List<WorkItem> tasks(long caseId, SignedIn who) {
        return items.openOf(caseId).stream().filter(item -> sees(item, who)).toList();
    }

    private boolean sees(WorkItem item, SignedIn who) {
        try {
            casework.see(item.id(), who);
            return true;
        } catch (Refusal unseen) {
            return false;
        }
    }
}
