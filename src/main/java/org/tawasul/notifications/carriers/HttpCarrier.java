package org.tawasul.notifications.carriers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.SmsCarrier;
import org.tawasul.notifications.SmsReceiptDoor;

/**
 * Posts each text message as JSON ({@code reference}, {@code to}, {@code from}, {@code text}) with the reference as its {@code Idempotency-Key}; any status of 200
 * to 299 means that it was taken over. The carrier tells what became of it at {@code /api/v1/carrier-receipts} under the same reference.
 */
@Component
@ConditionalOnProperty(name = "tawasul.notifications.sms.carrier", havingValue = "http")
class HttpCarrier implements SmsCarrier, SmsReceiptDoor {
    private final SmsSettings settings;
    private final ObjectMapper json;
    private final HttpClient client;
    private final URI address;

    HttpCarrier(SmsSettings settings, ObjectMapper json) {
        if (settings.http().url().isBlank()) {
            throw new IllegalStateException(
                    "Text messages are to leave by HTTP, but tawasul.notifications.sms.http.url is not set");
        }
        this.settings = settings;
        this.json = json;
        this.address = URI.create(settings.http().url());
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.http().timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public List<String> send(String phone, String text, String reference) {
        HttpResponse<Void> answer = answer(request(phone, text, reference));
        if (answer.statusCode() / 100 != 2) {
            throw new NotTaken("The carrier answered " + answer.statusCode());
        }
        return settings.http().tellsReceipts() ? List.of(reference) : List.of();
    }

    @Override
    public String secret() {
        return settings.http().secret();
    }

    private HttpRequest request(String phone, String text, String reference) {
        try {
            Map<String, String> body =
                    Map.of("reference", reference, "to", phone, "from", settings.sender(), "text", text);
            return HttpRequest.newBuilder(address)
                    .timeout(settings.http().timeout())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Authorization", "Bearer " + settings.http().token())
                    .header("Idempotency-Key", reference)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<Void> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new NotTaken("The carrier did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTaken("Stopped while the carrier was asked", e);
        }
    }
}
