package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.testing.TawasulTest;

/** Whoever looks at an address without a page, or sends a form that can't be taken, sees a page with a sentence. */
@TawasulTest
class StrangeAddressesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/AR", "/submit", "/follow", "/xx/submit", "/favicon.ico", "/nowhere"})
    void whereThereIsNoPageABrowserIsNotAskedForAPassword(String address) throws Exception {
        HttpResponse<String> answer =
                send(asked(address).header("Accept", "text/html,*/*").header("Accept-Language", "ar"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body()).contains("lang=\"ar\"").contains("لا توجد صفحة");
    }

    @Test
    void aProgramIsAskedWhoItIs() throws Exception {
        HttpResponse<String> answer = send(asked("/api/v1/nowhere").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void aSlashTooManyLeadsHome() throws Exception {
        HttpResponse<String> answer = send(asked("/ar/").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/ar"));
    }

    @Test
    void aFormWhoseTokenWasLostIsRefusedOnAPageInItsLanguage() throws Exception {
        HttpResponse<String> answer = send(asked("/ar/submit/complaint")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("step=words")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("لأنه وصل من دون العلامة");
    }

    private HttpRequest.Builder asked(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
