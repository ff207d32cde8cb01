package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawasul.notifications.NotificationsSlice.CASE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tawasul.customers.Preferences;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.QuietHours;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.model.OutboxRow;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/** One person's hours and channel are respected. */
@Tag("store")
class QuietHoursTest {
    /** 22:30 in Bahrain. */
    private static final Instant NIGHT = Instant.parse("2026-03-01T19:30:00Z");

    private static final Instant SEVEN = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void whatIsNotUrgentWaitsUntilMorning() {
        with(slice -> {
            slice.clock.moveTo(NIGHT);
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            assertThat(slice.outbox.deliver()).isZero();
            assertThat(slice.rows.ofCase(CASE))
                    .allMatch(row -> row.nextAttemptAt().equals(SEVEN));
            slice.clock.moveTo(SEVEN.minusSeconds(1));
            assertThat(slice.outbox.deliver()).isZero();
            slice.clock.moveTo(SEVEN);
            assertThat(slice.outbox.deliver()).isEqualTo(2);
        });
    }

    @Test
    void theReceiptOfASubmissionLeavesAtOnce() {
        with(slice -> {
            slice.clock.moveTo(NIGHT);
            slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
            assertThat(slice.outbox.deliver()).isEqualTo(2);
        });
    }

    @Test
    void theCustomersOwnHoursCountBeforeTheInstallations() {
        with(slice -> {
            slice.others.preferences = quiet("08:00", "12:00");
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            assertThat(slice.outbox.deliver()).isZero();
            slice.clock.moveBy(Duration.ofHours(3));
            assertThat(slice.outbox.deliver()).isEqualTo(2);
            slice.clock.moveTo(NIGHT);
            slice.notices.sendQuestion(CASE, "sendTask_question:2");
            assertThat(slice.outbox.deliver()).isEqualTo(2);
        });
    }

    @Test
    void whoWantsNoQuietIsToldAtNight() {
        with(slice -> {
            slice.clock.moveTo(NIGHT);
            slice.others.preferences = quiet("00:00", "00:00");
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            assertThat(slice.outbox.deliver()).isEqualTo(2);
        });
    }

    @Test
    void theStaffsMailDoesNotWait() {
        with(slice -> {
            slice.clock.moveTo(NIGHT);
            slice.others.holders.put(
                    Role.CASE_WORKER,
                    List.of(new Person(
                            "works.worker1",
                            new Bilingual("عامل", "Worker"),
                            Role.CASE_WORKER,
                            "works",
                            null,
                            "worker@example.org",
                            Language.AR)));
            slice.staff.warnTeam(CASE, "sendTask_warnTeam:1");
            assertThat(slice.outbox.deliver()).isEqualTo(1);
        });
    }

    @Test
    void aRetryWaitsForTheMorningToo() {
        NotificationsSlice.runner()
                .withUserConfiguration(DeadCarrier.class)
                .withPropertyValues(
                        "tawasul.notifications.mode=send", "spring.mail.host=127.0.0.1", "spring.mail.port=1")
                .run(context -> {
                    Slice slice = new Slice(context);
                    slice.others.mail = null;
                    slice.clock.moveTo(NIGHT.minus(Duration.ofMinutes(91)));
                    slice.notices.sendQuestion(CASE, "sendTask_question:1");
                    for (int i = 0; i < 3; i++) {
                        slice.outbox.deliver();
                        slice.clock.moveBy(Duration.ofMinutes(2));
                    }
                    assertThat(slice.rows.ofCase(CASE)).singleElement().satisfies(row -> {
                        assertThat(row.state()).isEqualTo(State.WAITING);
                        assertThat(row.attempts()).isPositive();
                        assertThat(row.nextAttemptAt()).isEqualTo(SEVEN);
                    });
                });
    }

    @Test
    void onlyThePreferredChannelIsUsedIfThereIsOne() {
        with(slice -> {
            slice.others.preferences = new Preferences(PreferredChannel.SMS, null);
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.others.preferences = new Preferences(PreferredChannel.MAIL, null);
            slice.notices.sendQuestion(CASE, "sendTask_question:2");
            slice.others.mail = null;
            slice.notices.sendQuestion(CASE, "sendTask_question:3");
            assertThat(slice.rows.ofCase(CASE))
                    .extracting(OutboxRow::channel)
                    .extracting(Enum::name)
                    .containsExactly("SMS", "MAIL", "SMS");
        });
    }

    private static Preferences quiet(String from, String until) {
        return new Preferences(PreferredChannel.BOTH, new QuietHours(LocalTime.parse(from), LocalTime.parse(until)));
    }

    private static void with(Consumer<Slice> test) {
        NotificationsSlice.runner().run(context -> test.accept(new Slice(context)));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class DeadCarrier {
        @Bean
        SmsCarrier deadCarrier() {
            return (phone, text, reference) -> {
                throw new IllegalStateException("down");
            };
        }
    }
}
