package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.oversight.AllIncidents;
import org.tawasul.oversight.AllIncidents.About;
import org.tawasul.oversight.AllIncidents.Incident;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** What needs somebody to look at it, and a button that has it tried again. */
@Controller
@RequestMapping("/{language:ar|en}/incidents")
final class IncidentPages {
    private static final int MOST = 200;

    private final AllIncidents incidents;
    private final Attempts attempts;

    IncidentPages(AllIncidents incidents, Attempts attempts) {
        this.incidents = incidents;
        this.attempts = attempts;
    }

    /** An incident as the page names it; each of its forms has a word of its own. */
    record Line(Incident incident, String retryOnce, String dismissOnce) {
        Line(Incident incident) {
            this(incident, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }

        public String about() {
            return incident.about().name().toLowerCase(Locale.ROOT);
        }

        public String path(String act) {
            return "/incidents/" + about() + "/" + incident.id() + "/" + act;
        }
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "done", required = false) @Nullable String done, Model model) {
        return page(visitor, done, Errors.NONE, model);
    }

    @PostMapping("/{about}/{id}/{act:retry|dismiss}")
    String act(
            Visitor visitor,
            @PathVariable("about") String about,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam(name = "once", required = false) @Nullable String once,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = attempts.once(visitor, once, "incident " + about + " " + id + " " + act, () -> {
            if (act.equals("retry")) {
                incidents.retry(aboutOf(about), number(id), visitor.signedIn(), visitor.requestId());
            } else {
                incidents.dismiss(aboutOf(about), number(id), visitor.signedIn(), visitor.requestId());
            }
            return visitor.to("/incidents?done=" + act);
        });
        if (outcome.refused()) {
            response.setStatus(outcome.errors().status());
            return page(visitor, null, outcome.errors(), model);
        }
        return outcome.redirect();
    }

    private String page(Visitor visitor, @Nullable String done, Errors errors, Model model) {
        List<Incident> open = incidents.open(visitor.signedIn());
        model.addAttribute("errors", errors);
        model.addAttribute("lines", open.stream().limit(MOST).map(Line::new).toList());
        model.addAttribute("count", open.size());
        model.addAttribute("most", MOST);
        model.addAttribute("done", "retry".equals(done) || "dismiss".equals(done) ? done : null);
        return "oversight/incidents";
    }

    private static About aboutOf(String name) {
        return Arrays.stream(About.values())
                .filter(about -> about.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(IncidentPages::unknown);
    }

    private static long number(String id) {
        if (!id.matches(WrittenId.FORM)) {
            throw unknown();
        }
        return Long.parseLong(id);
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
    }
}
