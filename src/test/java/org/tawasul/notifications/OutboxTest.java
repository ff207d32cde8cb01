package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tawasul.notifications.NotificationsSlice.CASE;
import static org.tawasul.notifications.NotificationsSlice.CUSTOMER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.model.OutboxIncident;
import org.tawasul.notifications.model.OutboxRow;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.testing.MovableClock;

@Tag("store")
class OutboxTest {
    private static final long OTHER_CASE = CASE + 1;
    private static final Person WORKER = person("works.worker1", Role.CASE_WORKER, "works-roads", Language.AR);
    private static final Person SUPERVISOR = person("works.supervisor", Role.SUPERVISOR, null, Language.EN);
    private static final Person OTHER_TEAM = person("works.worker9", Role.CASE_WORKER, "works-drains", Language.AR);
    private static final Person MANAGER = person("works.director", Role.SENIOR_MANAGEMENT, null, Language.EN);
    private static final Person CENTRAL = person("central.worker1", Role.CENTRAL_TEAM, "central", Language.AR);

    @Test
    void theCustomerIsToldByEveryContactInHisLanguage() {
        with(slice -> {
            slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
            slice.outbox.deliver();
            assertThat(slice.outbox.ofCase(CASE))
                    .extracting(OutboxMessage::channel, OutboxMessage::recipient, OutboxMessage::state)
                    .containsExactly(
                            tuple("mail", "fatima@example.org", State.CAPTURED),
                            tuple("sms", "+97336123456", State.CAPTURED));
            assertThat(slice.outbox.ofCase(CASE))
                    .allMatch(message -> message.language() == Language.AR
                            && message.body().contains("26-0000123-7")
                            && message.body().contains("شكواكم"));
        });
    }

    @Test
    void aStepThatIsRunAgainWritesNothingAgain() {
        with(slice -> {
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            assertThat(slice.outbox.ofCase(CASE)).hasSize(2);
            slice.notices.sendQuestion(CASE, "sendTask_question:2");
            assertThat(slice.outbox.ofCase(CASE)).hasSize(4);
            OutboxRow row = slice.rows.ofCase(CASE).get(0);
            assertThatThrownBy(() -> slice.in(() -> slice.rows.insert(row)))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    @Test
    void nothingOfTheCustomerIsReadableInTheStore() {
        with(slice -> {
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            assertThat(slice.rows.ofCase(CASE)).hasSize(2).allSatisfy(row -> {
                assertThat(row.customerId()).isEqualTo(CUSTOMER);
                assertThat(new String(row.recipient(), StandardCharsets.UTF_8)).doesNotContain("fatima", "36123456");
                assertThat(new String(row.content(), StandardCharsets.UTF_8))
                        .doesNotContain(slice.others.reply, "the-token");
                assertThat(row.parameters())
                        .contains("26-0000123-7", "\"days\":14")
                        .doesNotContain("the-token", "إصلاح");
            });
            assertThat(slice.others.trail)
                    .allMatch(entry -> !entry.facts().toString().contains("fatima"));
        });
    }

    @Test
    void theReplyCarriesTheLinkAndItsHandOverBeginsTheTimeToRate() {
        with(slice -> {
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            assertThat(slice.others.received).isEmpty();
            assertThat(slice.outbox.deliver()).isEqualTo(2);
            assertThat(slice.outbox.ofCase(CASE))
                    .allMatch(message -> message.body().contains("https://tawasul.example/ar/rate/the-token"));
            assertThat(slice.others.received).contains(MovableClock.START);
            assertThat(slice.outbox.deliver()).isZero();
        });
    }

    @Test
    void casesAreHandedOverBesideEachOtherAndTheMessagesOfEachInTheirOrder() {
        with(slice -> {
            List<Long> both = List.of(CASE, OTHER_CASE);
            both.forEach(each -> slice.notices.acknowledgeReceipt(each, "sendTask_acknowledge:1"));
            both.forEach(each -> slice.notices.sendQuestion(each, "sendTask_question:1"));
            both.forEach(each -> slice.notices.sendReply(each, "sendTask_reply:1"));
            int messages = both.stream()
                    .mapToInt(each -> slice.rows.ofCase(each).size())
                    .sum();
            try (Together threads = new Together(both.size())) {
                assertThat(slice.outbox.deliver(threads)).isEqualTo(messages);
                assertThat(slice.outbox.deliver(threads)).isZero();
                assertThat(threads.begun.get()).isEqualTo(both.size());
                assertThat(threads.alone.get()).isZero();
            }
            assertThat(both).allSatisfy(each -> {
                List<Long> ids =
                        slice.rows.ofCase(each).stream().map(OutboxRow::id).toList();
                assertThat(ids).hasSize(6);
                assertThat(slice.others.trail)
                        .filteredOn(entry -> entry.action().equals("notice-captured"))
                        .extracting(TrailEntry::subjectId)
                        .filteredOn(ids::contains)
                        .containsExactlyElementsOf(ids);
            });
        });
    }

    @Test
    void aFaultOfOneCaseIsHeardOfWhenTheOthersAreThrough() {
        NotificationsSlice.runner()
                .withUserConfiguration(OneCaseDown.class)
                .withPropertyValues(
                        "tawasul.notifications.mode=send", "spring.mail.host=localhost", "spring.mail.port=1")
                .run(context -> {
                    Slice slice = new Slice(context);
                    OneCaseDown.Carrier carrier = context.getBean(OneCaseDown.Carrier.class);
                    slice.others.mail = null;
                    slice.others.phone = OneCaseDown.PHONE;
                    slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
                    slice.others.phone = "+97336123456";
                    slice.notices.acknowledgeReceipt(OTHER_CASE, "sendTask_acknowledge:1");
                    try (Together threads = new Together(2)) {
                        assertThatThrownBy(() -> slice.outbox.deliver(threads)).hasRootCauseMessage("planted");
                        carrier.heardOf.countDown();
                        assertThat(carrier.stillAtIt.get(20, TimeUnit.SECONDS)).isFalse();
                    }
                });
    }

    @Test
    void aReplyWithoutARatingHasNoLink() {
        with(slice -> {
            slice.others.token = java.util.Optional.empty();
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            assertThat(slice.outbox.ofCase(CASE))
                    .allMatch(message -> !message.body().contains("http"));
        });
    }

    @Test
    void theCustomerIsToldWhyTheCaseWasNotAdmitted() {
        with(slice -> {
            slice.others.language = Language.EN;
            slice.notices.tellNotAdmitted(CASE, "sendTask_tellNotAdmitted:1");
            assertThat(slice.outbox.ofCase(CASE)).hasSize(2).allMatch(message -> message.body()
                    .contains("The request does not say what happened."));
        });
    }

    @Test
    void theTeamIsWarnedEachInHisLanguageAndNobodyElse() {
        with(slice -> {
            slice.others.holders.put(Role.CASE_WORKER, List.of(WORKER, OTHER_TEAM));
            slice.others.holders.put(Role.SUPERVISOR, List.of(SUPERVISOR));
            slice.staff.warnTeam(CASE, "sendTask_warnTeam:1");
            assertThat(slice.outbox.ofCase(CASE))
                    .extracting(OutboxMessage::recipient, OutboxMessage::language)
                    .containsExactly(
                            tuple("works.worker1@example.org", Language.AR),
                            tuple("works.supervisor@example.org", Language.EN));
            assertThat(slice.outbox.ofCase(CASE))
                    .allMatch(message -> !message.body().contains("عمود"), "quotes nobody");
        });
    }

    @Test
    void aCaseWithoutAnEntityIsTheCentralTeams() {
        with(slice -> {
            slice.others.entity = null;
            slice.others.holders.put(Role.CASE_WORKER, List.of(WORKER));
            slice.others.holders.put(Role.CENTRAL_TEAM, List.of(CENTRAL));
            slice.staff.warnTeam(CASE, "sendTask_warnTeam:1");
            assertThat(slice.outbox.ofCase(CASE))
                    .extracting(OutboxMessage::recipient)
                    .containsExactly("central.worker1@example.org");
        });
    }

    @Test
    void thoseWhoHoldTheRoleOfTheLevelHearOfIt() {
        with(slice -> {
            slice.others.holders.put(Role.SENIOR_MANAGEMENT, List.of(MANAGER));
            slice.others.holders.put(Role.SUPERVISOR, List.of(SUPERVISOR));
            slice.staff.announceEscalation(CASE, "sendTask_announceEscalation:1");
            assertThat(slice.outbox.ofCase(CASE)).singleElement().satisfies(message -> {
                assertThat(message.recipient()).isEqualTo("works.director@example.org");
                assertThat(message.body()).contains("level 2", "ended on Sunday 15 March 2026,");
            });
        });
    }

    @Test
    void everyChangeOfARowHasOneTrailRow() {
        with(slice -> {
            slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
            slice.outbox.deliver();
            assertThat(slice.others.trail)
                    .filteredOn(entry ->
                            entry.subjectId() == slice.rows.ofCase(CASE).get(0).id())
                    .extracting(TrailEntry::subjectKind, TrailEntry::subjectVersion, TrailEntry::action)
                    .containsExactly(tuple("outbox", 1L, "notice-written"), tuple("outbox", 2L, "notice-captured"));
        });
    }

    @Test
    void aForgottenPersonIsNotWrittenTo() {
        with(slice -> {
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            slice.others.forgotten = true;
            assertThat(slice.outbox.deliver()).isZero();
            assertThat(slice.rows.ofCase(CASE)).allMatch(row -> row.state() == State.FAILED);
            assertThat(slice.rows.incidentsOfCase(CASE))
                    .hasSize(2)
                    .extracting(OutboxIncident::reason)
                    .containsOnly("person-forgotten");
            assertThat(slice.others.received).isEmpty();
        });
    }

    @Test
    void aFailureOfOurOwnBooksDoesNotSendTheReplyTwice() {
        with(slice -> {
            slice.notices.sendReply(CASE, "sendTask_reply:1");
            slice.others.receiptFails = true;
            assertThat(slice.outbox.deliver()).isEqualTo(2);
            assertThat(slice.rows.ofCase(CASE)).allMatch(row -> row.state() == State.CAPTURED);
            assertThat(slice.rows.incidentsOfCase(CASE))
                    .extracting(OutboxIncident::reason)
                    .containsOnly("receipt-not-recorded");
        });
    }

    @Test
    void twoSendersDoNotTakeTheSameRow() {
        with(slice -> {
            slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
            List<OutboxRow> second = new ArrayList<>();
            slice.in(() -> {
                List<OutboxRow> first = slice.rows.lockDue(slice.clock.now(), 50);
                assertThat(first).hasSize(2);
                Thread other =
                        new Thread(() -> slice.in(() -> second.addAll(slice.rows.lockDue(slice.clock.now(), 50))));
                other.start();
                join(other);
            });
            assertThat(second).isEmpty();
        });
    }

    @Test
    void aTextMessageThatNobodyCarriesStaysAndDoesNotEatTheTimeToRate() {
        NotificationsSlice.runner()
                .withPropertyValues(
                        "tawasul.notifications.mode=send", "spring.mail.host=localhost", "spring.mail.port=1")
                .run(context -> {
                    Slice slice = new Slice(context);
                    slice.notices.sendReply(CASE, "sendTask_reply:1");
                    slice.outbox.deliver();
                    assertThat(slice.rows.ofCase(CASE))
                            .extracting(OutboxRow::state)
                            .containsExactly(State.WAITING, State.CAPTURED);
                    assertThatThrownBy(() -> slice.outbox.ofCase(CASE)).hasMessageContaining("outbox-not-kept");
                    assertThat(slice.others.received).isEmpty();
                });
    }

    @Test
    void aMessageThatNobodyTakesIsGivenUpAndSomebodyHears() {
        NotificationsSlice.runner()
                .withUserConfiguration(DeadCarrier.class)
                .withPropertyValues(
                        "tawasul.notifications.mode=send",
                        "tawasul.notifications.attempts=3",
                        "spring.mail.host=localhost",
                        "spring.mail.port=1")
                .run(context -> {
                    Slice slice = new Slice(context);
                    slice.notices.sendReply(CASE, "sendTask_reply:1");
                    for (int minutes : new int[] {0, 1, 2, 4}) {
                        slice.clock.moveBy(Duration.ofMinutes(minutes));
                        assertThat(slice.outbox.deliver()).isZero();
                    }
                    assertThat(slice.rows.ofCase(CASE))
                            .hasSize(2)
                            .allMatch(row -> row.state() == State.FAILED && row.attempts() == 3 && row.version() == 4);
                    assertThat(slice.rows.incidentsOfCase(CASE))
                            .extracting(OutboxIncident::reason)
                            .containsExactly("attempts-used-up", "attempts-used-up");
                    assertThat(slice.others.received).isEmpty();
                });
    }

    @Test
    void anInstallationThatSendsNeedsAMailServer() {
        NotificationsSlice.runner()
                .withPropertyValues("tawasul.notifications.mode=send")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("no mail server is set"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class DeadCarrier {
        @Bean
        SmsCarrier deadCarrier() {
            return (phone, text, reference) -> {
                throw new IllegalStateException("down, " + phone);
            };
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OneCaseDown {
        private static final String PHONE = "+97336000001";

        @Bean
        Carrier carrier() {
            return new Carrier();
        }

        /** Breaks off for one, and is at the other for a moment or until somebody has heard of that. */
        private static final class Carrier implements SmsCarrier {
            private final CountDownLatch heardOf = new CountDownLatch(1);
            private final CompletableFuture<Boolean> stillAtIt = new CompletableFuture<>();

            @Override
            public List<String> send(String phone, String text, String reference) {
                if (phone.equals(PHONE)) {
                    throw new AssertionError("planted");
                }
                stillAtIt.complete(await(heardOf, 500));
                return List.of();
            }
        }
    }

    /** Begins nothing before so many wait for it, each on a thread of its own. */
    private static final class Together implements Executor, AutoCloseable {
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final CountDownLatch waiting;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger alone = new AtomicInteger();

        private Together(int many) {
            waiting = new CountDownLatch(many);
        }

        @Override
        public void execute(Runnable task) {
            begun.incrementAndGet();
            threads.execute(() -> {
                waiting.countDown();
                if (!await(waiting, 20_000)) {
                    alone.incrementAndGet();
                }
                task.run();
            });
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void with(Consumer<Slice> test) {
        NotificationsSlice.runner().run(context -> test.accept(new Slice(context)));
    }

    private static void join(Thread other) {
        try {
            other.join(20_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(other.isAlive()).isFalse();
    }

    private static Person person(String login, Role role, String team, Language language) {
        String entity = role == Role.CENTRAL_TEAM ? "central" : "works";
        return new Person(login, new Bilingual(login, login), role, entity, team, login + "@example.org", language);
    }
}
