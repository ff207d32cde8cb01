package org.tawasul.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.FollowedCases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.FollowedNotices;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.DueRound;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WholeCommands;

/** A message to who follows names no case: it is another's. Who has no contact reads in his list that it was answered. */
@Component
final class FollowedLetters implements FollowedNotices {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedLetters.class);
    private static final int AT_ONCE = 50;
    private static final String TEMPLATE = "followed";

    private final FollowedCases followed;
    private final Customers customers;
    private final Organisation organisation;
    private final NoticeWords words;
    private final OutboxWriter outbox;
    private final QuietTimes quiet;
    private final NotificationSettings settings;
    private final WholeCommands commands;
    private final BusinessClock clock;

    FollowedLetters(
            FollowedCases followed,
            Customers customers,
            Organisation organisation,
            NoticeWords words,
            OutboxWriter outbox,
            QuietTimes quiet,
            NotificationSettings settings,
            WholeCommands commands,
            BusinessClock clock) {
        this.followed = followed;
        this.customers = customers;
        this.organisation = organisation;
        this.words = words;
        this.outbox = outbox;
        this.quiet = quiet;
        this.settings = settings;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public int tellDue() {
        return DueRound.of(AT_ONCE, followed::due, this::tellOne);
    }

    private boolean tellOne(FollowedCases.Due one) {
        try {
            commands.run(() -> {
                if (followed.tell(one)) {
                    tell(one);
                }
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.error("Somebody who follows a case could not be told; it is tried again", failure);
            return false;
        }
    }

    private void tell(FollowedCases.Due due) {
        Customer customer;
        try {
            customer = customers.get(due.customerId());
        } catch (Refusal forgotten) {
            return;
        }
        LocalDate day = clock.today();
        Map<String, Object> parameters = Map.of(
                "service", service(due.service(), day),
                "area", area(due.area(), day),
                "received", LocalDate.ofInstant(due.receivedAt(), clock.zone()));
        Letter letter = words.letter(TEMPLATE, customer.language(), parameters);
        Instant notBefore = quiet.notBefore(customer, TEMPLATE, clock.now());
        String step = TEMPLATE + "/" + due.id();
        if (customer.mail() != null) {
            Dispatch mail = new Dispatch(null, step, Channel.MAIL, customer.id(), customer.mail(), notBefore);
            outbox.write(mail, letter, letter.say("opening").say("next").mail());
        } else if (customer.phone() != null) {
            Dispatch sms = new Dispatch(null, step, Channel.SMS, customer.id(), customer.phone(), notBefore);
            outbox.write(sms, letter, letter.sms(Map.of(), settings.smsParts()));
        }
    }

    private Bilingual service(@Nullable String code, LocalDate day) {
        return code == null
                ? words.say("notice.some-service")
                : organisation
                        .name(Organisation.Part.SERVICE, code, day)
                        .orElseGet(() -> words.say("notice.some-service"));
    }

    private Bilingual area(@Nullable String code, LocalDate day) {
        return code == null
                ? words.say("notice.some-area")
                : organisation.area(code, day).map(Area::name).orElseGet(() -> words.say("notice.some-area"));
    }
}
