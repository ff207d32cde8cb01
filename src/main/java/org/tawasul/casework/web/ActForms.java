package org.tawasul.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.casework.web.ActForm.Button;
import org.tawasul.casework.web.ActForm.Choice;
import org.tawasul.casework.web.ActForm.Field;
import org.tawasul.casework.web.ActForm.Group;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;
import org.tawasul.workflow.TaskForm;

/** From what a task's form offers to what a page shows. */
@Component
final class ActForms {
    /** By act; a question mark marks what may be left out, the type stands after the colon and is words where none does. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("ask", List.of("text")),
            Map.entry("transfer", List.of("entity:entity", "reason")),
            Map.entry("route", List.of("team:team", "reason")),
            Map.entry("reply", List.of("text", "files?:files")),
            Map.entry("opinion", List.of("entity:entity", "text")),
            Map.entry("colleague", List.of("person?:person", "team?:ownTeam", "text")),
            Map.entry("part", List.of("entity:entity", "text")),
            Map.entry("contribute", List.of("text")),
            Map.entry("approvePart", List.of()),
            Map.entry("returnPart", List.of("remark")),
            Map.entry("keep", List.of("text?", "files?:files")),
            Map.entry("interim", List.of("text", "reason", "until:date")),
            Map.entry("approve", List.of("remark?")),
            Map.entry("return", List.of("remark")),
            Map.entry("study", List.of()),
            Map.entry("decide", List.of("decided:accepted declined", "text")),
            Map.entry("implement", List.of("text")),
            Map.entry("announce", List.of("text")));

    private static final String GRIEVANCE = "decided:upheld partly-upheld rejected";

    private final ActChoices choices;
    private final Texts texts;
    private final Texts pages;

    ActForms(ActChoices choices, @Qualifier("officeTexts") Texts texts, @Qualifier("pageTexts") Texts pages) {
        this.choices = choices;
        this.texts = texts;
        this.pages = pages;
    }

    List<ActForm> of(TaskForm form, CaseKind kind, SignedIn who) {
        List<ActForm> forms = new ArrayList<>();
        for (TaskForm.Button button : form.buttons()) {
            if (!button.act().equals("complete")) {
                forms.add(new ActForm(
                        button.act(),
                        button.label(),
                        fields(button.act(), kind).stream()
                                .map(field -> field(button.act(), field, who))
                                .toList(),
                        List.of(new Button(button.id(), button.label()))));
            }
        }
        List<Button> drawn = form.buttons().stream()
                .filter(button -> button.act().equals("complete"))
                .map(button -> new Button(button.id(), button.label()))
                .toList();
        if (!drawn.isEmpty()) {
            forms.add(new ActForm(
                    "complete",
                    form.title(),
                    form.fields().stream().map(ActForms::drawn).toList(),
                    drawn));
        }
        return forms;
    }

    private static List<String> fields(String act, CaseKind kind) {
        List<String> fields = FIELDS.getOrDefault(act, List.of());
        if (!act.equals("reply") || kind != CaseKind.GRIEVANCE) {
            return fields;
        }
        List<String> withDecision = new ArrayList<>(List.of(GRIEVANCE));
        withDecision.addAll(fields);
        return withDecision;
    }

    private Field field(String act, String written, SignedIn who) {
        String[] parts = written.split(":", 2);
        String name = parts[0].replace("?", "");
        String type = parts.length == 1 ? "words" : parts[1];
        List<Group> offered =
                switch (type) {
                    case "entity" -> choices.entities(who);
                    case "team" -> choices.teams();
                    case "ownTeam" -> choices.ownTeams(who);
                    case "person" -> choices.colleagues(who);
                    case "words", "date", "files" -> List.of();
                    default ->
                        List.of(new Group(
                                null,
                                List.of(type.split(" ")).stream()
                                        .map(code ->
                                                new Choice(code, pages.say(Message.of("casework.decided." + code))))
                                        .toList()));
                };
        return new Field(
                name,
                texts.say(Message.of("field." + act + "." + name)),
                List.of("words", "date", "files").contains(type) ? type : "choice",
                !parts[0].endsWith("?"),
                offered);
    }

    private static Field drawn(TaskForm.Field field) {
        String type = field.type().toLowerCase(Locale.ROOT);
        return new Field(
                "fields." + field.name(),
                field.label(),
                type.equals("text") ? "words" : type,
                field.required(),
                type.equals("choice")
                        ? List.of(new Group(
                                null,
                                field.choices().stream()
                                        .map(code -> new Choice(code, null))
                                        .toList()))
                        : List.of());
    }
}
