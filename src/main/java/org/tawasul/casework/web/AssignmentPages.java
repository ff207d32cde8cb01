package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.Assignment;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.text.Digits;

/** How a team's new tasks are given out, and who of it is good at what. */
@Controller
@RequestMapping("/{language:ar|en}/assignment")
final class AssignmentPages {
    private final Assignment assignment;
    private final CodeNames names;
    private final Attempts attempts;

    AssignmentPages(Assignment assignment, CodeNames names, Attempts attempts) {
        this.assignment = assignment;
        this.names = names;
        this.attempts = attempts;
    }

    @GetMapping
    String read(
            Visitor visitor,
            @RequestParam(name = "team", required = false) @Nullable String team,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        model.addAttribute("done", "set".equals(done));
        return page(visitor, team, Map.of(), Errors.NONE, model);
    }

    @PostMapping
    String set(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        SignedIn who = visitor.mustBe(Role.SUPERVISOR);
        Map<String, String> fields = SentForm.fields(sent);
        String team = fields.getOrDefault("team", "");
        Outcome outcome = attempts.once(visitor, sent.get("once"), "assignment " + fields, () -> {
            Integer most = (int) number(fields, "most", 4);
            assignment.set(
                    team, fields.getOrDefault("mode", ""), most < 0 ? null : most, number(fields, "seen", 15), who);
            return visitor.to("/assignment?team=" + team + "&done=set");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("done", false);
        return page(visitor, team.isBlank() ? null : team, fields, outcome.errors(), model);
    }

    /** With either set of digits; -1 for what is no number. */
    private static long number(Map<String, String> sent, String field, int digits) {
        String written = sent.getOrDefault(field, "").strip();
        return Digits.isNumber(written, digits) ? Long.parseLong(written) : -1;
    }

    private String page(Visitor visitor, @Nullable String team, Map<String, String> sent, Errors errors, Model model) {
        Assignment.Setting setting = assignment.of(team, visitor.mustBe(Role.SUPERVISOR));
        model.addAttribute("errors", errors);
        model.addAttribute("setting", setting);
        model.addAttribute("names", names);
        model.addAttribute("modes", List.of("off", "open-work", "skill"));
        model.addAttribute("mode", sent.getOrDefault("mode", setting.mode().code()));
        model.addAttribute("most", sent.getOrDefault("most", Integer.toString(setting.most())));
        return "casework/assignment";
    }
}
