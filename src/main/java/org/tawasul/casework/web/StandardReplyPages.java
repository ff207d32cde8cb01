package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Replies that an entity keeps ready: what there is, what waits for a second pair of eyes, and proposing. */
@Controller
@RequestMapping("/{language:ar|en}/standard-replies")
final class StandardReplyPages {
    private static final String BASE = "/standard-replies";

    private final StandardReplies replies;
    private final ReplySheets sheets;

    StandardReplyPages(StandardReplies replies, ReplySheets sheets) {
        this.replies = replies;
        this.sheets = sheets;
    }

    /** Those in one state. */
    record Group(String key, List<StandardReply> replies) {}

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "done", required = false) @Nullable String done, Model model) {
        List<StandardReply> all = replies.of(visitor.signedIn());
        sheets.add(visitor, BASE, done, Errors.NONE, model);
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
        mustBeOfAnEntity(visitor);
        return form(visitor, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/new")
    String propose(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        mustBeOfAnEntity(visitor);
        if (OpenForm.isOnlyShown(sent)) {
            return form(visitor, sent, Errors.NONE, model);
        }
        Outcome outcome = sheets.proposed(visitor, BASE, null, sent);
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
        mustBeOfAnEntity(visitor);
        return sheets.page(visitor, BASE, Ids.of(id, ReplySheets.UNKNOWN), done, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/{id}")
    String change(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        mustBeOfAnEntity(visitor);
        return sheets.change(visitor, BASE, Ids.of(id, ReplySheets.UNKNOWN), sent, response, model);
    }

    @PostMapping("/{id}/{act:withdraw|put-back}")
    String turn(
            Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        mustBeOfAnEntity(visitor);
        return sheets.turn(visitor, BASE, Ids.of(id, ReplySheets.UNKNOWN), act, sent, response, model);
    }

    @PostMapping("/{id}/versions/{version}")
    String decide(
            Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("version") String version,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        mustBeOfAnEntity(visitor);
        long reply = Ids.of(id, ReplySheets.UNKNOWN);
        return sheets.decide(visitor, BASE, reply, Ids.of(version, ReplySheets.UNKNOWN), sent, response, model);
    }

    private String form(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        sheets.add(visitor, BASE, null, errors, model);
        model.addAttribute("sent", sent);
        OpenForm.at(model, BASE + "/new", null);
        return "casework/standard-reply-new";
    }

    /** Administrators have a page of their own, over all entities. */
    private static void mustBeOfAnEntity(Visitor visitor) {
        visitor.mustBe(Role.CASE_WORKER, Role.SUPERVISOR, Role.QUALITY_OFFICER);
    }
}
