package org.tawasul.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Absences;
import org.tawasul.casework.Assignment;
import org.tawasul.casework.Casework;
import org.tawasul.casework.Draft;
import org.tawasul.casework.Drafts;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Errors;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What the page of a task shows beside its case: the forms of what may be done, and what was begun in them. */
@Component
final class TaskSheets {
    private final Casework casework;
    private final WorkItems items;
    private final Cases cases;
    private final CaseLinks links;
    private final CaseSheets sheets;
    private final CaseClocks clocks;
    private final ActForms forms;
    private final Drafts drafts;
    private final ReturnedReplies returned;
    private final ReadyReplies ready;
    private final Looking looking;
    private final Absences absences;
    private final Assignment assignment;
    private final CodeNames names;
    private final SaidSince said;

    TaskSheets(
            Casework casework,
            WorkItems items,
            Cases cases,
            CaseLinks links,
            CaseSheets sheets,
            CaseClocks clocks,
            ActForms forms,
            Drafts drafts,
            ReturnedReplies returned,
            ReadyReplies ready,
            Looking looking,
            Absences absences,
            Assignment assignment,
            CodeNames names,
            SaidSince said) {
        this.casework = casework;
        this.items = items;
        this.cases = cases;
        this.links = links;
        this.sheets = sheets;
        this.clocks = clocks;
        this.forms = forms;
        this.drafts = drafts;
        this.returned = returned;
        this.ready = ready;
        this.looking = looking;
        this.absences = absences;
        this.assignment = assignment;
        this.names = names;
        this.said = said;
    }

    /**
     * Refuses {@code work-item-unknown}.
     *
     * @param back the form that was sent and came back; null if none was
     */
    void add(long id, SignedIn who, @Nullable String back, Map<String, String> sent, Errors errors, Model model) {
        WorkItem item = casework.see(id, who);
        TaskForm form = items.form(item);
        CaseSheet sheet = sheets.of(item.caseId(), who);
        boolean mine = who.login().equals(item.assignee());
        boolean covered = !mine
                && item.assignee() != null
                && absences.coveredBy(who.login()).contains(item.assignee());
        boolean others = item.assignee() != null && !mine && !covered;
        boolean may = !item.isFinished() && may(item, form, who);
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("item", item);
        model.addAttribute("taskTitle", form.title());
        model.addAttribute("sheet", sheet);
        model.addAttribute("heard", said.last(item.caseId()));
        model.addAttribute("names", names);
        model.addAttribute("time", clocks.of(item));
        looking.add(item.caseId(), who, model);
        model.addAttribute("mine", mine);
        model.addAttribute("covered", covered);
        model.addAttribute(
                "notGiven",
                item.assignee() == null ? assignment.whyLeft(List.of(item.id())).get(item.id()) : null);
        model.addAttribute("others", others);
        model.addAttribute("may", may);
        model.addAttribute("finished", item.isFinished());
        model.addAttribute("takenAt", others ? takenAt(item) : null);
        model.addAttribute("forms", may && !others ? forms.of(form, sheet.view().kind(), who) : List.of());
        model.addAttribute("standardReplies", may && !others ? ready.at(item) : List.of());
        model.addAttribute("typed", new Typed(begun(item, sheet, who), back, sent));
        model.addAttribute("contribution", contribution(sheet, item));
        model.addAttribute("improvements", ImprovementLink.of(sheet, who));
        model.addAttribute("commitments", ActCommands.COMMITMENTS);
    }

    /** Who wrote a reply that was given back goes on with it, unless he has begun anew. */
    private List<Draft> begun(WorkItem item, CaseSheet sheet, SignedIn who) {
        List<Draft> kept = drafts.of(item.id(), who);
        return sheet.whole() && kept.stream().noneMatch(draft -> draft.act().equals("reply"))
                ? Stream.concat(kept.stream(), returned.to(item, sheet, who).stream())
                        .toList()
                : kept;
    }

    private boolean may(WorkItem item, TaskForm form, SignedIn who) {
        return item.entity().equals(who.entity())
                && form.roles().contains(who.role().code())
                && (form.team().equals("central") || !links.wasInvolved(item.caseId(), who.login()));
    }

    private static @Nullable Object contribution(CaseSheet sheet, WorkItem item) {
        return sheet.contributions().stream()
                .filter(one -> Objects.equals(one.id(), item.contribution()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant takenAt(WorkItem item) {
        return cases.timeline(item.caseId()).stream()
                .filter(step -> step.action().equals("work-item-claimed")
                        && step.actor().equals(item.assignee())
                        && item.element().equals(step.facts().get("element")))
                .map(CaseStep::happenedAt)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
