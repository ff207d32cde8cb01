package org.tawasul.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Writes work items down for people. */
@Component
final class WorkItemDocuments {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("ask", "question"),
            Map.entry("complete", "outcome"),
            Map.entry("contribute", "contribution"),
            Map.entry("approvePart", "part-approval"),
            Map.entry("returnPart", "part-return"),
            Map.entry("keep", "evidence"),
            Map.entry("study", "study"),
            Map.entry("decide", "decision"),
            Map.entry("implement", "implementation"),
            Map.entry("announce", "announcement"));
    /** A question mark marks what may be left out. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("ask", List.of("text")),
            Map.entry("transfer", List.of("entity", "reason")),
            Map.entry("route", List.of("entity", "team", "reason")),
            Map.entry("reply", List.of("text")),
            Map.entry("opinion", List.of("entity", "text")),
            Map.entry("colleague", List.of("team?", "person?", "text")),
            Map.entry("part", List.of("entity", "text")),
            Map.entry("contribute", List.of("text")),
            Map.entry("returnPart", List.of("remark")),
            Map.entry("keep", List.of("text?", "files?")),
            Map.entry("interim", List.of("text", "reason", "until")),
            Map.entry("approve", List.of("remark?")),
            Map.entry("return", List.of("remark")),
            Map.entry("decide", List.of("decided", "text")),
            Map.entry("implement", List.of("text")),
            Map.entry("announce", List.of("text")));
    /** What a field of an act may hold, where that is a choice. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("decide.decided", List.of("accepted", "declined")),
            Map.entry("reply.decided", List.of("upheld", "partly-upheld", "rejected")));

    private final WorkItems items;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Texts texts;

    WorkItemDocuments(
            WorkItems items,
            Cases cases,
            Deadlines deadlines,
            Organisation organisation,
            BusinessClock clock,
            @Qualifier("officeTexts") Texts texts) {
        this.items = items;
        this.cases = cases;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
        this.texts = texts;
    }

    WorkItemDocument line(WorkItem item) {
        return document(item, null);
    }

    /** After an act: without the form, which may no longer be this office's. */
    WorkItemDocument after(long workItem) {
        return line(items.find(workItem).orElseThrow());
    }

    WorkItemDocument whole(WorkItem item) {
        TaskForm form = items.form(item);
        return document(
                item,
                new WorkItemDocument.Form(
                        form.fields().stream().map(WorkItemDocuments::field).toList(),
                        form.buttons().stream()
                                .map(button ->
                                        button(button, cases.get(item.caseId()).kind()))
                                .toList()));
    }

    private WorkItemDocument document(WorkItem item, WorkItemDocument.@Nullable Form form) {
        CaseView view = cases.get(item.caseId());
        return new WorkItemDocument(
                Long.toString(item.id()),
                view.number(),
                view.kind().code(),
                view.subject(),
                view.priority(),
                view.emergency(),
                items.form(item).title(),
                item.state().name().toLowerCase(Locale.ROOT),
                named(Part.ENTITY, item.entity(), item),
                named(Part.TEAM, item.team(), item),
                item.assignee(),
                item.createdAt(),
                item.endedAt(),
                replyDue(item.caseId()),
                item.contribution() == null ? null : Long.toString(item.contribution()),
                form);
    }

    private @Nullable Instant replyDue(long caseId) {
        return deadlines.live(caseId, DeadlineKind.REPLY).map(Deadline::due).orElse(null);
    }

    private @Nullable Named named(Part part, String code, WorkItem item) {
        Instant at = item.endedAt() == null ? clock.now() : item.endedAt();
        return organisation
                .name(part, code, LocalDate.ofInstant(at, clock.zone()))
                .map(name -> new Named(code, name))
                .orElse(null);
    }

    private static WorkItemDocument.Field field(TaskForm.Field field) {
        return new WorkItemDocument.Field(field.name(), field.label(), field.type(), field.required(), field.choices());
    }

    private WorkItemDocument.Button button(TaskForm.Button button, CaseKind kind) {
        return new WorkItemDocument.Button(
                button.id(),
                button.label(),
                button.act(),
                PATHS.getOrDefault(button.act(), button.act()),
                fields(button.act(), kind).stream()
                        .map(name -> actField(button.act(), name))
                        .toList());
    }

    /** The reply to a grievance says what is decided. */
    private static List<String> fields(String act, CaseKind kind) {
        return act.equals("reply") && kind == CaseKind.GRIEVANCE
                ? List.of("decided", "text")
                : FIELDS.getOrDefault(act, List.of());
    }

    private static String type(String field, List<String> choices) {
        if (!choices.isEmpty()) {
            return "choice";
        }
        return field.equals("until") ? "date" : "text";
    }

    private WorkItemDocument.Field actField(String act, String name) {
        String plain = name.replace("?", "");
        List<String> choices = CHOICES.getOrDefault(act + "." + plain, List.of());
        return new WorkItemDocument.Field(
                plain,
                texts.say(Message.of("field." + act + "." + plain)),
                type(plain, choices),
                plain.equals(name),
                choices);
    }
}
