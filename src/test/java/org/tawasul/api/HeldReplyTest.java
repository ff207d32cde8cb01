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
import org.tawasul.cases.Contribution;
import org.tawasul.cases.Contributions;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** A reply that waits for a second pair of eyes, or that may still be taken back, changes nothing at any door of its customer: not a word, not a date, not a refusal. */
@TawasulTest
class HeldReplyTest {
    private static final String REPLY = "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا.";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    Cases cases;

    @Autowired
    Contributions contributions;

    @Autowired
    WorkItems items;

    @Test
    void theFirstReplyIsNotThereUntilItLeaves() {
        String number = complaint();
        act(
                number,
                "works.worker1",
                "interim",
                "{\"text\":\"عاينا العمود وطلبنا قطعة بديلة\",\"reason\":\"تصل القطعة\",\"until\":\""
                        + clock.today().plusDays(6) + "\"}");
        outbox.deliver();
        List<String> before = everyDoor(number);

        act(number, "works.worker1", "reply", replyThatPromises());
        assertThat(everyDoor(number)).isEqualTo(before);
        outbox.deliver();
        clock.moveBy(Duration.ofSeconds(119));
        outbox.deliver();
        assertThat(everyDoor(number)).isEqualTo(before);

        clock.moveBy(Duration.ofSeconds(1));
        assertThat(ok(fatima().get("/api/v1/cases/" + number)).toString())
                .contains(REPLY, "استبدال المصباح", "repliedAt");
    }

    @Test
    void theSecondReplyLeavesTheFirstAsItWas() {
        String number = complaint();
        act(number, "works.worker1", "reply", replyThatPromises());
        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
        ok(fatima().post("/api/v1/cases/" + number + "/reopening", "{\"reason\":\"انطفأ العمود من جديد\"}"));
        outbox.deliver();
        List<String> before = everyDoor(number);
        assertThat(before.toString()).contains("repliedAt", "استبدال المصباح");

        act(number, "works.worker1", "reply", "{\"text\":\"" + REPLY + " استبدل العمود كاملًا.\"}");
        assertThat(everyDoor(number)).isEqualTo(before);
        clock.moveBy(Duration.ofMinutes(2));
        assertThat(everyDoor(number).toString()).contains("استبدل العمود كاملًا");
    }

    @Test
    void whatADraftDecidesAboutAGrievanceIsNotKnownBeforeItIsLookedAtAndGone() {
        String original = complaint();
        act(original, "works.worker1", "reply", replyThatPromises());
        clock.moveBy(Duration.ofMinutes(2));
        String number = opened("grievance", ",\"original\":\"" + original + "\"");
        decide(number, "rejected", "نظرنا في تظلمكم من جديد وتبين أن العمود أصلح يوم الأحد كما ذكرنا.");
        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
        ok(fatima().post("/api/v1/cases/" + number + "/reopening", "{\"reason\":\"ما زال العمود مطفأ\"}"));
        outbox.deliver();
        List<String> before = everyDoor(number);
        assertThat(before.toString()).contains("\"decided\":\"rejected\"");

        act(
                number,
                "works.worker2",
                "reply",
                decision("upheld", "نظرنا في تظلمكم من جديد وقررنا قبوله وإصلاح العمود."));
        assertThat(everyDoor(number)).as("while the supervisor looks at it").isEqualTo(before);
        act(number, "works.supervisor", "approve", "{\"remark\":\"\"}");
        assertThat(everyDoor(number)).as("while it may be taken back").isEqualTo(before);
        clock.moveBy(Duration.ofMinutes(2));
        assertThat(everyDoor(number).toString()).contains("\"decided\":\"upheld\"");
    }

    /** What there is to read, and how what can't be done yet is refused. */
    private List<String> everyDoor(String number) {
        String address = "/api/v1/cases/" + number;
        List<String> seen = new ArrayList<>();
        for (String page :
                List.of("", "/notices", "/rating", "/timeline", "/decisions", "/deadlines", "/contributions")) {
            seen.add(said(fatima().get(address + page)));
        }
        seen.add(said(fatima().post(address + "/answers", "{\"text\":\"نعم\"}")));
        seen.add(said(fatima().post(address + "/reopening", "{\"reason\":\"لم يحل شيء\"}")));
        seen.add(said(fatima().post("/api/v1/cases", body("grievance", ",\"original\":\"" + number + "\""))));
        for (Contribution each : contributions.of(caseId(number))) {
            if (!seen.get(0).contains(Long.toString(each.id()))) {
                HttpApi.Answer unknown =
                        fatima().post(address + "/commitments/" + each.id() + "/not-done", "{\"text\":\"لا\"}");
                assertThat(unknown.code()).isEqualTo("contribution-unknown");
            }
        }
        return seen;
    }

    private static String said(HttpApi.Answer answer) {
        return answer.status() < 300
                ? answer.body()
                : answer.status()
                        + answer.code()
                        + answer.json().path("sentences")
                        + answer.json().path("errors");
    }

    private void decide(String number, String decided, String words) {
        act(number, "works.worker2", "reply", decision(decided, words));
        act(number, "works.supervisor", "approve", "{\"remark\":\"\"}");
    }

    private static String decision(String decided, String words) {
        return "{\"text\":\"" + words + "\",\"decided\":\"" + decided + "\"}";
    }

    private String replyThatPromises() {
        return "{\"text\":\"" + REPLY + "\",\"commitments\":[{\"what\":\"استبدال المصباح\",\"by\":\""
                + clock.today().plusDays(5) + "\"}]}";
    }

    private void act(String number, String who, String act, String body) {
        String item = Long.toString(items.openOf(caseId(number)).stream()
                .filter(each -> each.contribution() == null)
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow());
        ok(api(who).post("/api/v1/work-items/" + item + "/claim", "{}"));
        ok(api(who).post("/api/v1/work-items/" + item + "/" + act, body));
    }

    private String complaint() {
        return opened("complaint", "");
    }

    private String opened(String kind, String more) {
        return ok(fatima().post("/api/v1/cases", body(kind, more)))
                .path("number")
                .asText();
    }

    private static String body(String kind, String more) {
        return "{\"kind\":\"" + kind + "\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم "
                + System.nanoTime()
                + " أمام المنزل مطفأ منذ أسبوع كامل\",\"service\":\"street-lighting\",\"area\":\"capital\"" + more
                + "}";
    }

    private long caseId(String number) {
        return cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
    }

    private HttpApi fatima() {
        return api("customer.fatima");
    }

    private HttpApi api(String login) {
        return HttpApi.at(port).as(login);
    }

    private static JsonNode ok(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
