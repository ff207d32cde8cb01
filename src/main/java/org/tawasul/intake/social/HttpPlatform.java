package org.tawasul.intake.social;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.tawasul.intake.SocialPlatform;

/**
 * Posts each answer as JSON ({@code to}, {@code private}, {@code text}) with its reference as the {@code Idempotency-Key}; any status of 200 to 299 means that it was taken over.
 */
final class HttpPlatform implements SocialPlatform {
    private final PlatformSettings settings;
    private final ObjectMapper json;
    private final HttpClient client;

    HttpPlatform(PlatformSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void answer(String post, boolean privately, String text, String reference) {
        try {
            byte[] body = json.writeValueAsBytes(Map.of("to", post, "private", privately, "text", text));
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url()))
                    .timeout(settings.timeout())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Authorization", "Bearer " + settings.token())
                    .header("Idempotency-Key", reference)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("The platform answered " + status);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new IllegalStateException("The platform did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the platform was asked", e);
        }
    }
}
