package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.Cases;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.casework.Casework;
import org.tawasul.casework.OfficerNames;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.text.WrittenText;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;

/** Checks the words first, then, inside the command, whether this person may do it now: that may change until it is done. */
@Component
final class OfficeWork implements Casework {
    private static final int SHORT = 2000;
    private static final int REPLY = 20_000;
    private static final int CODE = 100;
    private static final int FILES = 10;
    /** What a reply to a grievance may decide. */
    private static final List<String> DECISIONS = List.of("upheld", "partly-upheld", "rejected");

    private final OneCommand one;
    private final Permission permission;
    private final WorkItems items;
    private final Cases cases;
    private final ReplyFiles replyFiles;
    private final Workflow workflow;
    private final FilledTaskBook filled;
    private final OfficerNames names;
    private final DraftBook drafts;
    private final StandingIn standingIn;

    OfficeWork(
            OneCommand one,
            Permission permission,
            WorkItems items,
            Cases cases,
            ReplyFiles replyFiles,
            Workflow workflow,
            FilledTaskBook filled,
            OfficerNames names,
            DraftBook drafts,
            StandingIn standingIn) {
        this.one = one;
        this.permission = permission;
        this.items = items;
        this.cases = cases;
        this.replyFiles = replyFiles;
        this.workflow = workflow;
        this.filled = filled;
        this.names = names;
        this.drafts = drafts;
        this.standingIn = standingIn;
    }

    @Override
    public WorkItem see(long workItem, SignedIn who) {
        return permission.toSee(workItem, who);
    }

    @Override
    public WorkItem claim(long workItem, SignedIn who) {
        return one.run(() -> {
            WorkItem item = permission.toTake(workItem, who);
            try {
                return standingIn.mayTake(item, who) ? standingIn.take(item, who) : items.claim(item.id(), actor(who));
            } catch (Refusal refused) {
                throw named(refused);
            }
        });
    }

    @Override
    public WorkItem release(long workItem, SignedIn who) {
        return one.run(() -> items.release(permission.toTake(workItem, who).id(), actor(who)));
    }

    @Override
    public void ask(long workItem, String question, @Nullable String confirmation, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.text("text", question, SHORT);
        String reason = checks.optionalWords("confirmation", confirmation, SHORT);
        checks.done();
        one.run(() -> {
            cases.ask(permission.toAct(workItem, "ask", who), clean, reason, actor(who));
            drafts.sent(workItem, "ask", who);
        });
    }

    @Override
    public void transfer(long workItem, String entity, String reason, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String to = checks.line("entity", entity, CODE);
        String because = checks.words("reason", reason, SHORT);
        checks.done();
        one.run(() -> cases.transfer(permission.toAct(workItem, "transfer", who), to, because, actor(who)));
    }

    @Override
    public void route(long workItem, String entity, String team, String reason, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String to = checks.line("entity", entity, CODE);
        String hands = checks.line("team", team, CODE);
        String because = checks.words("reason", reason, SHORT);
        checks.done();
        one.run(() -> cases.route(permission.toAct(workItem, "route", who), to, hands, because, actor(who)));
    }

    @Override
    public void reply(
            long workItem,
            String text,
            @Nullable String decided,
            List<ReplyCommitment> commitments,
            @Nullable String confirmation,
            List<Long> files,
            SignedIn who) {
        FieldChecks checks = new FieldChecks();
        if (files.size() > FILES) {
            checks.refuse("files", "files-too-many", Map.of("max", FILES));
        }
        String decision = decided == null ? null : checks.oneOf("decided", decided, DECISIONS);
        String reason = checks.optionalWords("confirmation", confirmation, SHORT);
        checks.done();
        String clean = cleanReply(text);
        List<ReplyCommitment> promised = Promises.checked(commitments);
        one.run(() -> {
            WorkItem item = permission.toAct(workItem, "reply", who);
            cases.reply(item, clean, decision, promised, reason, actor(who));
            replyFiles.add(item.caseId(), files, actor(who));
            drafts.sent(workItem, "reply", who);
        });
    }

    @Override
    public ReplyCheck checkReply(long workItem, String text, @Nullable String decided, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String decision = decided == null ? null : checks.oneOf("decided", decided, DECISIONS);
        checks.done();
        return cases.checkReply(toTry(workItem, "reply", who), cleanReply(text), decision);
    }

    /** Sending takes what nobody has, and what a substitute may take over: so what is typed there can be sent. */
    private WorkItem toTry(long workItem, String act, SignedIn who) {
        WorkItem item = permission.toTake(workItem, who);
        return item.assignee() == null || standingIn.mayTake(item, who)
                ? permission.offering(item, act)
                : permission.toAct(workItem, act, who);
    }

    private static String cleanReply(String text) {
        String clean = WrittenText.clean(text);
        if (WrittenText.length(clean) > REPLY) {
            throw new Refusal(Refusal.Kind.INVALID, "text-too-long", Map.of("max", REPLY), "text");
        }
        return clean;
    }

    @Override
    public void complete(long workItem, String button, Map<String, String> fields, SignedIn who) {
        one.run(() -> {
            WorkItem item = permission.toAct(workItem, "complete", who);
            TaskForm form = items.form(item);
            TaskForm.Button pressed = form.buttons().stream()
                    .filter(each -> each.act().equals("complete") && each.id().equals(button))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "act-not-offered"));
            filled.enter(item, pressed.id(), FilledForm.of(form, fields), actor(who));
            boolean decides = !pressed.variable().isEmpty();
            workflow.complete(item, decides ? Map.of(pressed.variable(), pressed.value()) : Map.of(), actor(who));
        });
    }

    /** Who has it is said by name: a login is for signing in. */
    private Refusal named(Refusal refused) {
        Map<String, Object> said = refused.sentence().parameters();
        if (!(said.get("by") instanceof String login && said.get("at") instanceof Instant at)) {
            return refused;
        }
        return new Refusal(
                refused.kind(), refused.code(), Map.of("by", names.at(at, login), "at", at), refused.field());
    }

    private static Actor actor(SignedIn who) {
        return who.actor(RequestId.current());
    }
}
