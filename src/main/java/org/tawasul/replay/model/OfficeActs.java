package org.tawasul.replay.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.ContributionKind;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.replay.RecordedAct;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;

/** One act of an officer on a task that is his, in the words of the record or in some of ours. */
final class OfficeActs {
    private static final int PROMISED_DAYS = 5;

    private final Facades doors;
    private final Words words;

    OfficeActs(Facades doors, Words words) {
        this.doors = doors;
        this.words = words;
    }

    void act(String act, WorkItem item, TaskForm form, Life life, @Nullable RecordedAct told, SignedIn who) {
        long id = item.id();
        switch (act) {
            case "reply" -> reply(id, life, told, who);
            case "ask" -> doors.casework().ask(id, said(told, "text", "question", life), confirmation(life), who);
            case "transfer" ->
                doors.casework()
                        .transfer(id, otherEntity(item, life, told), said(told, "reason", "transfer", life), who);
            case "route" -> route(id, life, told, who);
            case "interim" -> interim(id, life, told, who);
            case "invite" -> invite(item, life, told, who);
            case "approve" -> doors.replies().approve(id, null, who);
            case "return" -> doors.replies().giveBack(id, said(told, "remark", "remark", life), who);
            case "study" -> doors.suggestions().study(id, who);
            case "decide" -> decide(id, life, told, who);
            case "implement" -> doors.suggestions().implement(id, said(told, "text", "implemented", life), who);
            case "announce" -> doors.suggestions().announce(id, said(told, "text", "announced", life), who);
            case "contribute" -> doors.contributions().answer(id, said(told, "text", "contribution", life), who);
            case "approvePart" -> doors.contributions().approvePart(id, who);
            case "returnPart" -> doors.contributions().returnPart(id, said(told, "remark", "remark", life), who);
            case "keep" -> doors.contributions().keep(id, said(told, "text", "kept", life), List.of(), who);
            case "complete" -> complete(id, form, life, told, who);
            default -> throw new IllegalArgumentException(act);
        }
    }

    /** Words of a record that the reply rules refuse are replaced by ours, and counted as what the case had no place for. */
    private void reply(long id, Life life, @Nullable RecordedAct told, SignedIn who) {
        String decided = life.record().kind() == CaseKind.GRIEVANCE ? orElse(told, "decided", "partly-upheld") : null;
        try {
            doors.casework().reply(id, said(told, "text", "reply", life), decided, List.of(), confirmation(life), who);
        } catch (Refusal refusal) {
            if (told == null || told.detail("text").isEmpty() || refusal.kind() != Refusal.Kind.REFUSED_BY_RULE) {
                throw refusal;
            }
            life.misfit();
            doors.casework().reply(id, words.say("reply", life), decided, List.of(), confirmation(life), who);
        }
    }

    private void decide(long id, Life life, @Nullable RecordedAct told, SignedIn who) {
        String drawn = life.draw().happens("declines", 0.45) ? "declined" : "accepted";
        String decided = orElse(told, "decided", drawn);
        doors.suggestions().decide(id, decided, said(told, "reasons", decided, life), confirmation(life), who);
    }

    private void interim(long id, Life life, @Nullable RecordedAct told, SignedIn who) {
        doors.replies()
                .interim(
                        id,
                        said(told, "text", "interim", life),
                        said(told, "reason", "interim-reason", life),
                        java.time.LocalDate.parse(orElse(
                                told,
                                "until",
                                doors.clock().today().plusDays(PROMISED_DAYS).toString())),
                        confirmation(life),
                        who);
    }

    private void invite(WorkItem item, Life life, @Nullable RecordedAct told, SignedIn who) {
        ContributionKind kind =
                ContributionKind.valueOf(orElse(told, "kind", "opinion").toUpperCase(java.util.Locale.ROOT));
        AskContribution asked = new AskContribution(
                kind,
                kind == ContributionKind.COLLEAGUE ? null : otherEntity(item, life, told),
                orNull(told, "team"),
                orNull(told, "person"),
                said(told, "question", "opinion", life));
        doors.contributions().ask(item.id(), asked, who);
    }

    private void route(long id, Life life, @Nullable RecordedAct told, SignedIn who) {
        String entity = orElse(told, "entity", owner(life));
        // Of an entity that is not there it has none, and whoever routes is told so.
        String team = doors.organisation().teamsOf(entity, doors.clock().today()).stream()
                .map(Team::code)
                .findFirst()
                .orElse("");
        doors.casework().route(id, entity, orElse(told, "team", team), said(told, "reason", "route", life), who);
    }

    /** Whose it is by the record; else whoever owns the service; else drawn. */
    private String owner(Life life) {
        String known = life.record().entity();
        if (known == null) {
            return ownerOfService(life);
        }
        return stillThere(known, life.record().service()).orElseGet(() -> {
            life.misfit();
            return ownerOfService(life);
        });
    }

    /** Itself or whoever took its place; empty for a name that nobody has ever had. */
    private Optional<String> stillThere(String entity, @Nullable String service) {
        LocalDate today = doors.clock().today();
        return doors.organisation().entity(entity, today).map(Entity::code).or(() -> doors.organisation()
                .successor(entity, service, today)
                .map(Team::entity));
    }

    private String ownerOfService(Life life) {
        String service = life.record().service();
        return service == null
                ? life.draw().oneOf("owner", entities()).code()
                : doors.organisation()
                        .service(service, doors.clock().today())
                        .map(org.tawasul.organisation.PublicService::entity)
                        .orElseGet(() -> life.draw().oneOf("owner", entities()).code());
    }

    private String otherEntity(WorkItem item, Life life, @Nullable RecordedAct told) {
        List<Entity> others = entities().stream()
                .filter(one -> !one.code().equals(item.entity()))
                .toList();
        return orElse(
                told,
                "entity",
                life.draw().oneOf(life.question("other"), others).code());
    }

    /** Those that have cases. */
    private List<Entity> entities() {
        return doors.organisation().entities(doors.clock().today()).stream()
                .filter(one -> !one.code().equals(org.tawasul.organisation.Organisation.CENTRAL_TEAM))
                .toList();
    }

    private void complete(long id, TaskForm form, Life life, @Nullable RecordedAct told, SignedIn who) {
        List<TaskForm.Button> ends = form.buttons().stream()
                .filter(button -> button.act().equals("complete"))
                .toList();
        String button = orElse(
                told, "button", life.draw().oneOf(life.question("button"), ends).id());
        Map<String, String> fields = new HashMap<>();
        form.fields().stream()
                .filter(TaskForm.Field::required)
                .forEach(field -> fields.put(
                        field.name(),
                        orElse(
                                told,
                                field.name(),
                                switch (field.type()) {
                                    case "choice" -> field.choices().get(0);
                                    case "number" -> "1";
                                    case "date" -> doors.clock().today().toString();
                                    default -> words.amongOffices("note", life);
                                })));
        doors.casework().complete(id, button, fields, who);
    }

    private String confirmation(Life life) {
        return words.amongOffices("confirmation", life);
    }

    private String said(@Nullable RecordedAct told, String detail, String ours, Life life) {
        String theirs = told == null ? "" : told.detail(detail);
        return theirs.isEmpty() ? words.say(ours, life) : theirs;
    }

    private static @Nullable String orNull(@Nullable RecordedAct told, String detail) {
        String theirs = told == null ? "" : told.detail(detail);
        return theirs.isEmpty() ? null : theirs;
    }

    private static String orElse(@Nullable RecordedAct told, String detail, String otherwise) {
        String theirs = told == null ? "" : told.detail(detail);
        return theirs.isEmpty() ? otherwise : theirs;
    }
}
