package org.tawasul.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.ReplayReport.EntityFigures;

class ReplayJsonTest {
    private static final String[] FIGURES = {
        "received",
        "refused",
        "replied",
        "late",
        "inTimeShare",
        "meanReplyWorkingDays",
        "meanReplyCalendarDays",
        "p90ReplyWorkingDays",
        "escalations",
        "ratings",
        "meanRating",
        "suggestions",
        "suggestionsDecided",
        "open",
        "recorded",
        "modelled"
    };

    @TempDir
    Path folder;

    @Test
    void hasTheTotalAndTheEntitiesByTheNamesThatArePromised() throws IOException {
        List<EntityFigures> entities = List.of(Replays.entity("works", "وزارة الأشغال", "Ministry of Works"));
        List<CaseOutcome> outcomes = Replays.year(entities, 200, Duration.ofDays(90));
        JsonNode json = written(Replays.report(entities, outcomes, false));
        assertThat(json.fieldNames()).toIterable().containsExactly("total", "entities");
        assertThat(json.get("total").fieldNames())
                .toIterable()
                .contains(FIGURES)
                .contains("livesPerSecond", "seconds", "digest", "partial", "from", "until", "timesAssumed", "promised")
                .doesNotContain("figures");
        assertThat(json.get("total").get("received").asInt()).isEqualTo(200);
        assertThat(json.get("total")
                        .get("promised")
                        .get("dates")
                        .get("meanDays")
                        .asDouble())
                .isEqualTo(-1.52);
        JsonNode entity = json.get("entities").get(0);
        assertThat(entity.fieldNames()).toIterable().contains(FIGURES).startsWith("code", "name");
        assertThat(entity.get("name").get("ar").asText()).isEqualTo("وزارة الأشغال");
        assertThat(entity.get("inTimeShare").isNumber()).isTrue();
    }

    @Test
    void theMeanOfNothingIsNull() throws IOException {
        JsonNode total = written(Replays.report(List.of(), List.of(), true)).get("total");
        assertThat(total.get("inTimeShare").isNull()).isTrue();
        assertThat(total.get("meanReplyWorkingDays").isNull()).isTrue();
        assertThat(total.get("promised").isNull()).isTrue();
        assertThat(total.get("partial").asBoolean()).isTrue();
    }

    private JsonNode written(ReplayReport report) throws IOException {
        Path file = folder.resolve("report.json");
        ReplayJson.write(report, file);
        assertThat(Files.readString(file)).startsWith("{\n  \"total\"").endsWith("}\n");
        return new ObjectMapper().readTree(file.toFile());
    }
}
