package org.tawasul.intake.web;

import org.springframework.stereotype.Component;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/** A form with what is known of whom it is for: of a caller what he is called, of whoever is signed in how he wants to be told. */
@Component
final class BegunForm {
    private final CallerAtHand caller;
    private final Customers customers;

    BegunForm(CallerAtHand caller, Customers customers) {
        this.caller = caller;
        this.customers = customers;
    }

    SubmitForm of(Visitor visitor) {
        if (visitor.is(Role.CUSTOMER)) {
            return customers
                    .findByLogin(visitor.signedIn().login())
                    .map(known -> told(SubmitForm.empty(), known))
                    .orElseGet(SubmitForm::empty);
        }
        return caller.call(visitor)
                .map(call -> {
                    SubmitForm begun = caller.begun(call, visitor);
                    Customer known = call.caller();
                    return known == null ? begun : told(begun, known);
                })
                .orElseGet(SubmitForm::empty);
    }

    private static SubmitForm told(SubmitForm begun, Customer known) {
        return begun.toldIn(FormHours.of(known.preferences().quiet()));
    }
}
