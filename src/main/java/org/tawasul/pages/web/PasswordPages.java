package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** Choosing one's own password: at once after a first one, and whenever one likes. */
@Controller
@RequestMapping("/{language:ar|en}/password")
final class PasswordPages {
    private final Accounts accounts;
    private final Attempts attempts;

    PasswordPages(Accounts accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @GetMapping
    String form(Visitor visitor, Model model) {
        return page(account(visitor), model);
    }

    @PostMapping
    String choose(
            Visitor visitor,
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "chosen", defaultValue = "") String chosen,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Accounts.Account account = account(visitor);
        SignedIn who = visitor.signedIn();
        Outcome outcome = attempts.tried(visitor, () -> {
            if (!chosen.equals(again)) {
                throw Refusal.inField("password-not-repeated", "again");
            }
            accounts.choose(who.login(), current, chosen, visitor.actor());
            return visitor.to(FirstPage.of(who));
        });
        if (!outcome.refused()) {
            // Whoever knew the session under the old password does not know this one.
            request.changeSessionId();
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        return page(account, model);
    }

    /** Whoever signs in elsewhere has no password here. */
    private Accounts.Account account(Visitor visitor) {
        Accounts.Account account = accounts.of(visitor.signedIn().login());
        if (account.standing() == Accounts.Standing.NONE) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "account-unknown");
        }
        return account;
    }

    private static String page(Accounts.Account account, Model model) {
        model.addAllAttributes(Map.of("first", account.mustChoose(), "shortest", Accounts.SHORTEST));
        return "pages/password";
    }
}
