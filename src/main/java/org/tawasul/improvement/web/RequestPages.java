package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** The form that asks for an improvement. */
@Controller
@RequestMapping("/{language:ar|en}/improvements/new")
final class RequestPages {
    private final ImprovementRequests requests;
    private final RegisterFilters filters;
    private final Attempts attempts;
    private final Organisation organisation;
    private final BusinessClock clock;

    RequestPages(
            ImprovementRequests requests,
            RegisterFilters filters,
            Attempts attempts,
            Organisation organisation,
            BusinessClock clock) {
        this.requests = requests;
        this.filters = filters;
        this.attempts = attempts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String begin(Visitor visitor, Model model) {
        return form(visitor, RegisterSight.asker(visitor), RequestForm.EMPTY, model);
    }

    @PostMapping
    String ask(Visitor visitor, @ModelAttribute RequestForm form, HttpServletResponse response, Model model) {
        SignedIn who = RegisterSight.asker(visitor);
        Outcome outcome = attempts.once(visitor, form.once(), form.toString(), () -> {
            ImprovementView view = requests.request(form.command(who), visitor.actor());
            return visitor.to("/improvements/" + view.number());
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        if (form.once() != null) {
            model.addAttribute("once", form.once());
        }
        return form(visitor, who, form, model);
    }

    private String form(Visitor visitor, SignedIn who, RequestForm form, Model model) {
        String only = RegisterSight.only(who);
        List<PublicService> services = organisation.services(clock.today()).stream()
                .filter(service -> only == null || service.entity().equals(only))
                .toList();
        model.addAttribute("form", form);
        model.addAttribute("services", services);
        model.addAttribute("entities", only == null ? filters.entities(visitor) : List.of());
        return "improvement/request";
    }
}
