package org.tawasul.features;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cucumber.spring.ScenarioScope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Component;

/** The public door of the running program: plain HTTP, as a client would speak it. */
@Component
@ScenarioScope
public class Door {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper();

    /** An answer with its body read as JSON, whatever the status. */
    public record Answer(int status, JsonNode body) {
        public boolean isOk() {
            return status / 100 == 2;
        }

        public String text(String field) {
            return body.path(field).asText();
        }
    }

    public Answer get(@Nullable String login, String path) {
        return send(request(login, path).GET());
    }

    public Answer post(@Nullable String login, String path, Map<String, ?> body) {
        return post(login, path, body, null);
    }

    public Answer post(@Nullable String login, String path, Map<String, ?> body, @Nullable String idempotencyKey) {
        try {
            HttpRequest.Builder request = request(login, path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
            if (idempotencyKey != null) {
                request.header("Idempotency-Key", idempotencyKey);
            }
            return send(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer put(String login, String path, String type, byte[] body) {
        return put(login, path, type, body, null);
    }

    /** @param match what was read before, which must still be so; null if it may have changed */
    public Answer put(String login, String path, String type, byte[] body, @Nullable String match) {
        HttpRequest.Builder request =
                request(login, path).header("Content-Type", type).PUT(HttpRequest.BodyPublishers.ofByteArray(body));
        if (match != null) {
            request.header("If-Match", match);
        }
        return send(request);
    }

    /** All at the same moment, each body to its path. */
    public List<Answer> putTogether(String login, String type, Map<String, byte[]> bodies) {
        List<CompletableFuture<HttpResponse<String>>> answers = bodies.entrySet().stream()
                .map(one -> request(login, one.getKey())
                        .header("Content-Type", type)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(one.getValue()))
                        .build())
                .map(request -> CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)))
                .toList();
        return answers.stream().map(answer -> read(answer.join())).toList();
    }

    public Answer put(String login, String path, Map<String, ?> body) {
        try {
            return send(request(login, path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer upload(String login, String fileName, byte[] content) {
        return upload(login, "/api/v1/files", "file", List.of(Map.entry(fileName, content)));
    }

    /** Each file by its name, in one request; the same name may come twice. */
    public Answer upload(String login, String path, String part, List<Map.Entry<String, byte[]>> files) {
        String boundary = "----tawasul";
        List<byte[]> pieces = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files) {
            pieces.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                    + file.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            pieces.add(file.getValue());
            pieces.add(bytes("\r\n"));
        }
        pieces.add(bytes("--" + boundary + "--\r\n"));
        return send(request(login, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(pieces)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(@Nullable String login, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (login != null) {
            String credentials = login + ":tawasul";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return read(response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer read(HttpResponse<String> response) {
        String body = response.body();
        try {
            return new Answer(response.statusCode(), json.readTree(body.isBlank() ? "{}" : body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
