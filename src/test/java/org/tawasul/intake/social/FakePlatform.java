package org.tawasul.intake.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tawasul.intake.SocialPlatform;

/** A platform in this JVM that keeps what it is told to show, once for each reference. */
public final class FakePlatform implements AutoCloseable {
    /** By the id of the post that is answered. */
    private final Map<String, JsonNode> answers = Collections.synchronizedMap(new LinkedHashMap<>());

    private final HttpServer server;
    private volatile int status = 200;

    public FakePlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/replies", this::take);
        server.start();
    }

    public void answersWith(int code) {
        status = code;
    }

    public Map<String, JsonNode> answers() {
        return answers;
    }

    public SocialPlatform line() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/replies";
        return new HttpPlatform(
                new PlatformSettings(url, "token", Duration.ofSeconds(5), Duration.ofSeconds(5)), new ObjectMapper());
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
        boolean known = "Bearer token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean named = exchange.getRequestHeaders().getFirst("Idempotency-Key") != null;
        if (known && named && status == 200) {
            answers.put(body.path("to").asText(), body);
        }
        exchange.sendResponseHeaders(known && named ? status : 401, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
