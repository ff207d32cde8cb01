package org.tawasul.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.api.TestCommands;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class AnswerOnceTest {
    record Answer(String number, int count) {}

    @Autowired
    KeptAnswers answers;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    SealedAnswers sealing;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transactions;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger runs = new AtomicInteger();
    private Idempotency once;

    @BeforeEach
    void oneNode() {
        once = node();
    }

    @Test
    void theSecondEqualRequestGetsTheFirstAnswerWithStatusAndPlace() {
        ResponseEntity<Answer> first = post(once, "client", "body");
        ResponseEntity<Answer> second = post(once, "client", "body");

        assertThat(second).isEqualTo(first);
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getHeaders().getLocation()).isEqualTo(URI.create("/api/v1/cases/1"));
        assertThat(runs).hasValue(1);
    }

    @Test
    void withoutAKeyEveryRequestHappens() {
        once.once(null, "client", "body", Answer.class, this::work);
        once.once(null, "client", "body", Answer.class, this::work);

        assertThat(runs).hasValue(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post(once, "client", "body");

        assertThatThrownBy(() -> post(once, "client", "other body")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("idempotency-key-reused");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.REFUSED_BY_RULE);
        });
        assertThat(runs).hasValue(1);
    }

    @Test
    void keysOfDifferentClientsHaveNothingToDoWithEachOther() {
        post(once, "client", "body");
        post(once, "another", "other body");

        assertThat(runs).hasValue(2);
    }

    @Test
    void aKeyLivesTwentyFourHours() {
        post(once, "client", "body");
        clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        post(once, "client", "body");
        assertThat(runs).hasValue(1);

        clock.moveBy(Duration.ofSeconds(1));
        ResponseEntity<Answer> another = post(once, "client", "other body");

        assertThat(runs).hasValue(2);
        assertThat(post(once, "client", "other body")).isEqualTo(another);
    }

    @Test
    void theSweepRemovesWhatHasExpiredAndNothingElse() {
        post(once, "old", "body");
        clock.moveBy(Duration.ofHours(23));
        post(once, "young", "body");
        clock.moveBy(Duration.ofHours(2));

        new ExpiredAnswers(answers, clock).sweep();

        assertThat(answers.find("old", key)).isEmpty();
        assertThat(answers.find("young", key)).isPresent();
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        assertThatThrownBy(() -> once.once(key, "client", "bad body", Answer.class, () -> {
                    throw Refusal.inField("field-required", "subject");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(post(once, "client", "mended body").getBody()).isEqualTo(new Answer("1", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "tab\t", "مفتاح", "\u007f", "a\u0000"})
    void aKeyOutsideTheGrammarIsRefused(String bad) {
        assertThatThrownBy(() -> once.once(bad, "client", "body", Answer.class, this::work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("idempotency-key-invalid"));
        assertThatThrownBy(() -> once.once("k".repeat(201), "client", "body", Answer.class, this::work))
                .isInstanceOf(Refusal.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    void bodiesThatMeanTheSameAreTheSame() {
        Posted posted = new Posted(key, "client", "POST /api/v1/cases", "r-1");
        once.once(posted, new Answer("x", 1), Answer.class, this::work);
        once.once(posted, new Answer("x", 1), Answer.class, this::work);

        assertThat(runs).hasValue(1);
        assertThatThrownBy(() -> once.once(posted, new Answer("x", 2), Answer.class, this::work))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void fiftyAtOnceOnTwoNodesAreOneCommandAndFiftyEqualAnswers() throws Exception {
        Idempotency other = node();
        List<ResponseEntity<Answer>> all = atOnce(50, i -> () -> post(i % 2 == 0 ? once : other, "client", "body"));

        assertThat(all).hasSize(50).allMatch(all.get(0)::equals);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aLoserWorksWhenTheWinnerRollsBack() throws Exception {
        Idempotency other = node();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> winner = threads.submit(() -> once.once(key, "client", "body", Answer.class, () -> {
                working.countDown();
                await(fail);
                throw new IllegalStateException("the winner fails");
            }));
            working.await();
            Future<ResponseEntity<Answer>> loser = threads.submit(() -> post(other, "client", "body"));
            fail.countDown();

            assertThatThrownBy(winner::get).hasRootCauseMessage("the winner fails");
            assertThat(loser.get().getBody()).isEqualTo(new Answer("1", 1));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsKeptSaysNothingToWhoeverHasOnlyTheStore() {
        post(once, "client", "body");

        String kept =
                sql.queryForObject("select body from api_kept_answer where idempotency_key = ?", String.class, key);

        assertThat(kept).isNotBlank().doesNotContain("number");
        assertThatThrownBy(() -> sealing.open(kept, "another client", key)).isInstanceOf(IllegalStateException.class);
    }

    private Idempotency node() {
        return new AnswerOnce(answers, TestCommands.of(transactions), clock, json, sealing);
    }

    private ResponseEntity<Answer> post(Idempotency node, String client, String body) {
        return node.once(key, client, body, Answer.class, this::work);
    }

    private ResponseEntity<Answer> work() {
        int run = runs.incrementAndGet();
        return ResponseEntity.created(URI.create("/api/v1/cases/" + run)).body(new Answer("1", run));
    }

    private static <T> List<T> atOnce(int number, java.util.function.IntFunction<Callable<T>> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Callable<T> one = task.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
