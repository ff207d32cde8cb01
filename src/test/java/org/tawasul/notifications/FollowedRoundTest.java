package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.Complaints;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Whoever cannot be told holds up nobody who is to be told after him. */
@TawasulTest
class FollowedRoundTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FollowedNotices notices;

    @Autowired
    Customers customers;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    void fiftyWhoCannotBeToldHoldUpNoneBehindThem() {
        long caseId = beans.createBean(Complaints.class).aboutStreetLighting().id();
        List<Long> broken = new ArrayList<>();
        List<Long> unreadable = new ArrayList<>();
        for (int more = 0; more < 60; more++) {
            long customer = customer();
            sql.update("update customer set mail = ? where id = ?", new byte[] {1, 2, 3}, customer);
            unreadable.add(customer);
            broken.add(follows(caseId, customer, Duration.ofMinutes(30)));
        }
        long good = follows(caseId, customer(), Duration.ofMinutes(1));
        try {
            notices.tellDue();

            assertThat(waits(good)).isFalse();
            assertThat(broken).as("for the next round").allMatch(this::waits);
        } finally {
            broken.forEach(id -> sql.update("delete from case_followed where id = ?", id));
            // The store is everybody's, and some open customers in bulk.
            unreadable.forEach(id -> sql.update("update customer set mail = null where id = ?", id));
        }
    }

    private long customer() {
        String mail = UUID.randomUUID() + "@example.bh";
        return customers.register(new RegisterCustomer(null, "سلمان", mail, null, Language.AR), Actor.SYSTEM);
    }

    private long follows(long caseId, long customer, Duration dueSince) {
        long id = ids.next();
        Timestamp due = Timestamp.from(clock.now().minus(dueSince));
        sql.update(
                "insert into case_followed (id, case_id, customer_id, since, tell_at) values (?, ?, ?, ?, ?)",
                id,
                caseId,
                customer,
                due,
                due);
        return id;
    }

    private boolean waits(long id) {
        return Boolean.TRUE.equals(
                sql.queryForObject("select told_at is null from case_followed where id = ?", Boolean.class, id));
    }
}
