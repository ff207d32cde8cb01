package org.tawasul.intake.model;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.intake.IncomingMail;
import org.tawasul.notifications.CaseMail;
import org.tawasul.shared.Refusal;

/** The case of its sender that a mail names: by one of our messages that it answers, else by a number in its subject. A stranger's case is none, whatever the mail says. */
@Component
class MailTarget {
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{2}[- ]?\\p{Nd}{7}[- ]?\\p{Nd}(?!\\p{Nd})");

    private final Cases cases;
    private final Customers customers;
    private final CaseMail sent;

    MailTarget(Cases cases, Customers customers, CaseMail sent) {
        this.cases = cases;
        this.customers = customers;
        this.sent = sent;
    }

    Optional<CaseView> of(IncomingMail mail) {
        Stream<Long> answered = mail.references().stream().flatMap(id -> sent.caseOf(id).stream());
        Stream<CaseNumber> named = NUMBER.matcher(mail.subject())
                .results()
                .map(MatchResult::group)
                .flatMap(number -> CaseNumber.parse(number).stream());
        return Stream.concat(answered.map(cases::get), named.flatMap(number -> cases.findByNumber(number).stream()))
                .filter(view -> isOf(view, mail.from()))
                .findFirst();
    }

    private boolean isOf(CaseView view, String from) {
        try {
            return from.equalsIgnoreCase(customers.get(view.customerId()).mail());
        } catch (Refusal forgotten) {
            return false;
        }
    }
}
