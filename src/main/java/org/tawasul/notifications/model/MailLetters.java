package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.MailNotices;
import org.tawasul.shared.Bilingual;

/** What the notices to senders of mail say. */
@Component
class MailLetters implements MailNotices {
    private final Cases cases;
    private final CustomerPost customer;
    private final Customers customers;
    private final NoticeWords notices;
    private final OutboxWriter outbox;
    private final BusinessClock clock;

    MailLetters(
            Cases cases,
            CustomerPost customer,
            Customers customers,
            NoticeWords notices,
            OutboxWriter outbox,
            BusinessClock clock) {
        this.cases = cases;
        this.customer = customer;
        this.customers = customers;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void tellAdded(long caseId, String occurrence, int leftOut, boolean cut) {
        customer.send(cases.get(caseId), occurrence, "mail-added", Map.of("leftOut", leftOut), Map.of(), letter -> {
            letter.say("opening");
            left(letter, leftOut, cut);
            return letter.say("next");
        });
    }

    @Override
    public void tellLeftOut(long caseId, String occurrence, int leftOut, boolean cut) {
        customer.send(cases.get(caseId), occurrence, "mail-left-out", Map.of("leftOut", leftOut), Map.of(), letter -> {
            left(letter, leftOut, cut);
            return letter.say("next");
        });
    }

    /** To the address that he wrote from, whatever he prefers: it answers his mail. */
    @Override
    public void tellOff(
            long customerId, String occurrence, Bilingual words, @Nullable Instant until, @Nullable Bilingual others) {
        Customer sender = customers.get(customerId);
        String mail = sender.mail();
        if (mail != null) {
            Letter letter = notices.letter(
                    "mail-off",
                    sender.language(),
                    Map.of(
                            "words",
                            words,
                            "ends",
                            new Isolation.CodeWord(until == null ? "no" : "yes"),
                            "until",
                            until == null ? clock.now() : until,
                            "ways",
                            new Isolation.CodeWord(others == null ? "no" : "yes"),
                            "others",
                            others == null ? "" : others));
            outbox.write(
                    new Dispatch(null, occurrence, Channel.MAIL, customerId, mail, clock.now()),
                    letter,
                    letter.say("opening").say("next").mail());
        }
    }

    private static void left(Letter letter, int leftOut, boolean cut) {
        if (leftOut > 0) {
            letter.say("files");
        }
        if (cut) {
            letter.say("cut");
        }
    }
}
