package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.Cases;
import org.tawasul.casework.model.AssignmentRow;
import org.tawasul.casework.model.AssignmentRows;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.deadlines.WatchIncident;
import org.tawasul.deadlines.model.DeadlineRows;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What the watch could not deal with is tried again from the same door as a message that nobody took. */
@TawasulTest
class IncidentDoorTest {
    private static final String INCIDENTS = "/api/v1/incidents";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineRows rows;

    @Autowired
    Watch watch;

    @Autowired
    WholeCommands commands;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    WorkItems items;

    @Autowired
    AssignmentRows assignment;

    @Autowired
    JdbcTemplate store;

    @Test
    void aDeadlineIsLookedAtAgainByTheWordOfAnAdministrator() {
        String number = submitted();
        long caseId = cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
        Deadline reply = deadlines.live(caseId, DeadlineKind.REPLY).orElseThrow();
        String incident = Long.toString(givenUp(reply));

        assertThat(shown(incident).path("about").asText()).isEqualTo("deadline");
        assertThat(shown(incident).path("retriable").asBoolean()).isTrue();
        assertThat(retry(incident).status()).isEqualTo(204);
        assertThat(shown(incident).isMissingNode()).isTrue();
        assertThat(retry(incident).code()).isEqualTo("incident-not-open");

        assertThat(live(caseId).nextLook()).isEqualTo(clock.now());
        watch.sweep();
        assertThat(live(caseId).nextLook()).isAfter(clock.now());
        JsonNode steps = HttpApi.at(port)
                .as("works.worker1")
                .get("/api/v1/cases/" + number + "/timeline")
                .json()
                .path("steps");
        assertThat(StreamSupport.stream(steps.spliterator(), false)
                        .filter(step -> step.path("action").asText().equals("deadline-retried")))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.path("actor").asText()).isEqualTo("admin");
                    assertThat(step.path("sentences").path("ar").asText()).isNotBlank();
                });
    }

    @Test
    void aTaskThatCouldNotBeGivenOutIsShownAndTriedAgainByItself() {
        String number = submitted("telecom-tower");
        long caseId = cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
        WorkItem item = items.openOf(caseId).get(0);
        String team = item.team();
        assertThat(team).isEqualTo("telecommunications-complaints");
        try {
            commands.run(() -> {
                assignment.insert(new AssignmentRow(
                        team, "OPEN_WORK", 15, clock.now(), "telecommunications.supervisor", clock.now(), 1));
                assignment.insertLeft(new AssignmentRows.LeftRow(item.id(), team, "FAILED", clock.now()));
            });

            JsonNode shown = shown(Long.toString(item.id()));
            assertThat(shown.path("about").asText()).isEqualTo("task");
            assertThat(shown.path("caseNumber").asText()).isEqualTo(number);
            assertThat(shown.path("retriable").asBoolean(true)).isFalse();
            HttpApi.Answer refused = retry(Long.toString(item.id()));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("incident-tried-by-itself");
            assertThat(refused.json().path("sentences").path("ar").asText()).contains("إسناد هذه المهمة");
            assertThat(refused.json().path("sentences").path("en").asText()).contains("give out this task");
        } finally {
            store.update("delete from casework_left where item = ?", item.id());
            store.update("delete from casework_assignment where team = ?", team);
        }
        assertThat(shown(Long.toString(item.id())).isMissingNode()).isTrue();
    }

    private String submitted() {
        return submitted("street-lighting");
    }

    private String submitted(String service) {
        return HttpApi.at(port)
                .as("customer.fatima")
                .post(
                        "/api/v1/cases",
                        "{\"kind\":\"complaint\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم "
                                + System.nanoTime()
                                + " أمام المنزل مطفأ\",\"service\":\"" + service + "\",\"area\":\"capital\"}")
                .json()
                .path("number")
                .asText();
    }

    /** As the watch leaves it after the last of its tries. */
    private long givenUp(Deadline reply) {
        long id = ids.next();
        commands.run(() -> {
            rows.postpone(reply.id(), reply.version(), null, 5);
            rows.openIncident(new WatchIncident(
                    id, reply.id(), reply.caseId(), "look-failed", "IllegalStateException", clock.now(), null));
        });
        return id;
    }

    private Deadline live(long caseId) {
        return deadlines.live(caseId, DeadlineKind.REPLY).orElseThrow();
    }

    private HttpApi.Answer retry(String incident) {
        return admin().post(INCIDENTS + "/" + incident + "/retry", "{}");
    }

    private JsonNode shown(String incident) {
        return StreamSupport.stream(admin().get(INCIDENTS).json().spliterator(), false)
                .filter(one -> one.path("id").asText().equals(incident))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private HttpApi admin() {
        return HttpApi.at(port).as("admin");
    }
}
