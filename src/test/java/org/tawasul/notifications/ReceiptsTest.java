package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tawasul.notifications.NotificationsSlice.CASE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tawasul.notifications.Incidents.Incident;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.Receipts.Receipt;
import org.tawasul.notifications.model.Channel;
import org.tawasul.notifications.model.OutboxRow;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.TrailEntry;

/** What carriers say becomes part of the message and, for a reply, of the time to rate. */
@Tag("store")
class ReceiptsTest {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "request");

    @Test
    void aReplyIsReceivedWhenAllItsPartsAreDelivered() {
        sending((slice, carrier) -> {
            replyHandedOver(slice);
            assertThat(sms(slice).state()).isEqualTo(State.SENT);
            slice.clock.moveBy(Duration.ofMinutes(5));
            say(slice, carrier, "p1-1", true, "DELIVRD");
            assertThat(sms(slice).state()).isEqualTo(State.SENT);
            assertThat(slice.others.received).isEmpty();
            say(slice, carrier, "p1-2", true, "DELIVRD");
            assertThat(sms(slice))
                    .extracting(OutboxRow::state, OutboxRow::receipt, OutboxRow::receiptAt)
                    .containsExactly(State.DELIVERED, "DELIVRD", slice.clock.now());
            assertThat(slice.others.received).containsExactly(slice.clock.now());
            assertThat(slice.others.confirmed).containsExactly(true);
            assertThat(actionsOf(slice, sms(slice)))
                    .containsExactly("notice-written", "notice-sent", "notice-delivered");
        });
    }

    @Test
    void aReceiptCountsOnce() {
        sending((slice, carrier) -> {
            replyHandedOver(slice);
            for (int i = 0; i < 3; i++) {
                say(slice, carrier, "p1-1", true, "DELIVRD");
                say(slice, carrier, "p1-2", true, "DELIVRD");
                say(slice, carrier, "p1-2", false, "EXPIRED");
            }
            assertThat(sms(slice).state()).isEqualTo(State.DELIVERED);
            assertThat(sms(slice).version()).isEqualTo(3);
            assertThat(slice.others.received).hasSize(1);
        });
    }

    @Test
    void aReceiptMayComeBeforeTheHandOverIsNoted() {
        sending((slice, carrier) -> {
            say(slice, carrier, "p1-1", true, "DELIVRD");
            say(slice, carrier, "p1-2", true, "DELIVRD");
            replyHandedOver(slice);
            assertThat(sms(slice).state()).isEqualTo(State.DELIVERED);
            assertThat(slice.others.received).hasSize(1);
        });
    }

    @Test
    void aTextThatCouldNotBeDeliveredIsAnIncidentAndTakesNoTimeToRate() {
        sending((slice, carrier) -> {
            replyHandedOver(slice);
            slice.clock.moveBy(Duration.ofDays(10));
            slice.outbox.deliver();
            say(slice, carrier, "p1-2", false, "UNDELIV");
            assertThat(sms(slice).state()).isEqualTo(State.UNDELIVERED);
            assertThat(slice.incidents.open())
                    .extracting(Incident::channel, Incident::reason, Incident::detail)
                    .contains(tuple("sms", "undelivered", "UNDELIV"));
            assertThat(slice.others.received).isEmpty();
            assertThat(slice.others.notReached).isZero();
            // The mail still tries; only when that is given up nothing can arrive.
            slice.clock.moveBy(Duration.ofDays(1));
            for (int i = 0; i < 90; i++) {
                slice.clock.moveBy(Duration.ofHours(1));
                slice.outbox.deliver();
            }
            assertThat(mail(slice).state()).isEqualTo(State.FAILED);
            assertThat(slice.others.notReached).isEqualTo(1);
        });
    }

    @Test
    void anAdministratorSendsADeadLetterAgainUnderTheSameReference() {
        sending((slice, carrier) -> {
            carrier.down = true;
            slice.others.mail = null;
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            for (int i = 0; i < 90; i++) {
                slice.outbox.deliver();
                slice.clock.moveBy(Duration.ofHours(1));
            }
            assertThat(sms(slice).state()).isEqualTo(State.FAILED);
            assertThat(slice.others.notReached).isEqualTo(1);
            Incident incident = slice.incidents.open().get(0);
            assertThat(incident.reason()).isEqualTo("attempts-used-up");
            carrier.down = false;
            slice.incidents.retry(incident.id(), ADMIN);
            assertThat(slice.incidents.open()).isEmpty();
            assertThat(sms(slice))
                    .extracting(OutboxRow::state, OutboxRow::attempts)
                    .containsExactly(State.WAITING, 0);
            slice.outbox.deliver();
            assertThat(sms(slice).state()).isEqualTo(State.SENT);
            assertThat(carrier.references)
                    .hasSize(79)
                    .containsOnly("outbox-" + sms(slice).id());
            assertThat(actionsOf(slice, sms(slice))).contains("notice-failed", "notice-retried", "notice-sent");
            assertThatThrownBy(() -> slice.incidents.retry(incident.id(), ADMIN))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("incident-not-open"));
        });
    }

    @Test
    void aForgottenPersonIsNotTriedAgain() {
        sending((slice, carrier) -> {
            slice.others.mail = null;
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            slice.others.forgotten = true;
            slice.outbox.deliver();
            Incident incident = slice.incidents.open().get(0);
            assertThatThrownBy(() -> slice.incidents.retry(incident.id(), ADMIN))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("incident-not-retriable"));
            assertThat(slice.incidents.open()).hasSize(1);
        });
    }

    @Test
    void whoHasNeitherTelephoneNorMailReadsItInHisCase() {
        sending((slice, carrier) -> {
            slice.others.mail = null;
            slice.others.phone = null;
            replyHandedOver(slice);
            assertThat(slice.rows.ofCase(CASE)).singleElement().satisfies(row -> {
                assertThat(row.channel()).isEqualTo(Channel.IN_CASE);
                assertThat(row.state()).isEqualTo(State.SENT);
            });
            assertThat(slice.others.notReached).as("nobody has read it yet").isEqualTo(1);
            assertThat(slice.mail.of(CASE)).singleElement().satisfies(message -> assertThat(message.body())
                    .contains("تم إصلاح عمود الإنارة."));
            assertThat(slice.others.received).as("reading changes nothing").isEmpty();
            slice.clock.moveBy(Duration.ofDays(20));
            slice.mail.seen(CASE);
            slice.mail.seen(CASE);
            assertThat(slice.others.received).containsExactly(slice.clock.now());
            assertThat(slice.rows.ofCase(CASE).get(0).receipt()).isEqualTo("seen");
        });
    }

    @Test
    void whatWentByTwoWaysIsReadOnce() {
        sending((slice, carrier) -> {
            replyHandedOver(slice);
            assertThat(slice.mail.of(CASE)).extracting(OutboxMessage::channel).containsExactly("mail");
            slice.mail.seen(CASE);
            assertThat(slice.others.received).isEmpty();
        });
    }

    private static void replyHandedOver(Slice slice) {
        slice.notices.sendReply(CASE, "sendTask_reply:1");
        slice.outbox.deliver();
    }

    private static void say(Slice slice, Carrier carrier, String id, boolean delivered, String word) {
        assertThat(carrier).isNotNull();
        slice.receipts.take(new Receipt(id, delivered, word, slice.clock.now()));
    }

    private static OutboxRow sms(Slice slice) {
        return of(slice, Channel.SMS);
    }

    private static OutboxRow mail(Slice slice) {
        return of(slice, Channel.MAIL);
    }

    private static OutboxRow of(Slice slice, Channel channel) {
        return slice.rows.ofCase(CASE).stream()
                .filter(row -> row.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actionsOf(Slice slice, OutboxRow row) {
        return slice.others.trail.stream()
                .filter(entry -> entry.subjectId() == row.id())
                .map(TrailEntry::action)
                .distinct()
                .toList();
    }

    private static void sending(BiConsumer<Slice, Carrier> test) {
        NotificationsSlice.runner()
                .withUserConfiguration(Carriers.class)
                .withPropertyValues(
                        "tawasul.notifications.mode=send",
                        "tawasul.notifications.quiet=00:00-00:00",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=1")
                .run(context -> test.accept(new Slice(context), context.getBean(Carrier.class)));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Carriers {
        @Bean
        Carrier carrier() {
            return new Carrier();
        }
    }

    /** Takes every text in two parts and keeps its reference. */
    static final class Carrier implements SmsCarrier {
        final List<String> references = new ArrayList<>();
        boolean down;
        private int taken;

        @Override
        public List<String> send(String phone, String text, String reference) {
            references.add(reference);
            if (down) {
                throw new IllegalStateException("down");
            }
            taken++;
            return List.of("p" + taken + "-1", "p" + taken + "-2");
        }
    }
}
