package org.tawasul.feedback.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.feedback.RatingPage;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/**
 * The reply and four questions about it, by the link that came with it or from the case itself. A link that has expired, was used or never was gets one page, which tells no secret.
 * Reading changes nothing.
 */
@Controller
@RequestMapping("/{language:ar|en}")
final class RatePages {
    private static final List<String> CRITERIA = List.of("handling", "clarity", "courtesy", "ease");

    private final Feedback feedback;
    private final Cases cases;
    private final CaseAccess access;
    private final Attempts attempts;
    private final BusinessClock clock;

    RatePages(Feedback feedback, Cases cases, CaseAccess access, Attempts attempts, BusinessClock clock) {
        this.feedback = feedback;
        this.cases = cases;
        this.access = access;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping("/rate/{token}")
    String form(@PathVariable("token") String token, HttpServletResponse response, Model model) {
        return page(token, "/rate/" + token, Map.of(), response, model);
    }

    @PostMapping("/rate/{token}")
    String rate(
            Visitor visitor,
            @PathVariable("token") String token,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        return taken(visitor, token, "/rate/" + token, "/rate/thanks", fields, response, model);
    }

    @GetMapping("/rate/thanks")
    String thanks() {
        return "feedback/thanks";
    }

    @GetMapping("/my-cases/{number}/rating")
    String ownForm(Visitor visitor, @PathVariable("number") String number, HttpServletResponse response, Model model) {
        return page(own(visitor, number), "/my-cases/" + number + "/rating", Map.of(), response, model);
    }

    @PostMapping("/my-cases/{number}/rating")
    String rateOwn(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        String next = "/my-cases/" + number;
        return taken(visitor, own(visitor, number), next + "/rating", next + "?done=rated", fields, response, model);
    }

    /** Empty where there is nothing to rate. */
    private String own(Visitor visitor, String number) {
        visitor.mustBe(Role.CUSTOMER);
        long caseId = cases.byNumber(number).id();
        access.require(visitor.signedIn(), caseId);
        return feedback.token(caseId).orElse("");
    }

    private String taken(
            Visitor visitor,
            String token,
            String address,
            String next,
            Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        if (OpenForm.isOnlyShown(fields)) {
            return page(token, address, fields, response, model);
        }
        String form = address + " " + CRITERIA.stream().map(fields::get).toList() + fields.get("words");
        Outcome outcome = attempts.once(visitor, fields.get("once"), form, () -> {
            RateReply command = body(fields).command(token, visitor.requestId());
            feedback.rate(
                    visitor.is(Role.CUSTOMER) ? command.by(visitor.signedIn().login()) : command);
            return visitor.to(next);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        model.addAttribute("errors", outcome.errors());
        response.setStatus(outcome.errors().status());
        return page(token, address, fields, response, model);
    }

    private static RatingBody body(Map<String, String> fields) {
        return new RatingBody(
                score(fields, "handling"),
                score(fields, "clarity"),
                score(fields, "courtesy"),
                score(fields, "ease"),
                fields.get("words"));
    }

    private static @Nullable Integer score(Map<String, String> fields, String criterion) {
        String said = fields.get(criterion);
        return said != null && said.matches("[0-9]") ? Integer.valueOf(said) : null;
    }

    private String page(
            String token, String address, Map<String, String> given, HttpServletResponse response, Model model) {
        try {
            RatingPage page = feedback.page(token);
            model.addAttribute("number", page.caseNumber());
            model.addAttribute("reply", page.reply());
            model.addAttribute(
                    "lastDay",
                    page.openUntil() == null
                            ? null
                            // Midnight belongs to the day before.
                            : LocalDate.ofInstant(
                                    Objects.requireNonNull(page.openUntil()).minusNanos(1), clock.zone()));
        } catch (Refusal ended) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "feedback/link-ended";
        }
        model.addAttribute("address", address);
        model.addAttribute("criteria", CRITERIA);
        model.addAttribute("given", given);
        OpenForm.at(model, address, null);
        return "feedback/rate";
    }
}
