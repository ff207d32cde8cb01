package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** A complaint from receipt to its rating, through the doors and nothing else. */
@TawasulTest
class LifeOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    Cases cases;

    @Autowired
    Feedback feedback;

    @Test
    void aComplaintIsSentAskedAboutPassedOnRepliedAndRated() {
        HttpApi fatima = api("customer.fatima");
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        String file =
                ok(fatima.upload("/api/v1/files", "إثبات.pdf", pdf)).path("id").asText();
        String number = ok(fatima.post(
                        "/api/v1/cases",
                        "{\"kind\":\"complaint\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم "
                                + System.nanoTime()
                                + " أمام المنزل مطفأ منذ أسبوع كامل\","
                                + "\"service\":\"street-lighting\",\"area\":\"capital\",\"files\":[\"" + file + "\"]}"))
                .path("number")
                .asText();
        String address = "/api/v1/cases/" + number;
        assertThat(fatima.get(address + "/files/" + file).header("content-disposition"))
                .startsWith("attachment");

        HttpApi worker = api("works.worker1");
        String item = claimed(worker, number);
        ok(worker.post("/api/v1/work-items/" + item + "/question", "{\"text\":\"ما رقم العمود؟\"}"));
        JsonNode asked = ok(fatima.get(address));
        assertThat(asked.path("state").path("code").asText()).isEqualTo("waiting-for-customer");
        assertThat(asked.path("messages").findValuesAsText("text")).containsExactly("ما رقم العمود؟");
        assertThat(asked.has("replyDue")).isFalse();
        ok(fatima.post(address + "/answers", "{\"text\":\"رقم العمود 12\"}"));

        assertThat(ok(worker.get("/api/v1/work-items/" + item)).path("state").asText())
                .as("a finished task of a case that its office still has")
                .isEqualTo("done");
        item = claimed(worker, number);
        ok(worker.post(
                "/api/v1/work-items/" + item + "/transfer",
                "{\"entity\":\"electricity-water\",\"reason\":\"الإنارة من اختصاص هيئة الكهرباء والماء\"}"));
        assertThat(worker.get(address).code()).isEqualTo("case-unknown");
        HttpApi.Answer passedOn = worker.get("/api/v1/work-items/" + item);
        assertThat(passedOn.status()).as(passedOn.body()).isEqualTo(404);
        assertThat(passedOn.code()).isEqualTo("work-item-unknown");
        assertThat(api("works.supervisor").get("/api/v1/work-items/" + item).status())
                .isEqualTo(404);
        assertThat(ok(api("central.worker1").get("/api/v1/work-items/" + item))
                        .path("id")
                        .asText())
                .isEqualTo(item);

        HttpApi other = api("electricity-water.worker1");
        item = claimed(other, number);
        HttpApi.Answer empty = other.post("/api/v1/work-items/" + item + "/reply", "{\"text\":\" \"}");
        assertThat(empty.status()).as(empty.body()).isEqualTo(422);
        assertThat(empty.json().path("sentences").path("en").asText()).isNotBlank();
        ok(other.post(
                "/api/v1/work-items/" + item + "/reply",
                "{\"text\":\"استبدلنا مصباح العمود رقم 12 صباح اليوم، والإنارة تعمل الآن. شكرًا لتواصلكم معنا.\"}"));
        JsonNode held = ok(fatima.get(address));
        assertThat(held.path("state").path("code").asText()).isEqualTo("with-team");
        assertThat(held.toString()).doesNotContain("استبدلنا").doesNotContain("repliedAt");

        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
        assertThat(ok(fatima.get(address)).path("state").path("code").asText()).isEqualTo("replied");
        HttpApi anybody = HttpApi.at(port);
        String link = "/api/v1/ratings/" + feedback.token(caseId(number)).orElseThrow();
        assertThat(ok(anybody.get(link)).path("reply").asText()).startsWith("استبدلنا");
        ok(anybody.post(link, "{\"handling\":5,\"clarity\":4,\"courtesy\":5,\"ease\":3,\"words\":\"شكرًا\"}"));
        assertThat(anybody.get(link).status()).isEqualTo(410);
        assertThat(ok(fatima.get(address)).path("state").path("code").asText()).isEqualTo("closed");

        JsonNode decisions = ok(other.get(address + "/decisions")).path("decisions");
        List<String> kinds = decisions.findValuesAsText("kind");
        assertThat(kinds).contains("admission", "routing", "priority", "deadlines", "reply", "rating");
        decisions.forEach(decision -> {
            assertThat(decision.path("outcome").path("ar").asText()).isNotBlank();
            assertThat(decision.path("outcome").path("en").asText()).isNotBlank();
            assertThat(decision.path("matched").findValuesAsText("rule"))
                    .isEqualTo(texts(decision.path("matchedRules")))
                    .isNotEmpty();
            decision.path("matched").forEach(one -> {
                assertThat(one.path("name").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
                assertThat(one.path("name").path("en").asText()).containsPattern("[a-z]");
            });
        });
        JsonNode steps = ok(other.get(address + "/timeline")).path("steps");
        assertThat(steps.findValuesAsText("action"))
                .contains("case-opened", "case-transferred", "reply-rated", "case-closed");
        assertThat(withoutWords(steps))
                .as("actions that nobody has put into words")
                .isEmpty();
        assertThat(ok(other.get(address + "/deadlines")).path("deadlines").findValuesAsText("state"))
                .doesNotContain("running", "paused");
    }

    private static List<String> texts(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }

    private static List<String> withoutWords(JsonNode steps) {
        List<String> actions = new ArrayList<>();
        steps.forEach(step -> {
            if (!step.has("sentences")) {
                actions.add(step.path("action").asText());
            }
        });
        return actions;
    }

    private String claimed(HttpApi worker, String number) {
        String after = "0";
        while (true) {
            JsonNode page = ok(worker.get("/api/v1/work-items?limit=100&after=" + after));
            for (JsonNode item : page.path("items")) {
                if (item.path("caseNumber").asText().equals(number)) {
                    String id = item.path("id").asText();
                    assertThat(ok(worker.get("/api/v1/work-items/" + id))
                                    .path("form")
                                    .path("buttons"))
                            .isNotEmpty();
                    ok(worker.post("/api/v1/work-items/" + id + "/claim", "{}"));
                    return id;
                }
            }
            assertThat(page.has("next"))
                    .as("case " + number + " is not in the task list")
                    .isTrue();
            after = page.path("next").asText();
        }
    }

    private long caseId(String number) {
        return cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
    }

    private HttpApi api(String login) {
        return HttpApi.at(port).as(login);
    }

    private static JsonNode ok(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
