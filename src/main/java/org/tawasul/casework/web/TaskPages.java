package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.casework.Casework;
import org.tawasul.casework.Drafts;
import org.tawasul.casework.Remarks;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.BackButton;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.text.TextVariables;
import org.tawasul.workflow.WorkItem;

/** One task with its case: reading it, and doing what its form offers. Whoever sends a form takes the task with it, if nobody has it. */
@Controller
@RequestMapping("/{language:ar|en}/tasks/{id}")
final class TaskPages {
    private final Casework casework;
    private final TaskSheets sheets;
    private final ActCommands commands;
    private final TaskUploads uploads;
    private final Drafts drafts;
    private final Remarks remarks;
    private final CaseNumbers numbers;
    private final TaskAnswers answers;
    private final ReadyReplies ready;
    private final NextTasks following;
    private final SaidSince said;
    private final Attempts attempts;

    TaskPages(
            Casework casework,
            TaskSheets sheets,
            ActCommands commands,
            TaskUploads uploads,
            Drafts drafts,
            Remarks remarks,
            CaseNumbers numbers,
            TaskAnswers answers,
            ReadyReplies ready,
            NextTasks following,
            SaidSince said,
            Attempts attempts) {
        this.casework = casework;
        this.sheets = sheets;
        this.commands = commands;
        this.uploads = uploads;
        this.drafts = drafts;
        this.remarks = remarks;
        this.numbers = numbers;
        this.answers = answers;
        this.ready = ready;
        this.following = following;
        this.said = said;
        this.attempts = attempts;
    }

    @GetMapping
    String read(
            Visitor visitor, @PathVariable("id") String id, @RequestParam Map<String, String> parameters, Model model) {
        model.addAttribute("done", Doings.known(parameters.get("done")));
        model.addAttribute("doneCase", Doings.number(parameters.get("case")));
        model.addAttribute(ListBehind.PARAMETER, ListBehind.read(parameters.get(ListBehind.PARAMETER)));
        sheets.add(item(id), visitor.signedIn(), null, Map.of(), Errors.NONE, model);
        return "casework/task";
    }

    @PostMapping("/acts/{act}")
    String act(
            Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response,
            Model model) {
        long item = item(id);
        SignedIn who = visitor.signedIn();
        Map<String, String> fields = SentForm.fields(sent);
        TaskUploads.Taken taken = uploads.take(visitor, files, sent.get("kept-files"));
        model.addAttribute("keptFiles", taken.files());
        if (taken.errors().any()) {
            model.addAttribute(ListBehind.PARAMETER, ListBehind.read(sent.get("list")));
            return answers.refused(visitor, item, act, fields, taken.errors(), response, model);
        }
        String notSent = notSent(visitor, item, act, sent, fields, response, model);
        if (notSent != null) {
            return notSent;
        }
        Optional<Long> next = sent.containsKey("next")
                ? following.after(item, ListBehind.filter(sent.getOrDefault("list", "")), who)
                : null;
        String form = item + " " + act + fields + taken.ids();
        Outcome outcome = attempts.once(visitor, sent.get("once"), form, () -> {
            WorkItem claimed = casework.claim(item, who);
            String number = numbers.of(claimed.caseId());
            said.mustBeRead(claimed.caseId(), act, sent.get("heard"));
            commands.perform(item, act, fields, taken.ids(), who);
            drafts.drop(item, act, who);
            return next == null
                    ? SentForm.next(visitor, item, act, number, sent.get("list"))
                    : SentForm.onward(visitor, next, act, number, sent.getOrDefault("list", ""));
        });
        return outcome.refused()
                ? answers.refused(visitor, item, act, fields, outcome.errors(), response, model)
                : outcome.redirect();
    }

    /** The buttons beside the one that sends; null for that one. */
    private @Nullable String notSent(
            Visitor visitor,
            long item,
            String act,
            Map<String, String> sent,
            Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        model.addAttribute(ListBehind.PARAMETER, ListBehind.read(sent.get("list")));
        if (sent.containsKey("keep-draft")) {
            return kept(visitor, item, act, fields, response, model);
        }
        if (sent.containsKey("insert")) {
            return inserted(visitor, item, sent.get("standard-reply"), fields, response, model);
        }
        if (sent.containsKey("check")) {
            return checked(visitor, item, fields, response, model);
        }
        return null;
    }

    /** Heard while somebody types: keeps what is there, and says when it was kept and what the rules think of it. */
    @PostMapping("/drafts/{act}")
    String draft(
            Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> sent,
            Model model) {
        long item = item(id);
        SignedIn who = visitor.signedIn();
        Map<String, String> fields = SentForm.fields(sent);
        model.addAttribute("keptAt", drafts.keep(item, act, fields, who));
        if (act.equals("reply")) {
            model.addAttribute(
                    "unfilled",
                    TextVariables.firstUnfilled(fields.getOrDefault("text", "")).orElse(null));
            attempts.tried(visitor, () -> {
                model.addAttribute("check", check(item, fields, who));
                return "";
            });
        }
        return "casework/parts :: kept";
    }

    @PostMapping("/remark")
    String remark(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long item = item(id);
        SignedIn who = visitor.signedIn();
        Map<String, String> fields = SentForm.fields(sent);
        model.addAttribute(ListBehind.PARAMETER, ListBehind.read(sent.get("list")));
        if (sent.containsKey("keep-draft")) {
            return kept(visitor, item, Drafts.REMARK, fields, response, model);
        }
        Outcome outcome = attempts.once(visitor, sent.get("once"), item + " remark" + fields, () -> {
            RemarkForms.mustGoToNobody(fields);
            long caseId = casework.see(item, who).caseId();
            remarks.write(caseId, fields.getOrDefault("text", ""), Optional.of(item), who);
            return SentForm.task(visitor, item, sent.get("list"), "done=remark", "");
        });
        return outcome.refused()
                ? answers.refused(visitor, item, Drafts.REMARK, fields, outcome.errors(), response, model)
                : outcome.redirect();
    }

    private String kept(
            Visitor visitor,
            long item,
            String act,
            Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = attempts.tried(visitor, () -> {
            drafts.keep(item, act, SentForm.typed(fields), visitor.signedIn());
            return SentForm.task(visitor, item, list(model), "done=kept", "#" + act);
        });
        return outcome.refused()
                ? answers.refused(visitor, item, act, fields, outcome.errors(), response, model)
                : answers.kept(visitor, item, act, fields, outcome, response, model);
    }

    private String checked(
            Visitor visitor, long item, Map<String, String> fields, HttpServletResponse response, Model model) {
        SignedIn who = visitor.signedIn();
        Outcome outcome = attempts.tried(visitor, () -> {
            casework.claim(item, who);
            drafts.keep(item, "reply", fields, who);
            model.addAttribute("check", check(item, fields, who));
            return "";
        });
        if (outcome.refused()) {
            return answers.refused(visitor, item, "reply", fields, outcome.errors(), response, model);
        }
        sheets.add(item, who, "reply", fields, Errors.NONE, model);
        OpenForm.readAt(model, SentForm.address(item, model));
        BackButton.works(response);
        return "casework/task";
    }

    /** What was typed stays, and the chosen reply stands below it; a draft at once, so that it is nowhere lost. */
    private String inserted(
            Visitor visitor,
            long item,
            @Nullable String chosen,
            Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        Map<String, String> written = new HashMap<>(fields);
        Outcome outcome = attempts.tried(visitor, () -> {
            written.put("text", ready.below(fields.getOrDefault("text", ""), casework.see(item, who), chosen));
            drafts.keep(item, "reply", SentForm.typed(written), who);
            return SentForm.task(visitor, item, list(model), "", "#reply");
        });
        return outcome.refused()
                ? answers.refused(visitor, item, "reply", fields, outcome.errors(), response, model)
                : answers.kept(visitor, item, "reply", written, outcome, response, model);
    }

    private Object check(long item, Map<String, String> fields, SignedIn who) {
        return casework.checkReply(item, fields.getOrDefault("text", ""), ActCommands.decided(fields), who);
    }

    private static @Nullable String list(Model model) {
        return (String) model.getAttribute(ListBehind.PARAMETER);
    }

    private static long item(String id) {
        return Ids.of(id, "work-item-unknown");
    }
}
