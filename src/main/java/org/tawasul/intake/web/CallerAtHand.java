package org.tawasul.intake.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tawasul.customers.Customer;
import org.tawasul.intake.Calls;
import org.tawasul.organisation.Role;
import org.tawasul.pages.OnBehalf;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/**
 * Who is on the line with the visitor. Of a caller whom nobody knows yet nothing is kept but by the agent's own session, and there only his number, as long as the call
 * lasts.
 */
@Component
final class CallerAtHand implements OnBehalf {
    private static final String PHONE = CallerAtHand.class.getName() + ".phone";

    private final Calls calls;

    CallerAtHand(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Optional<Somebody> of(Visitor visitor) {
        try {
            return call(visitor).map(call -> new Somebody(who(call), "/calls/now"));
        } catch (DataAccessException storeIsAway) {
            // The frame is around the page that says so, too.
            return Optional.empty();
        }
    }

    Optional<Calls.Call> call(Visitor visitor) {
        return visitor.is(Role.CONTACT_CENTRE_AGENT) ? calls.current(visitor.signedIn()) : Optional.empty();
    }

    void remember(String phone) {
        session().setAttribute(PHONE, phone, RequestAttributes.SCOPE_SESSION);
    }

    void forget() {
        session().removeAttribute(PHONE, RequestAttributes.SCOPE_SESSION);
    }

    /** The language in which is spoken with him. */
    static Language language(Calls.Call call, Visitor visitor) {
        Customer caller = call.caller();
        return caller == null ? visitor.language() : caller.language();
    }

    /** The caller's while one is on the line, else that of the page. */
    Language language(Visitor visitor) {
        return call(visitor).map(call -> language(call, visitor)).orElse(visitor.language());
    }

    /** A form with what is known of the caller, and nothing of whoever types it. */
    SubmitForm begun(Calls.Call call, Visitor visitor) {
        return SubmitForm.empty()
                .of(name(call), phone(call), language(call, visitor).tag());
    }

    String who(Calls.Call call) {
        String name = name(call);
        String phone = phone(call);
        if (name != null) {
            return name;
        }
        return phone == null ? "" : phone;
    }

    private static @Nullable String name(Calls.Call call) {
        Customer caller = call.caller();
        return caller == null ? null : caller.name();
    }

    @Nullable
    String phone(Calls.Call call) {
        Customer caller = call.caller();
        return caller == null
                ? (String) session().getAttribute(PHONE, RequestAttributes.SCOPE_SESSION)
                : caller.phone();
    }

    private static RequestAttributes session() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
