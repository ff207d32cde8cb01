package org.tawasul.notifications.model;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.customers.CodeIssued;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.OneTimeCodes;

/** Brings a one-time code to its customer: as a text message if he has a telephone, else by mail, at any hour. Whoever has neither gets none. */
@Component
class CodeLetters {
    static final String CODE = "code";

    private final Customers customers;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final NotificationSettings settings;

    CodeLetters(Customers customers, NoticeWords words, OutboxWriter outbox, NotificationSettings settings) {
        this.customers = customers;
        this.words = words;
        this.outbox = outbox;
        this.settings = settings;
    }

    @EventListener
    void send(CodeIssued issued) {
        Customer customer = customers.get(issued.customerId());
        Letter letter = words.letter(CODE, customer.language(), Map.of("minutes", OneTimeCodes.LIFE.toMinutes()));
        if (customer.phone() != null) {
            Content content = letter.sms(Map.of(CODE, issued.code()), settings.smsParts());
            outbox.writeSecret(dispatch(issued, Channel.SMS, customer.phone()), letter, content);
        } else if (customer.mail() != null) {
            Content content =
                    letter.say("opening").code(issued.code()).say("next").mail();
            outbox.writeSecret(dispatch(issued, Channel.MAIL, customer.mail()), letter, content);
        }
    }

    private static Dispatch dispatch(CodeIssued issued, Channel channel, String recipient) {
        // A code is asked for by somebody who waits for it: no hour is too late.
        return new Dispatch(
                null,
                "code/" + issued.codeId(),
                channel,
                issued.customerId(),
                recipient,
                issued.until().minus(OneTimeCodes.LIFE));
    }
}
