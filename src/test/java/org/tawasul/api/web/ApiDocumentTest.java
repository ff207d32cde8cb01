package org.tawasul.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.api.HttpApi;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class ApiDocumentTest {
    private static final Path COMMITTED = Path.of("docs/generated/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @LocalServerPort
    int port;

    @Test
    void theCommittedDocumentIsThatOfTheProgram() throws IOException {
        String generated = JSON.writeValueAsString(document()) + "\n";
        if (Boolean.getBoolean("tawasul.regenerate")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }

        assertThat(COMMITTED)
                .as("the API has changed: run bin/check --regenerate and look at the difference")
                .exists()
                .hasContent(generated);
    }

    @Test
    void itNamesNoServerAndNoPort() {
        document();
        assertThat(document().path("servers").findValuesAsText("url")).containsExactly("/");
        assertThat(document().toString()).doesNotContain("localhost").doesNotContain(String.valueOf(port));
    }

    @Test
    void everyEndpointHasATitleProblemsAndEveryPostItsKey() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String name = operation.getKey() + " " + path.getKey();
                JsonNode said = operation.getValue();
                if (said.path("summary").asText().isBlank()) {
                    wrong.add(name + " has no summary");
                }
                if (!said.path("responses").path("default").toString().contains("Problem")) {
                    wrong.add(name + " has no problems");
                }
                boolean key = said.path("parameters").findValuesAsText("name").contains("Idempotency-Key");
                if (operation.getKey().equals("post") != key) {
                    wrong.add(name + " says the wrong thing of keys");
                }
                if (said.path("parameters").toString().contains("caller")
                        || said.path("parameters").toString().contains("posted")) {
                    wrong.add(name + " takes for input what is none");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(document().path("paths").size()).isGreaterThan(15);
    }

    private JsonNode document() {
        return HttpApi.at(port).get("/api/v1/openapi.json").json();
    }
}
