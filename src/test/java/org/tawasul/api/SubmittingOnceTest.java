package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.Cases;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class SubmittingOnceTest {
    private static final String BODY =
            "{\"kind\":\"complaint\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم 50 أمام المنزل مطفأ"
                    + " منذ أسبوع كامل\",\"service\":\"street-lighting\",\"area\":\"capital\"}";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Cases cases;

    @Autowired
    TrailReader record;

    private final String key = UUID.randomUUID().toString();

    @Test
    void fiftyEqualSubmissionsAtOnceAreOneCaseAndFiftyEqualAnswers() throws Exception {
        long before = casesInStore();
        HttpApi fatima = HttpApi.at(port).as("customer.fatima");
        fatima.get("/api/v1/work-items");
        List<HttpApi.Answer> answers = atOnce(50, () -> fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key));

        Set<String> distinct = new HashSet<>();
        answers.forEach(
                answer -> distinct.add(answer.status() + " " + answer.header("Location") + " " + answer.body()));
        assertThat(distinct).hasSize(1);
        assertThat(answers.get(0).status()).isEqualTo(201);
        // Nobody else submits while this test runs: tests run one after the other.
        assertThat(casesInStore()).isEqualTo(before + 1);
        String number = answers.get(0).json().path("number").asText();
        long id = cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
        assertThat(record.ofCase(id))
                .filteredOn(entry -> entry.action().equals("case-opened"))
                .hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        HttpApi fatima = HttpApi.at(port).as("customer.fatima");
        assertThat(fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key).status())
                .isEqualTo(201);

        HttpApi.Answer other = fatima.post("/api/v1/cases", BODY.replace("أسبوع", "شهر"), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(fatima.post("/api/v1/cases", BODY, "Idempotency-Key", "two words")
                        .code())
                .isEqualTo("idempotency-key-invalid");
    }

    @Test
    void aKeyLivesTwentyFourHoursForItsClientOnly() {
        HttpApi fatima = HttpApi.at(port).as("customer.fatima");
        String first =
                fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key).body();
        String yusufs = HttpApi.at(port)
                .as("customer.yusuf")
                .post("/api/v1/cases", BODY, "Idempotency-Key", key)
                .body();
        assertThat(yusufs).isNotEqualTo(first);

        clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        assertThat(fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key).body())
                .isEqualTo(first);
        clock.moveBy(Duration.ofSeconds(2));
        assertThat(fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key).body())
                .isNotEqualTo(first);
    }

    @Test
    void aRefusedSubmissionLeavesNothingAndItsKeyFree() {
        HttpApi fatima = HttpApi.at(port).as("customer.fatima");
        long before = casesInStore();
        HttpApi.Answer refused = fatima.post(
                "/api/v1/cases", BODY.replace("street-lighting", "no-such-service"), "Idempotency-Key", key);
        assertThat(refused.code()).isEqualTo("service-unknown");
        assertThat(casesInStore()).isEqualTo(before);
        assertThat(sql.queryForObject(
                        "select count(*) from api_kept_answer where idempotency_key = ?", Long.class, key))
                .isZero();

        assertThat(fatima.post("/api/v1/cases", BODY, "Idempotency-Key", key).status())
                .isEqualTo(201);
    }

    @Test
    void anUploadHappensOnceToo() {
        HttpApi fatima = HttpApi.at(port).as("customer.fatima");
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        HttpApi.Answer first = fatima.upload("/api/v1/files", "a.pdf", pdf, "Idempotency-Key", key);
        HttpApi.Answer second = fatima.upload("/api/v1/files", "a.pdf", pdf, "Idempotency-Key", key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(fatima.upload("/api/v1/files", "b.pdf", pdf, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    private long casesInStore() {
        Long count = sql.queryForObject("select count(*) from case_file", Long.class);
        return count == null ? 0 : count;
    }

    private static List<HttpApi.Answer> atOnce(int number, java.util.concurrent.Callable<HttpApi.Answer> task)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<HttpApi.Answer>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<HttpApi.Answer> answers = new ArrayList<>();
            for (Future<HttpApi.Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
