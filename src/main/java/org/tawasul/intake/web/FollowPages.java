package org.tawasul.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.tawasul.api.CallerAddress;
import org.tawasul.cases.CaseNumber;
import org.tawasul.customers.Asker;
import org.tawasul.intake.Following;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Sessions;
import org.tawasul.pages.Visitor;

/** The way to one's own cases without a password: one question, one code. */
@Controller
@RequestMapping("/{language:ar|en}/follow")
final class FollowPages {
    private final Following following;
    private final Attempts attempts;
    private final Sessions sessions;
    private final CallerAddress addresses;

    FollowPages(Following following, Attempts attempts, Sessions sessions, CallerAddress addresses) {
        this.following = following;
        this.attempts = attempts;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    @GetMapping
    String form(Model model) {
        return page("", model);
    }

    @PostMapping
    String ask(
            Visitor visitor,
            @RequestParam(name = "known", defaultValue = "") String known,
            @RequestParam(name = "go", defaultValue = "") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (OpenForm.isOnlyShown(go)) {
            return page(known, model);
        }
        Asker asker = new Asker(addresses.of(request), visitor.requestId());
        Outcome outcome = attempts.tried(visitor, () -> {
            Following.Asked asked = following.ask(known, asker);
            CaseNumber number = asked.number();
            return visitor.to("/follow/code/" + asked.asking() + (number == null ? "" : "?number=" + number));
        });
        return outcome.refused() ? refused(page(known, model), outcome.errors(), response, model) : outcome.redirect();
    }

    @GetMapping("/code/{asking}")
    String code(
            @PathVariable("asking") String asking,
            @RequestParam(name = "number", defaultValue = "") String number,
            Model model) {
        return codePage(asking, number, model);
    }

    @PostMapping("/code/{asking}")
    String enter(
            Visitor visitor,
            @PathVariable("asking") String asking,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "number", defaultValue = "") String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = attempts.tried(visitor, () -> {
            String page = visitor.to(
                    CaseNumber.parse(number).map(known -> "/my-cases/" + known).orElse("/my-cases"));
            return sessions.begin(following.enter(asking, code), request, response, page);
        });
        return outcome.refused()
                ? refused(codePage(asking, number, model), outcome.errors(), response, model)
                : outcome.redirect();
    }

    /** Where whoever wrote to us in public is led: it says nothing of anybody. */
    @GetMapping("/social")
    String social() {
        return "intake/follow-social";
    }

    /** Only asks: whoever looks at a link without opening it must not be signed in by that. */
    @GetMapping("/{token}")
    String link(@PathVariable("token") String token, HttpServletResponse response, Model model) {
        boolean opens = following.opens(token);
        if (!opens) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("opens", opens);
        model.addAttribute("token", token);
        return "intake/follow-link";
    }

    @PostMapping("/{token}")
    String open(
            Visitor visitor,
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!following.opens(token)) {
            return link(token, response, model);
        }
        Following.Followed followed = following.enterByLink(token);
        String page = visitor.to("/my-cases/" + followed.caseNumber());
        return "redirect:" + sessions.begin(followed.who(), request, response, page);
    }

    private static String page(String known, Model model) {
        model.addAttribute("known", known);
        OpenForm.at(model, "/follow", null);
        return "intake/follow";
    }

    private static String codePage(String asking, String number, Model model) {
        String segment = UriUtils.encodePathSegment(asking, "UTF-8");
        String shown = shown(number);
        model.addAttribute("asking", segment);
        model.addAttribute("number", shown);
        OpenForm.readAt(model, "/follow/code/" + segment + (shown == null ? "" : "?number=" + shown));
        return "intake/code";
    }

    /** Of what stands in an address only what is a number comes into a page. */
    private static @Nullable String shown(String number) {
        return CaseNumber.parse(number).map(CaseNumber::toString).orElse(null);
    }

    private static String refused(String page, Errors errors, HttpServletResponse response, Model model) {
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        return page;
    }
}
