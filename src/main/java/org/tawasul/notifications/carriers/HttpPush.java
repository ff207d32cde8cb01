package org.tawasul.notifications.carriers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.model.PushService;
import org.tawasul.notifications.model.PushSettings;

/**
 * Web Push without a word in it (RFC 8030). The service may keep it for a day while the browser sleeps; a later one takes the place of one that still waits.
 */
@Component
class HttpPush implements PushService {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String TOPIC = "tawasul-requests";

    private final PushSettings settings;
    private final HttpClient client;

    HttpPush(PushSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Answer wake(URI address, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(settings.timeout())
                .header("TTL", Long.toString(KEPT.toSeconds()))
                .header("Topic", TOPIC)
                .header("Urgency", "normal")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return answer(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Answer.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LATER;
        }
    }

    private static Answer answer(int status) {
        if (status / 100 == 2) {
            return Answer.TAKEN;
        }
        return status == 404 || status == 410 ? Answer.GONE : Answer.LATER;
    }
}
