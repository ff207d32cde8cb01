package org.tawasul.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.PushSubscriptions;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** The buttons by which a customer has his browser woken when there is something to read, and no longer. */
@Controller
@RequestMapping("/{language:ar|en}/my-cases/push")
final class PushPages {
    private final PushSubscriptions subscriptions;
    private final Customers customers;
    private final Attempts attempts;

    PushPages(PushSubscriptions subscriptions, Customers customers, Attempts attempts) {
        this.subscriptions = subscriptions;
        this.customers = customers;
        this.attempts = attempts;
    }

    @PostMapping
    String on(Visitor visitor, @RequestParam(name = "address", defaultValue = "") String address) {
        return done(visitor, "push-on", customer -> subscriptions.subscribe(customer, address));
    }

    @PostMapping("/remove")
    String off(Visitor visitor, @RequestParam(name = "address", defaultValue = "") String address) {
        return done(visitor, "push-off", customer -> subscriptions.unsubscribe(customer, address));
    }

    /** What to do for a customer. */
    private interface Act {
        void of(long customer);
    }

    private String done(Visitor visitor, String done, Act act) {
        SignedIn who = visitor.mustBe(Role.CUSTOMER);
        Outcome outcome = attempts.tried(visitor, () -> {
            act.of(customers
                    .findByLogin(who.login())
                    .map(Customer::id)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "push-off")));
            return visitor.to("/my-cases?done=" + done);
        });
        return outcome.refused() ? "redirect:" + visitor.to("/my-cases?done=push-refused") : outcome.redirect();
    }
}
