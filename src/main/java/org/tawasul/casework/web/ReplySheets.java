package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** One standard reply with all that may be done with it: the same for its entity and for the administrator, each below an address of his own, which is called {@code base}. */
@Component
final class ReplySheets {
    static final String UNKNOWN = "standard-reply-unknown";
    static final String PUT_BACK = "put-back";

    private final StandardReplies replies;
    private final CodeNames names;
    private final Attempts attempts;

    ReplySheets(StandardReplies replies, CodeNames names, Attempts attempts) {
        this.replies = replies;
        this.names = names;
        this.attempts = attempts;
    }

    /** @param reply null for a new one */
    Outcome proposed(Visitor visitor, String base, @Nullable Long reply, Map<String, String> sent) {
        SignedIn who = visitor.signedIn();
        ProposedReply proposed = StandardReplyForm.read(sent);
        return attempts.once(visitor, sent.get("once"), "standard reply " + reply + proposed, () -> {
            long id = replies.propose(reply, proposed, who).replyId();
            return visitor.to(base + "/" + id + "?done=proposed");
        });
    }

    /** A new one for whom the form says. */
    Outcome proposedFor(Visitor visitor, String base, Map<String, String> sent) {
        SignedIn who = visitor.signedIn();
        ProposedReply proposed = StandardReplyForm.read(sent);
        String entity = StandardReplyForm.chosen(sent, "entity");
        String team = StandardReplyForm.chosen(sent, "team");
        return attempts.once(visitor, sent.get("once"), "standard reply for " + entity + " " + team + proposed, () -> {
            long id = replies.proposeFor(entity, team, proposed, who).replyId();
            return visitor.to(base + "/" + id + "?done=proposed");
        });
    }

    /** Proposes a change, or only shows its form again. */
    String change(
            Visitor visitor,
            String base,
            long reply,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return OpenForm.isOnlyShown(sent)
                ? page(visitor, base, reply, null, sent, Errors.NONE, model)
                : answer(visitor, base, reply, sent, proposed(visitor, base, reply, sent), response, model);
    }

    /** @param act {@code withdraw} or {@code put-back} */
    String turn(
            Visitor visitor,
            String base,
            long reply,
            String act,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        Outcome outcome = act.equals(PUT_BACK)
                ? done(visitor, base, sent, reply, PUT_BACK, () -> replies.putBack(reply, who))
                : done(visitor, base, sent, reply, "withdrawn", () -> replies.withdraw(reply, who));
        return answer(visitor, base, reply, sent, outcome, response, model);
    }

    String decide(
            Visitor visitor,
            String base,
            long reply,
            long version,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        Outcome outcome = "approve".equals(sent.get("decision"))
                ? done(visitor, base, sent, reply, "approved", () -> replies.approve(version, who))
                : done(
                        visitor,
                        base,
                        sent,
                        reply,
                        "given-back",
                        () -> replies.giveBack(version, said(sent, "remark"), who));
        return answer(visitor, base, reply, sent, outcome, response, model);
    }

    String page(
            Visitor visitor,
            String base,
            long reply,
            @Nullable String done,
            Map<String, String> sent,
            Errors errors,
            Model model) {
        List<StandardReply> versions = replies.versions(reply, visitor.signedIn());
        StandardReply newest = versions.get(0);
        boolean inUse = first(versions, State.APPROVED).isPresent();
        add(visitor, base, done, errors, model);
        model.addAttribute("versions", versions);
        model.addAttribute("newest", newest);
        model.addAttribute("inUse", inUse);
        model.addAttribute(
                "withdrawn", inUse ? null : first(versions, State.WITHDRAWN).orElse(null));
        model.addAttribute("history", replies.history(reply, visitor.signedIn()));
        model.addAttribute("isBack", sent.containsKey("textAr"));
        model.addAttribute("remark", said(sent, "remark"));
        model.addAttribute("sent", sent.containsKey("textAr") ? sent : StandardReplyForm.of(newest));
        if (newest.state() == State.PROPOSED) {
            OpenForm.readAt(model, base + "/" + reply);
        } else {
            OpenForm.at(model, base + "/" + reply, null);
        }
        return "casework/standard-reply";
    }

    /** What all pages about standard replies know. */
    void add(Visitor visitor, String base, @Nullable String done, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        model.addAttribute("base", base);
        model.addAttribute("names", names);
        model.addAttribute("errors", errors);
        model.addAttribute("done", StandardReplyForm.known(done));
        model.addAttribute("me", who.login());
        model.addAttribute(
                "mayDecide", who.is(Role.SUPERVISOR) || who.is(Role.QUALITY_OFFICER) || who.is(Role.ADMINISTRATOR));
        model.addAttribute("mayShare", who.team() != null);
    }

    private Outcome done(
            Visitor visitor, String base, Map<String, String> sent, long reply, String what, Runnable command) {
        Supplier<String> whole = () -> {
            command.run();
            return visitor.to(base + "/" + reply + "?done=" + what);
        };
        return attempts.once(visitor, sent.get("once"), what + reply + said(sent, "remark"), whole);
    }

    private String answer(
            Visitor visitor,
            String base,
            long reply,
            Map<String, String> sent,
            Outcome outcome,
            HttpServletResponse response,
            Model model) {
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, base, reply, null, sent, outcome.errors(), model);
    }

    private static Optional<StandardReply> first(List<StandardReply> versions, State state) {
        return versions.stream().filter(one -> one.state() == state).findFirst();
    }

    private static String said(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "");
    }
}
