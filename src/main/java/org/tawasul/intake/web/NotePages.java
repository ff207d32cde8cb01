package org.tawasul.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.intake.Calls;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** A caller says something of a service and wants no answer: it is counted with what else its customers say. */
@Controller
@RequestMapping("/{language:ar|en}/calls/now/note")
final class NotePages {
    private final Calls calls;
    private final Organisation organisation;
    private final Attempts attempts;
    private final BusinessClock clock;

    NotePages(Calls calls, Organisation organisation, Attempts attempts, BusinessClock clock) {
        this.calls = calls;
        this.organisation = organisation;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping
    String form(Visitor visitor, @RequestParam(name = "done", defaultValue = "") String done, Model model) {
        SignedIn agent = visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        if (calls.current(agent).isEmpty()) {
            return "redirect:" + visitor.to("/calls?over=yes");
        }
        model.addAttribute("done", !done.isEmpty());
        return page(visitor, Map.of(), model);
    }

    @PostMapping
    String note(Visitor visitor, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
        SignedIn agent = visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        if (OpenForm.isOnlyShown(fields)) {
            return page(visitor, fields, model);
        }
        String words = fields.getOrDefault("words", "");
        String service = fields.getOrDefault("service", "");
        String area = fields.getOrDefault("area", "");
        Outcome outcome =
                attempts.once(visitor, fields.get("once"), "note " + service + " " + area + " " + words, () -> {
                    calls.note(words, service, area, agent);
                    return visitor.to("/calls/now/note?done=yes");
                });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        return page(visitor, fields, model);
    }

    private String page(Visitor visitor, Map<String, String> fields, Model model) {
        List<PublicService> services = organisation.services(clock.today()).stream()
                .sorted(Comparator.comparing(one -> one.name().in(visitor.language())))
                .toList();
        model.addAttribute("typed", fields);
        OpenForm.at(model, "/calls/now/note", null);
        model.addAttribute("services", services);
        model.addAttribute("areas", organisation.areas(clock.today()));
        return "intake/call-note";
    }
}
