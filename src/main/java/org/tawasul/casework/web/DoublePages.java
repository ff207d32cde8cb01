package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.CaseDoubles;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** One customer's doubles: which they are, joining one to the other, and parting them again. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}/doubles")
final class DoublePages {
    private final StaffCases cases;
    private final CaseDoubles doubles;
    private final Attempts attempts;

    DoublePages(StaffCases cases, CaseDoubles doubles, Attempts attempts) {
        this.cases = cases;
        this.doubles = doubles;
        this.attempts = attempts;
    }

    @GetMapping
    String read(Visitor visitor, @PathVariable("number") String number, Model model) {
        return page(visitor, number, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/join")
    String join(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.enter(number, who);
        String other = sent.getOrDefault("number", "");
        return answer(visitor, number, "join " + caseId + " " + other, sent, response, model, () -> {
            if (other.isBlank()) {
                throw Refusal.inField("field-required", "number");
            }
            return visitor.to("/cases/" + doubles.join(other, caseId, who) + "?done=joined");
        });
    }

    @PostMapping("/part")
    String part(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        cases.enter(number, who);
        String joined = sent.getOrDefault("joined", number);
        return answer(visitor, number, "part " + joined, sent, response, model, () -> {
            long caseId = cases.enter(joined, who);
            doubles.part(caseId, who);
            return visitor.to("/cases/" + cases.number(caseId) + "?done=parted");
        });
    }

    private String answer(
            Visitor visitor,
            String number,
            String form,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            Supplier<String> command) {
        if (OpenForm.isOnlyShown(sent)) {
            return page(visitor, number, sent, Errors.NONE, model);
        }
        Outcome outcome = attempts.once(visitor, sent.get("once"), "doubles " + form, command);
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, number, sent, outcome.errors(), model);
    }

    private String page(Visitor visitor, String number, Map<String, String> sent, Errors errors, Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.enter(number, who);
        model.addAttribute("errors", errors);
        model.addAttribute("number", cases.number(caseId));
        model.addAttribute("others", doubles.others(caseId, who));
        model.addAttribute("joined", doubles.joined(caseId, who));
        model.addAttribute("isJoined", doubles.mayPart(caseId, who));
        boolean mayJoin = doubles.mayJoin(caseId, who);
        model.addAttribute("mayJoin", mayJoin);
        if (mayJoin) {
            OpenForm.at(model, "/cases/" + cases.number(caseId) + "/doubles/join", null);
        }
        model.addAttribute("sent", sent);
        return "casework/doubles";
    }
}
