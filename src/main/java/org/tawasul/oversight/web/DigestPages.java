package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Digests;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Asking for the morning digest, and for no more of it. */
@Controller
@RequestMapping("/{language:ar|en}/overview/digest")
final class DigestPages {
    private final Digests digests;
    private final Attempts attempts;

    DigestPages(Digests digests, Attempts attempts) {
        this.digests = digests;
        this.attempts = attempts;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(name = "done", required = false) @Nullable String done, Model model) {
        model.addAttribute("done", "yes".equals(done));
        return page(visitor, Errors.NONE, model);
    }

    @PostMapping
    String want(
            Visitor visitor,
            @RequestParam(name = "wanted", required = false) @Nullable String wanted,
            @RequestParam(name = "once", required = false) @Nullable String once,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        Outcome outcome = attempts.once(visitor, once, "digest " + wanted, () -> {
            digests.want("yes".equals(wanted), who);
            return visitor.to("/overview/digest?done=yes");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, outcome.errors(), model);
    }

    private String page(Visitor visitor, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        model.addAttribute("errors", errors);
        model.addAttribute("wants", digests.wants(who));
        model.addAttribute("articles", who.is(Role.QUALITY_OFFICER));
        return "oversight/digest";
    }
}
