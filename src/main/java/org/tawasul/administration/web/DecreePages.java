package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Decrees, and a new one by a form: what ends and begins in all files is written into the draft with it. */
@Controller
@RequestMapping("/{language:ar|en}/administration/decrees")
final class DecreePages {
    private final Organisation organisation;
    private final LiveFiles files;
    private final Drafting drafting;
    private final ThingChoices choices;
    private final BusinessClock clock;

    DecreePages(
            Organisation organisation, LiveFiles files, Drafting drafting, ThingChoices choices, BusinessClock clock) {
        this.organisation = organisation;
        this.files = files;
        this.drafting = drafting;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String list(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute(
                "decrees",
                organisation.decrees().stream()
                        .sorted(Comparator.comparing(Decree::on).reversed())
                        .toList());
        model.addAttribute("today", clock.today());
        choices.addTo(model);
        return "administration/decrees";
    }

    @GetMapping("/new")
    String form(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return form(Map.of(), Errors.NONE, model);
    }

    @PostMapping("/new")
    String write(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Outcome outcome = drafting.add(visitor, sent, "decree", () -> DecreeForm.changes(files, sent), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return form(sent, outcome.errors(), model);
    }

    private String form(Map<String, String> sent, Errors errors, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", DecreeForm.KINDS);
        choices.addTo(model);
        OpenForm.at(model, "/administration/decrees/new", null);
        return "administration/decree-new";
    }
}
