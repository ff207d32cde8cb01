package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.notifications.Wordings;
import org.tawasul.notifications.Wordings.Preview;
import org.tawasul.notifications.Wordings.Wording;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** Wording one part of a message in both languages: it is looked at with sample values first, and published then. */
@Controller
@RequestMapping("/{language:ar|en}/administration/messages/{template}/{part}")
final class WordingPages {
    private static final String PAGE = "administration/wording";

    private final Wordings wordings;
    private final StaffNames names;
    private final Attempts attempts;

    WordingPages(Wordings wordings, StaffNames names, Attempts attempts) {
        this.wordings = wordings;
        this.names = names;
        this.attempts = attempts;
    }

    @GetMapping
    String form(
            Visitor visitor,
            @PathVariable("template") String template,
            @PathVariable("part") String part,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        Wording wording = wordings.of(template, part, visitor.mustBe(Role.ADMINISTRATOR));
        model.addAttribute("done", done != null);
        Bilingual written =
                version != null && version.matches("[0-9]{1,9}") ? wording.at(Long.parseLong(version)) : wording.live();
        return page(wording, written, null, Errors.NONE, model);
    }

    /** Shows what it would look like; publishes only what comes from there. */
    @PostMapping
    String send(
            Visitor visitor,
            @PathVariable("template") String template,
            @PathVariable("part") String part,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(Role.ADMINISTRATOR);
        Wording wording = wordings.of(template, part, who);
        Bilingual written = new Bilingual(sent.getOrDefault("ar", ""), sent.getOrDefault("en", ""));
        model.addAttribute("done", false);
        if (OpenForm.isOnlyShown(sent)) {
            return page(wording, written, null, Errors.NONE, model);
        }
        if (sent.containsKey("publish")) {
            Outcome outcome = publish(visitor, wording, written, sent, who);
            if (!outcome.refused()) {
                return outcome.redirect();
            }
            response.setStatus(outcome.errors().status());
            return page(wording, written, null, outcome.errors(), model);
        }
        try {
            return page(wording, written, wordings.tried(template, part, written, who), Errors.NONE, model);
        } catch (Refusal refusal) {
            Errors errors = attempts.errors(visitor, refusal);
            response.setStatus(errors.status());
            return page(wording, written, null, errors, model);
        }
    }

    private Outcome publish(
            Visitor visitor, Wording wording, Bilingual written, Map<String, String> sent, SignedIn who) {
        String seen = sent.getOrDefault("seen", "");
        String path = "/administration/messages/" + wording.template() + "/" + wording.part();
        Map<String, String> fields = new TreeMap<>(sent);
        fields.keySet().removeAll(List.of("_csrf", "once"));
        return attempts.once(visitor, sent.get("once"), "wording " + path + fields, () -> {
            wordings.publish(
                    wording.template(),
                    wording.part(),
                    written,
                    seen.matches("[0-9]{1,9}") ? Long.parseLong(seen) : -1,
                    who);
            return visitor.to(path + "?done=published");
        });
    }

    private String page(Wording wording, Bilingual written, @Nullable Preview preview, Errors errors, Model model) {
        model.addAttribute("wording", wording);
        model.addAttribute("written", written);
        model.addAttribute("preview", preview);
        model.addAttribute("names", names);
        model.addAttribute("errors", errors);
        OpenForm.at(model, "/administration/messages/" + wording.template() + "/" + wording.part(), null);
        return PAGE;
    }
}
