package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.boot.test.web.server.LocalServerPort;
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
