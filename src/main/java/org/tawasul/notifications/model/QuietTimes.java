package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.QuietHours;
import org.tawasul.shared.Refusal;

/**
 * When a customer may be told something: not in his quiet hours, which are his own or the installation's, unless the template is one of those that never
 * wait. The staff's mail never waits.
 */
@Component
class QuietTimes {
    private final Customers customers;
    private final NotificationSettings settings;
    private final BusinessClock clock;

    QuietTimes(Customers customers, NotificationSettings settings, BusinessClock clock) {
        this.customers = customers;
        this.settings = settings;
        this.clock = clock;
    }

    Instant notBefore(Customer customer, String template, Instant at) {
        if (settings.atOnce().contains(template)) {
            return at;
        }
        QuietHours own = customer.preferences().quiet();
        return (own == null ? settings.quietHours() : own).loudFrom(at, clock.zone());
    }

    /** The same for a message that is tried again. */
    Instant notBefore(@Nullable Long customerId, String template, Instant at) {
        if (customerId == null || settings.atOnce().contains(template)) {
            return at;
        }
        try {
            return notBefore(customers.get(customerId), template, at);
        } catch (Refusal forgotten) {
            return at;
        }
    }
}
