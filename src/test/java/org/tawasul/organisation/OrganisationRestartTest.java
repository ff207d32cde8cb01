package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.testing.Program;

/** The real program, killed and started again on the same data. */
class OrganisationRestartTest {
    private static final List<String> LIGHT =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dtawasul.timers.enabled=true");
    private static final String AREAS = "/api/v1/organisation/areas.csv";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatAnAdministratorReplacedIsLiveAfterTheProgramWasKilled() throws Exception {
        String changed;
        Program first = start();
        first.awaitReady();
        changed = text(first, request(first).GET()).replace("Capital Governorate", "The Capital");
        text(
                first,
                request(first).header("Content-Type", "text/csv").PUT(HttpRequest.BodyPublishers.ofString(changed)));
        first.kill();

        try (Program again = start()) {
            again.awaitReady();
            assertThat(text(again, request(again).GET())).isEqualTo(changed).contains("The Capital");
        }
    }

    private Program start() {
        return Program.start(
                folder.resolve("program.log"),
                LIGHT,
                Map.of("tawasul.data", folder.resolve("data").toString()));
    }

    private static HttpRequest.Builder request(Program program) {
        String credentials = Base64.getEncoder().encodeToString("admin:tawasul".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(program.address() + AREAS))
                .header("Authorization", "Basic " + credentials);
    }

    private String text(Program program, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(program.lastWords()).isEqualTo(200);
        return answer.body();
    }
}
