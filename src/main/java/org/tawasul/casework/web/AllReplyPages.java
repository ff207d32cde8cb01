package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.FoundReplies;
import org.tawasul.casework.ReplySearch;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** The administrator's look at the standard replies of all entities and teams: finding them, deciding on them, taking them out of use and back. */
@Controller
@RequestMapping("/{language:ar|en}/administration/standard-replies")
final class AllReplyPages {
    private static final String BASE = "/administration/standard-replies";
    private static final int MOST = 100;
    /** Those in which the newest version of a reply may be; a version that was replaced is found on the page of its reply. */
    private static final List<State> STATES =
            List.of(State.PROPOSED, State.APPROVED, State.GIVEN_BACK, State.WITHDRAWN);

    private final StandardReplies replies;
    private final ReplySheets sheets;
    private final Organisation organisation;
    private final BusinessClock clock;

    AllReplyPages(StandardReplies replies, ReplySheets sheets, Organisation organisation, BusinessClock clock) {
        this.replies = replies;
        this.sheets = sheets;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        String state = asked.getOrDefault("state", "");
        FoundReplies found = replies.find(
                new ReplySearch(
                        StandardReplyForm.chosen(asked, "entity"),
                        StandardReplyForm.chosen(asked, "team"),
                        STATES.stream()
                                .filter(one -> one.code().equals(state))
                                .findFirst()
                                .orElse(null),
                        asked.getOrDefault("query", ""),
                        MOST),
                visitor.mustBe(Role.ADMINISTRATOR));
        sheets.add(visitor, BASE, null, Errors.NONE, model);
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        model.addAttribute("most", MOST);
        model.addAttribute("states", STATES.stream().map(State::code).toList());
        addOwners(model);
        return "casework/standard-replies-all";
    }

    @GetMapping("/new")
    String form(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return form(visitor, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/new")
    String propose(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        if (OpenForm.isOnlyShown(sent)) {
            return form(visitor, sent, Errors.NONE, model);
        }
        Outcome outcome = sheets.proposedFor(visitor, BASE, sent);
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
        visitor.mustBe(Role.ADMINISTRATOR);
        return sheets.page(visitor, BASE, Ids.of(id, ReplySheets.UNKNOWN), done, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/{id}")
    String change(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
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
        visitor.mustBe(Role.ADMINISTRATOR);
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
        visitor.mustBe(Role.ADMINISTRATOR);
        long reply = Ids.of(id, ReplySheets.UNKNOWN);
        return sheets.decide(visitor, BASE, reply, Ids.of(version, ReplySheets.UNKNOWN), sent, response, model);
    }

    private String form(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        sheets.add(visitor, BASE, null, errors, model);
        model.addAttribute("sent", sent);
        addOwners(model);
        OpenForm.at(model, BASE + "/new", null);
        return "casework/standard-reply-new";
    }

    /** Those for whom there may be a reply. */
    private void addOwners(Model model) {
        model.addAttribute("entities", organisation.entities(clock.today()));
        model.addAttribute("teams", organisation.teams(clock.today()));
    }
}
