package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.tawasul.casework.Absence;
import org.tawasul.casework.Absences;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Saying that one is away, and who stands in. */
@Controller
@RequestMapping("/{language:ar|en}/absences")
final class AbsencePages {
    private final Absences absences;
    private final ActChoices choices;
    private final CodeNames names;
    private final Attempts attempts;

    AbsencePages(Absences absences, ActChoices choices, CodeNames names, Attempts attempts) {
        this.absences = absences;
        this.choices = choices;
        this.names = names;
        this.attempts = attempts;
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "done", required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null && done.matches("entered|ended") ? done : null);
        return page(visitor, Map.of(), Errors.NONE, model);
    }

    @PostMapping
    String enter(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        SignedIn who = visitor.signedIn();
        if (OpenForm.isOnlyShown(sent)) {
            return page(visitor, sent, Errors.NONE, model);
        }
        Outcome outcome = attempts.once(visitor, sent.get("once"), "absence " + SentForm.fields(sent), () -> {
            String away = who.is(Role.SUPERVISOR) ? sent.getOrDefault("who", "") : who.login();
            absences.enter(away, day(sent, "from"), day(sent, "until"), sent.getOrDefault("substitute", ""), who);
            return visitor.to("/absences?done=entered");
        });
        return answer(visitor, sent, outcome, response, model);
    }

    @PostMapping("/{id}/end")
    String end(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long absence = Ids.of(id, "absence-unknown");
        SignedIn who = visitor.signedIn();
        Outcome outcome = attempts.once(visitor, sent.get("once"), "absence ended " + absence, () -> {
            absences.end(absence, who);
            return visitor.to("/absences?done=ended");
        });
        return answer(visitor, sent, outcome, response, model);
    }

    private String answer(
            Visitor visitor, Map<String, String> sent, Outcome outcome, HttpServletResponse response, Model model) {
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, sent, outcome.errors(), model);
    }

    private String page(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        List<Absence> all = absences.of(who);
        model.addAttribute("errors", errors);
        model.addAttribute("sent", sent);
        model.addAttribute("absences", all);
        OpenForm.at(model, "/absences", null);
        model.addAttribute("people", who.is(Role.SUPERVISOR) ? absences.people(who) : List.of());
        model.addAttribute("colleagues", choices.colleagues(who).get(0).choices());
        model.addAttribute("me", who.login());
        model.addAttribute("isSupervisor", who.is(Role.SUPERVISOR));
        model.addAttribute("names", names);
        return "casework/absences";
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field) {
        String written = sent.getOrDefault(field, "");
        return written.isBlank() ? null : ContributionBodies.date(field, written);
    }
}
