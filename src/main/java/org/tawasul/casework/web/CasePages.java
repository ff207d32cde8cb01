package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.ContributionWork;
import org.tawasul.casework.Remarks;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** A case as staff read it, whether they have a task in it or not. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}")
final class CasePages {
    private final StaffCases cases;
    private final Remarks remarks;
    private final ReplyCasework replies;
    private final ContributionWork contributions;
    private final Attempts attempts;

    CasePages(
            StaffCases cases,
            Remarks remarks,
            ReplyCasework replies,
            ContributionWork contributions,
            Attempts attempts) {
        this.cases = cases;
        this.remarks = remarks;
        this.replies = replies;
        this.contributions = contributions;
        this.attempts = attempts;
    }

    @GetMapping
    String read(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        model.addAttribute("done", Doings.known(done));
        cases.add(cases.enter(number, who), who, null, Map.of(), Errors.NONE, model);
        return "casework/task";
    }

    @PostMapping("/remark")
    String remark(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return done(visitor, number, "remark", sent, response, model, caseId -> {
            Map<String, String> fields = fields(sent);
            RemarkForms.mustGoToNobody(fields);
            remarks.write(caseId, fields.getOrDefault("text", ""), Optional.empty(), visitor.signedIn());
        });
    }

    @PostMapping("/recall")
    String recall(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return done(
                visitor,
                number,
                "recall",
                sent,
                response,
                model,
                caseId -> replies.recall(caseId, sent.getOrDefault("reason", ""), visitor.signedIn()));
    }

    @PostMapping("/directive")
    String direct(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return done(
                visitor,
                number,
                "directive",
                sent,
                response,
                model,
                caseId -> contributions.direct(
                        caseId,
                        sent.getOrDefault("text", ""),
                        ContributionBodies.date("by", sent.get("by")),
                        visitor.signedIn()));
    }

    @PostMapping("/contributions/{id}/cancel")
    String cancel(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long contribution = Ids.of(id, "contribution-unknown");
        return done(
                visitor,
                number,
                "cancel-" + contribution,
                sent,
                response,
                model,
                caseId -> contributions.cancel(contribution, sent.getOrDefault("reason", ""), visitor.signedIn()));
    }

    @PostMapping("/contributions/{id}/new-date")
    String putOff(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long contribution = Ids.of(id, "contribution-unknown");
        return done(
                visitor,
                number,
                "put-off-" + contribution,
                sent,
                response,
                model,
                caseId -> contributions.putOff(
                        contribution,
                        ContributionBodies.date("by", sent.get("by")),
                        sent.getOrDefault("reason", ""),
                        visitor.signedIn()));
    }

    private String done(
            Visitor visitor,
            String number,
            String form,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            Consumer<Long> command) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.enter(number, who);
        Map<String, String> fields = fields(sent);
        Outcome outcome = attempts.once(visitor, sent.get("once"), caseId + " " + form + fields, () -> {
            command.accept(caseId);
            return visitor.to("/cases/" + cases.number(caseId) + "?done=" + form.replaceAll("-[0-9]+$", ""));
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        OpenForm.readAt(model, "/cases/" + cases.number(caseId));
        cases.add(caseId, who, form, fields, outcome.errors(), model);
        return "casework/task";
    }

    private static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(sent);
        fields.keySet().removeAll(List.of("_csrf", "_of", "again", "once"));
        return fields;
    }
}
