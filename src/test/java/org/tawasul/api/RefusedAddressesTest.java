package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.shared.RequestId;
import org.tawasul.testing.TawasulTest;

/** What never reaches a controller is refused in the same form as the rest, and JSON is the only language of the door. */
@TawasulTest
class RefusedAddressesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/cases/%00",
        "GET, /api/v1/..%2f..%2fx",
        "GET, /api/v1/cases/a;b=c",
        "GET, /api/v1//cases",
        "FOO, /api/v1/cases",
        "TRACE, /api/v1/cases",
        "PROPFIND, /"
    })
    void isAProblemInBothLanguages(String method, String path) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody()));

        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("code").asText()).isNotBlank();
        assertThat(problem.path("sentences").path("ar").asText()).isNotBlank();
        assertThat(problem.path("sentences").path("en").asText()).isNotBlank();
        String id = problem.path("requestId").asText();
        assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases/%00", "/api/v1/..%2f..%2fx", "/api/v1/cases/a;b=c"})
    void isFoundInTheLogByItsId(String path) throws Exception {
        ListAppender<ILoggingEvent> lines = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent line) {
                // Keeps what stands in the context now, on the thread that writes the line.
                line.prepareForDeferredProcessing();
                super.append(line);
            }
        };
        Logger log = (Logger) LoggerFactory.getLogger("org.tawasul.api.web");
        lines.start();
        log.addAppender(lines);
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
            String id =
                    new ObjectMapper().readTree(answer.body()).path("requestId").asText();

            assertThat(lines.list)
                    .filteredOn(line -> id.equals(line.getMDCPropertyMap().get(RequestId.KEY)))
                    .isNotEmpty();
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void anotherLanguageThanJsonIsNotSpoken() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/cases"))
                        .header("Content-Type", "application/yaml")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString("customer.fatima:tawasul".getBytes()))
                        .POST(BodyPublishers.ofString("kind: complaint\nsubject: a b\ndescription: c d e\n")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("media-type-unsupported").doesNotContain("yaml");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
