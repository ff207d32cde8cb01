package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Language;

/** Writes to a case's customer in his language by the contact that he prefers, else by the one there is, and not in his quiet hours. */
@Component
class CustomerPost {
    private final Customers customers;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final QuietTimes quiet;
    private final PushBook push;
    private final NotificationSettings settings;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    CustomerPost(
            Customers customers,
            NoticeWords words,
            OutboxWriter outbox,
            QuietTimes quiet,
            PushBook push,
            NotificationSettings settings,
            Deadlines deadlines,
            BusinessClock clock) {
        this.customers = customers;
        this.words = words;
        this.outbox = outbox;
        this.quiet = quiet;
        this.push = push;
        this.settings = settings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Language languageOf(CaseView view) {
        return customers.ofCase(view.customerId(), view.id()).language();
    }

    /** @param smsOnly parameters of the text message that must not be kept in the clear */
    void send(
            CaseView view,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            Map<String, Object> smsOnly,
            UnaryOperator<Letter> paragraphs) {
        Customer customer = customers.ofCase(view.customerId(), view.id());
        Letter letter = paragraphs.apply(words.letter(template, customer.language(), view, parameters));
        Instant notBefore = quiet.notBefore(customer, template, clock.now());
        PreferredChannel preferred = customer.preferences().channel();
        if (customer.isWithoutContact()) {
            // Nothing rings there, so it need not wait for the morning.
            String reader = customer.login() == null ? customer.provenName() : customer.login();
            Dispatch dispatch =
                    new Dispatch(view.id(), occurrence, Channel.IN_CASE, customer.id(), reader, clock.now());
            outbox.write(dispatch, letter, letter.mail());
        }
        String mail = customer.mail();
        String phone = customer.phone();
        if (mail != null && (preferred != PreferredChannel.SMS || phone == null)) {
            Dispatch dispatch = new Dispatch(view.id(), occurrence, Channel.MAIL, customer.id(), mail, notBefore);
            outbox.write(dispatch, letter, letter.mail());
        }
        if (phone != null && (preferred != PreferredChannel.MAIL || mail == null)) {
            Dispatch dispatch = new Dispatch(view.id(), occurrence, Channel.SMS, customer.id(), phone, notBefore);
            outbox.write(dispatch, letter, letter.sms(smsOnly, settings.smsParts()));
        }
        push.somethingToRead(customer.id(), notBefore);
        deadlines.customerHeard(view.id(), clock.now());
    }
}
