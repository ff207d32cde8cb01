package org.tawasul.notifications.carriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an HTTP server in this JVM. */
class HttpCarrierTest {
    private static final String PHONE = "+97336123456";

    private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> headers = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch hangs = new CountDownLatch(1);
    private volatile int status = 202;
    private volatile boolean silent;
    private HttpServer server;

    @BeforeEach
    void started() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/sms", this::take);
        server.start();
    }

    @AfterEach
    void stopped() {
        hangs.countDown();
        server.stop(0);
    }

    @Test
    void theMessageIsPostedUnderItsReference() {
        assertThat(carrier("shh", Duration.ofSeconds(10)).send(PHONE, "صدر الرد\n\"x\"", "outbox-7"))
                .containsExactly("outbox-7");
        JsonNode body = bodies.get(0);
        assertThat(body.path("to").asText()).isEqualTo(PHONE);
        assertThat(body.path("text").asText()).isEqualTo("صدر الرد\n\"x\"");
        assertThat(body.path("reference").asText()).isEqualTo("outbox-7");
        assertThat(headers).containsExactly("outbox-7 Bearer token");
    }

    @Test
    void aRepetitionHasTheSameReference() {
        HttpCarrier carrier = carrier("shh", Duration.ofSeconds(10));
        carrier.send(PHONE, "text", "outbox-7");
        carrier.send(PHONE, "text", "outbox-7");
        assertThat(headers.get(1)).isEqualTo(headers.get(0));
    }

    @Test
    void aCarrierThatTellsNothingPromisesNoReceipt() {
        assertThat(carrier("", Duration.ofSeconds(10)).send(PHONE, "text", "outbox-7"))
                .isEmpty();
    }

    @Test
    void whatTheCarrierDoesNotAcceptIsNotTaken() {
        for (int refused : new int[] {302, 400, 401, 429, 500, 503}) {
            status = refused;
            assertThatThrownBy(() -> carrier("", Duration.ofSeconds(10)).send(PHONE, "text", "outbox-7"))
                    .isInstanceOf(NotTaken.class)
                    .hasMessageContaining(Integer.toString(refused))
                    .hasMessageNotContaining("36123456");
        }
    }

    @Test
    void aCarrierThatHangsDoesNotHoldTheSender() {
        silent = true;
        assertThatThrownBy(() -> carrier("", Duration.ofMillis(200)).send(PHONE, "text", "outbox-7"))
                .isInstanceOf(NotTaken.class);
    }

    @Test
    void aDeadCarrierTakesNothing() {
        HttpCarrier carrier = carrier("", Duration.ofSeconds(10));
        server.stop(0);
        assertThatThrownBy(() -> carrier.send(PHONE, "text", "outbox-7")).isInstanceOf(NotTaken.class);
    }

    private void take(HttpExchange exchange) throws IOException {
        if (silent) {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        bodies.add(new ObjectMapper().readTree(exchange.getRequestBody().readAllBytes()));
        headers.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private HttpCarrier carrier(String secret, Duration timeout) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/sms";
        return new HttpCarrier(
                new SmsSettings(
                        "http",
                        "Tawasul",
                        new SmsSettings.Smpp(
                                "",
                                0,
                                "",
                                "",
                                "",
                                "udh",
                                Duration.ofSeconds(30),
                                timeout,
                                Duration.ofSeconds(1),
                                Duration.ofMinutes(1)),
                        new SmsSettings.Http(url, "token", secret, timeout)),
                new ObjectMapper());
    }
}
