package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.GiveDirective;
import org.tawasul.oversight.ThemeDirective;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** A directive on a theme: given by a minister's office and answered by senior management of its entity, or given by that and answered by a supervisor. */
@Controller
@RequestMapping("/{language:ar|en}/overview/directives")
final class ThemeDirectivePages {
    private final Directives directives;
    private final DirectiveLines lines;
    private final Organisation organisation;
    private final Attempts attempts;
    private final BusinessClock clock;

    ThemeDirectivePages(
            Directives directives,
            DirectiveLines lines,
            Organisation organisation,
            Attempts attempts,
            BusinessClock clock) {
        this.directives = directives;
        this.lines = lines;
        this.organisation = organisation;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping("/new")
    String begin(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        return form(visitor, parameters, Errors.NONE, model);
    }

    @PostMapping("/new")
    String give(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        SignedIn who = visitor.mustBe(Role.MINISTERS_OFFICE, Role.SENIOR_MANAGEMENT);
        if (OpenForm.isOnlyShown(sent)) {
            return form(visitor, sent, Errors.NONE, model);
        }
        Outcome outcome = attempts.once(visitor, sent.get("once"), "directive " + fields(sent), () -> {
            long id = directives.give(
                    new GiveDirective(
                            sent.get("service"),
                            sent.get("area"),
                            theme(sent.get("theme")),
                            sent.getOrDefault("text", ""),
                            day(sent.get("by"))),
                    who);
            return visitor.to("/overview/directives/" + id + "?done=given");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return form(visitor, sent, outcome.errors(), model);
    }

    @GetMapping("/{id}")
    String read(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        model.addAttribute("done", done != null && done.matches("given|answered|withdrawn") ? done : null);
        return page(visitor, id(id), null, Map.of(), Errors.NONE, model);
    }

    @PostMapping("/{id}/answer")
    String answer(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(Role.SENIOR_MANAGEMENT, Role.SUPERVISOR);
        return act(visitor, id(id), "answer", sent, response, model, () -> {
            directives.answer(id(id), sent.getOrDefault("text", ""), who);
            return visitor.to("/overview/directives/" + id(id) + "?done=answered");
        });
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(Role.MINISTERS_OFFICE, Role.SENIOR_MANAGEMENT);
        return act(visitor, id(id), "withdraw", sent, response, model, () -> {
            directives.withdraw(id(id), sent.getOrDefault("reason", ""), who);
            return visitor.to("/overview/directives/" + id(id) + "?done=withdrawn");
        });
    }

    private String act(
            Visitor visitor,
            long id,
            String act,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            Supplier<String> command) {
        if (OpenForm.isOnlyShown(sent)) {
            return page(visitor, id, act, sent, Errors.NONE, model);
        }
        Outcome outcome =
                attempts.once(visitor, sent.get("once"), "directive " + id + " " + act + fields(sent), command);
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, id, act, sent, outcome.errors(), model);
    }

    private String page(
            Visitor visitor, long id, @Nullable String back, Map<String, String> sent, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        ThemeDirective directive = directives.theme(id, who);
        model.addAttribute("errors", errors);
        model.addAttribute("line", lines.theme(directive, visitor.language()));
        model.addAttribute("back", back);
        model.addAttribute("sent", sent);
        boolean answers = directive.isOpen() && who.is(directive.answerer());
        boolean withdraws = directive.isOpen() && who.is(directive.givenAs());
        boolean isWithdrawn = "withdraw".equals(back);
        model.addAttribute("answers", answers);
        model.addAttribute("withdraws", withdraws);
        if (isWithdrawn ? withdraws : answers) {
            OpenForm.at(model, "/overview/directives/" + id + (isWithdrawn ? "/withdraw" : "/answer"), null);
        }
        model.addAttribute(
                "asks", !who.is(Role.COMPLIANCE_OFFICER) && directive.state() != ThemeDirective.State.WITHDRAWN);
        return "oversight/directive";
    }

    private String form(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        SignedIn who = visitor.mustBe(Role.MINISTERS_OFFICE, Role.SENIOR_MANAGEMENT);
        LocalDate today = clock.today();
        List<PublicService> services = organisation.services(today).stream()
                .filter(service -> service.entity().equals(who.entity()))
                .sorted(Comparator.comparing(service -> service.name().in(visitor.language())))
                .toList();
        List<Area> areas = organisation.areas(today);
        model.addAttribute("errors", errors);
        model.addAttribute("sent", sent);
        OpenForm.at(model, "/overview/directives/new", null);
        model.addAttribute("giver", who.role().code());
        model.addAttribute("services", services);
        model.addAttribute("areas", areas);
        return "oversight/directive-new";
    }

    private static String fields(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(one -> !one.getKey().equals("_csrf") && !one.getKey().equals("once"))
                .sorted(Map.Entry.comparingByKey())
                .toList()
                .toString();
    }

    private static LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw Refusal.inField("field-required", "by");
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw Refusal.inField("day-invalid", "by");
        }
    }

    private static @Nullable Long theme(@Nullable String written) {
        return written != null && written.matches(WrittenId.FORM) ? Long.valueOf(written) : null;
    }

    private static long id(String written) {
        if (!written.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "directive-unknown");
        }
        return Long.parseLong(written);
    }
}
