package org.tawasul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class SignInTest {
    private static final String PASSWORD = "tawasul";

    @Autowired
    TestRestTemplate rest;

    @Autowired
    MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases", "/api/v1/outbox", "/api/v1/releases", "/error", "/actuator/env", "/x"})
    void whoeverIsNotSignedInIsAskedToSignIn(String path) {
        ResponseEntity<String> answer = get(path, null, "");

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic realm=");
    }

    @ParameterizedTest
    @CsvSource({
        "customer.maria, /api/v1/outbox",
        "central.worker1, /api/v1/outbox",
        "policy.salman, /api/v1/outbox",
        "works.worker1, /api/v1/releases/x",
        "admin, /error",
        "admin, /actuator/env",
        "admin, /h2-console",
        "admin, /engine-rest",
    })
    void aClosedDoorStaysClosedForTheWrongRole(String login, String path) {
        assertThat(status(path, login, PASSWORD)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "customer.maria, /api/v1/no-such-thing",
        "admin, /api/v1/outbox/no-such-thing",
        "designer.huda, /api/v1/releases/no/such/thing",
        "policy.salman, /api/v1/releases/no/such/thing",
        "admin, /api/v1/releases/no/such/thing",
    })
    void anOpenDoorIsOpenForTheRightRole(String login, String path) {
        assertThat(status(path, login, PASSWORD)).isEqualTo(404);
    }

    @Test
    void healthIsOpenToEverybody() {
        assertThat(status("/actuator/health", null, "")).isEqualTo(200);
    }

    @Test
    void anUnknownLoginAndAWrongPasswordGetTheSameAnswer() {
        ResponseEntity<String> unknown = get("/api/v1/x", "nobody", PASSWORD);
        ResponseEntity<String> wrong = get("/api/v1/x", "agent.noor", "wrong");

        assertThat(unknown.getStatusCode().value()).isEqualTo(401);
        assertThat(wrong.getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void theRoleInForceIsReadAnewAtEachRequest() {
        assertThat(status("/api/v1/x", "auditor.layla", PASSWORD)).isEqualTo(404);

        clock.moveBy(Duration.ofDays(-7000));

        assertThat(status("/api/v1/x", "auditor.layla", PASSWORD)).isEqualTo(401);
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < FailedAttempts.ALLOWED; i++) {
            assertThat(status("/api/v1/x", "traffic.worker2", "guess" + i)).isEqualTo(401);
        }

        ResponseEntity<String> waiting = get("/api/v1/x", "traffic.worker2", PASSWORD);
        assertThat(waiting.getStatusCode().value()).isEqualTo(429);
        assertThat(waiting.getHeaders().getFirst("Retry-After")).isEqualTo("300");
        assertThat(status("/api/v1/x", "traffic.worker1", PASSWORD)).isEqualTo(404);

        clock.moveBy(FailedAttempts.WAIT);
        assertThat(status("/api/v1/x", "traffic.worker2", PASSWORD)).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesTheSafeHeadersAndNoSession() {
        HttpHeaders headers = get("/api/v1/x", "agent.noor", PASSWORD).getHeaders();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getCacheControl()).contains("no-store");
        assertThat(headers.containsKey("Set-Cookie")).isFalse();
    }

    private int status(String path, @Nullable String login, String password) {
        HttpStatusCode status = get(path, login, password).getStatusCode();
        return status.value();
    }

    private ResponseEntity<String> get(String path, @Nullable String login, String password) {
        HttpHeaders headers = new HttpHeaders();
        if (login != null) {
            byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
            headers.set("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return rest.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }
}
