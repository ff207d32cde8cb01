package org.tawasul.notifications.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.MailNotices;

/** What the notices to senders of mail say. */
@Component
class MailLetters implements MailNotices {
    private final Cases cases;
    private final CustomerPost customer;

    MailLetters(Cases cases, CustomerPost customer) {
        this.cases = cases;
        this.customer = customer;
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

    private static void left(Letter letter, int leftOut, boolean cut) {
        if (leftOut > 0) {
            letter.say("files");
        }
        if (cut) {
            letter.say("cut");
        }
    }
}
