package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Each door that a stranger can come to is limited, whichever doors there are: the list is the program's own. Every address here is another one, told by a proxy that is trusted. */
@TawasulTest
@TestPropertySource(
        properties = {
            "tawasul.limits.enabled=true",
            "tawasul.limits.address.reads=3",
            "tawasul.limits.address.writes=3",
            "tawasul.limits.customer.reads=5",
            "tawasul.limits.customer.writes=5",
            "tawasul.limits.proxies=127.0.0.1",
            "tawasul.limits.address-header=X-Forwarded-For"
        })
class LimitedDoorsTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static int addresses;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MovableClock clock;

    /** Somebody with an address and cookies of his own. */
    private final class Stranger {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String address = newAddress();
        private String token = "";

        HttpResponse<String> knock(String method, String path) {
            if (!method.equals("GET") && token.isEmpty()) {
                readToken();
            }
            String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            HttpRequest.Builder request = request(path);
            return method.equals("GET")
                    ? send(request.GET())
                    : send(request.header("Content-Type", "application/x-www-form-urlencoded")
                            .method(method, HttpRequest.BodyPublishers.ofString(form)));
        }

        HttpResponse<String> signIn(String login) {
            readToken();
            return send(request("/ar/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf="
                            + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&login=" + login
                            + "&password=tawasul")));
        }

        void moveHouse() {
            address = newAddress();
        }

        private void readToken() {
            Matcher found = TOKEN.matcher(send(request("/ar/sign-in").GET()).body());
            token = found.find() ? found.group(1) : "";
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Language", "en")
                    .header("X-Forwarded-For", address);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String newAddress() {
        addresses++;
        return "10.9." + addresses / 250 + "." + (1 + addresses % 250);
    }

    @Test
    void everyDoorThatStrangersComeToIsLimited() {
        List<String> open = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String door : doors()) {
            String method = door.split(" ")[0];
            String path = door.split(" ")[1];
            Stranger stranger = new Stranger();
            HttpResponse<String> first = stranger.knock(method, path);
            // Who is refused there is still a stranger at the door.
            if (isShut(first) && !path.endsWith("/sign-in")) {
                continue;
            }
            open.add(door);
            HttpResponse<String> last = first;
            for (int i = 0; i < 3; i++) {
                last = stranger.knock(method, path);
            }
            if (last.statusCode() != 429 || !isSaid(last)) {
                wrong.add(door + " answers " + last.statusCode() + " "
                        + last.headers().firstValue("Retry-After"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(open)
                .contains(
                        "GET /ar",
                        "GET /ar/submit/complaint",
                        "POST /ar/submit/complaint",
                        "POST /ar/follow",
                        "POST /ar/sign-in",
                        "GET /api/v1/periods");
    }

    private static boolean isShut(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.headers().firstValue("Location").orElse("").contains("/sign-in");
    }

    private static boolean isSaid(HttpResponse<String> answer) {
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(0);
        return seconds >= 1
                && seconds <= 60
                && (answer.body().contains("أُرسلت طلبات كثيرة")
                        || answer.body().contains("Too many requests came"));
    }

    @Test
    void afterAWhileOneMayAskAgain() {
        Stranger stranger = new Stranger();
        for (int i = 0; i < 3; i++) {
            assertThat(stranger.knock("GET", "/en/periods").statusCode()).isEqualTo(200);
        }
        assertThat(stranger.knock("GET", "/en/periods").statusCode()).isEqualTo(429);

        clock.moveBy(Duration.ofMinutes(1));

        assertThat(stranger.knock("GET", "/en/periods").statusCode()).isEqualTo(200);
    }

    @Test
    void aCustomerWhoMovesFromAddressToAddressIsOneCustomerStill() {
        Stranger yusuf = new Stranger();
        assertThat(yusuf.signIn("customer.yusuf").statusCode()).isEqualTo(302);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            yusuf.moveHouse();
            answers.add(yusuf.knock("GET", "/ar/my-cases").statusCode());
        }

        assertThat(answers).startsWith(200, 200, 200, 200, 200).endsWith(429);
    }

    @Test
    void staffAreNotLimited() {
        Stranger worker = new Stranger();
        worker.signIn("works.worker1");

        for (int i = 0; i < 10; i++) {
            assertThat(worker.knock("GET", "/ar/tasks").statusCode()).isEqualTo(200);
        }
    }

    private List<String> doors() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .map(door -> door.replace("{language:ar|en}", "ar")
                        .replace("{kind:complaint|inquiry|suggestion}", "complaint")
                        .replaceAll("\\{[^}]*}", "1"))
                .filter(door -> !door.contains("/error") && !door.contains("/**"))
                // Opened by a secret, and one machine comes for everybody.
                .filter(door -> !door.endsWith("/carrier-receipts") && !door.endsWith("/social-events"))
                .distinct()
                .sorted()
                .toList();
    }
}
