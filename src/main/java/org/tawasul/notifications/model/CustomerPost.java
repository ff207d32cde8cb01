package org.tawasul.notifications.model;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Language;

/** Writes to a case's customer by every contact there is, in the customer's language. */
@Component
class CustomerPost {
    private final Customers customers;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    CustomerPost(
            Customers customers, NoticeWords words, OutboxWriter outbox, Deadlines deadlines, BusinessClock clock) {
        this.customers = customers;
        this.words = words;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Language languageOf(CaseView view) {
        return customers.get(view.customerId()).language();
    }

    /** @param smsOnly parameters of the text message that must not be kept in the clear */
    void send(
            CaseView view,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            Map<String, Object> smsOnly,
            UnaryOperator<Letter> paragraphs) {
        Customer customer = customers.get(view.customerId());
        Letter letter = paragraphs.apply(words.letter(template, customer.language(), view, parameters));
        String mail = customer.mail();
        if (mail != null) {
            outbox.write(view.id(), occurrence, Channel.MAIL, customer.id(), mail, letter, letter.mail());
        }
        String phone = customer.phone();
        if (phone != null) {
            outbox.write(view.id(), occurrence, Channel.SMS, customer.id(), phone, letter, letter.sms(smsOnly));
        }
        deadlines.customerHeard(view.id(), clock.now());
    }
}
