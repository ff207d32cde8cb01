package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Replies that an entity keeps ready: what there is, what waits for a second pair of eyes, and proposing. */
@Controller
@RequestMapping("/{language:ar|en}/standard-replies")
final class StandardReplyPages {
    private static final String UNKNOWN = "standard-reply-unknown";

    private final StandardReplies replies;
    private final CodeNames names;
    private final Attempts attempts;

    StandardReplyPages(StandardReplies replies, CodeNames names, Attempts attempts) {
        this.replies = replies;
        this.names = names;
        this.attempts = attempts;
    }

    /** Those in one state. */
    record Group(String key, List<StandardReply> replies) {}

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "done", required = false) @Nullable String done, Model model) {
        List<StandardReply> all = replies.of(visitor.signedIn());
        add(visitor, done, Errors.NONE, model);
        model.addAttribute(
                "groups",
                Arrays.stream(StandardReply.State.values())
                        .map(state -> new Group(
                                state.code(),
                                all.stream().filter(one -> one.state() == state).toList()))
                        .filter(group -> !group.replies().isEmpty())
                        .toList());
        return "casework/standard-replies";
    }

    @GetMapping("/new")
    String form(Visitor visitor, Model model) {
        replies.of(visitor.signedIn());
        return form(visitor, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/new")
    String propose(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        if (OpenForm.isOnlyShown(sent)) {
            return form(visitor, sent, Errors.NONE, model);
        }
        Outcome outcome = proposed(visitor, null, sent);
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return form(visitor, sent, outcome.errors(), model);
    }

    @GetMapping("/{id}")
    String one(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        return page(visitor, Ids.of(id, UNKNOWN), done, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/{id}")
    String change(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long reply = Ids.of(id, UNKNOWN);
        return OpenForm.isOnlyShown(sent)
                ? page(visitor, reply, null, sent, Errors.NONE, model)
                : answer(visitor, reply, sent, proposed(visitor, reply, sent), response, model);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long reply = Ids.of(id, UNKNOWN);
        SignedIn who = visitor.signedIn();
        Outcome outcome = done(visitor, sent, reply, "withdrawn", () -> replies.withdraw(reply, who));
        return answer(visitor, reply, sent, outcome, response, model);
    }

    @PostMapping("/{id}/versions/{version}")
    String decide(
            Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("version") String version,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long reply = Ids.of(id, UNKNOWN);
        long row = Ids.of(version, UNKNOWN);
        SignedIn who = visitor.signedIn();
        Outcome outcome = "approve".equals(sent.get("decision"))
                ? done(visitor, sent, reply, "approved", () -> replies.approve(row, who))
                : done(visitor, sent, reply, "given-back", () -> replies.giveBack(row, said(sent, "remark"), who));
        return answer(visitor, reply, sent, outcome, response, model);
    }

    private Outcome proposed(Visitor visitor, @Nullable Long reply, Map<String, String> sent) {
        SignedIn who = visitor.signedIn();
        ProposedReply proposed = new ProposedReply(
                "team".equals(sent.get("for")),
                sent.get("nameAr"),
                sent.get("nameEn"),
                sent.get("textAr"),
                sent.get("textEn"));
        return attempts.once(visitor, sent.get("once"), "standard reply " + reply + proposed, () -> {
            long id = replies.propose(reply, proposed, who).replyId();
            return visitor.to("/standard-replies/" + id + "?done=proposed");
        });
    }

    private Outcome done(Visitor visitor, Map<String, String> sent, long reply, String what, Runnable command) {
        Supplier<String> whole = () -> {
            command.run();
            return visitor.to("/standard-replies/" + reply + "?done=" + what);
        };
        return attempts.once(visitor, sent.get("once"), what + reply + said(sent, "remark"), whole);
    }

    private String answer(
            Visitor visitor,
            long reply,
            Map<String, String> sent,
            Outcome outcome,
            HttpServletResponse response,
            Model model) {
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, reply, null, sent, outcome.errors(), model);
    }

    private String page(
            Visitor visitor, long reply, @Nullable String done, Map<String, String> sent, Errors errors, Model model) {
        List<StandardReply> versions = replies.versions(reply, visitor.signedIn());
        StandardReply newest = versions.get(0);
        add(visitor, done, errors, model);
        model.addAttribute("versions", versions);
        model.addAttribute("newest", newest);
        model.addAttribute("inUse", versions.stream().anyMatch(one -> one.state() == StandardReply.State.APPROVED));
        model.addAttribute("isBack", sent.containsKey("textAr"));
        model.addAttribute("remark", said(sent, "remark"));
        model.addAttribute("sent", sent.containsKey("textAr") ? sent : StandardReplyForm.of(newest));
        if (newest.state() == StandardReply.State.PROPOSED) {
            OpenForm.readAt(model, "/standard-replies/" + reply);
        } else {
            OpenForm.at(model, "/standard-replies/" + reply, null);
        }
        return "casework/standard-reply";
    }

    private String form(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        add(visitor, null, errors, model);
        model.addAttribute("sent", sent);
        OpenForm.at(model, "/standard-replies/new", null);
        return "casework/standard-reply-new";
    }

    private void add(Visitor visitor, @Nullable String done, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        model.addAttribute("names", names);
        model.addAttribute("errors", errors);
        model.addAttribute("done", StandardReplyForm.known(done));
        model.addAttribute("me", who.login());
        model.addAttribute("mayDecide", who.is(Role.SUPERVISOR) || who.is(Role.QUALITY_OFFICER));
        model.addAttribute("mayShare", who.team() != null);
    }

    private static String said(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "");
    }
}
