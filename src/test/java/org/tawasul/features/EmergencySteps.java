package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;

/** What happens when somebody's life is in danger. */
public class EmergencySteps {
    private static final AtomicInteger PLACES = new AtomicInteger(700_000);

    private final Story story;
    private final Outbox outbox;
    private final Deadlines deadlines;

    public EmergencySteps(Story story, Outbox outbox, Deadlines deadlines) {
        this.story = story;
        this.outbox = outbox;
        this.deadlines = deadlines;
    }

    @When("تكتب فاطمة {string}")
    @When("Fatima writes only {string}")
    public void writes(String words) {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        boolean oneWord = !words.contains(" ");
        complaint.put("subject", oneWord ? words : "أمام المدرسة رقم " + PLACES.incrementAndGet());
        complaint.put("description", words);
        story.submitted(story.door().post(Story.FATIMA, "/api/v1/cases", complaint));
    }

    @Then("تُرشد فاطمة فورًا إلى الرقم {string}")
    public void toldNumber(String number) {
        assertThat(emergencyMessages()).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(emergencyMessages())
                .allSatisfy(
                        message -> assertThat(message.body()).contains(number).contains(story.number()));
    }

    @Then("يكون لطلبها أولوية عالية وعلامة خطر في قائمة الفريق")
    public void marked() {
        assertThat(story.theCase().emergency()).isTrue();
        assertThat(story.theCase().priority()).isEqualTo("high");
        JsonNode item = story.door()
                .get(story.firstWorker(), "/api/v1/work-items/" + story.task().id())
                .body();
        assertThat(item.path("emergency").asBoolean()).isTrue();
        assertThat(item.path("priority").asText()).isEqualTo("high");
        assertThat(rules("priority")).last().isEqualTo("priority/priorities#P-008");
    }

    @Then("يُبلَّغ فريق {string} بأن في الطلب خطرًا على الحياة")
    public void teamIsTold(String entity) {
        assertThat(sent("later-danger"))
                .extracting(mail -> mail.recipient().split("@", 2)[0])
                .contains(entity + ".worker1", entity + ".supervisor")
                .doesNotHaveDuplicates();
    }

    @Then("تُذكر عبارة من عبارات الخطر باسم قاعدتها بين أسباب ما جرى")
    public void namedByRule() {
        assertThat(rules("admission")).last(STRING).startsWith("admission/danger-words#");
    }

    @Then("يُطلب الرد خلال مدة الأولوية العالية")
    public void dueSooner() {
        Deadline reply =
                deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
        assertThat(reply.period()).isEqualTo("2 working-days");
        assertThat(reply.startedAt()).isEqualTo(story.now());
    }

    @Then("لا يُذكر لفاطمة رقم الطوارئ")
    public void notTold() {
        assertThat(emergencyMessages()).isEmpty();
        assertThat(story.theCase().emergency()).isFalse();
    }

    private List<String> rules(String kind) {
        List<String> rules = new ArrayList<>();
        story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body()
                .path("decisions")
                .forEach(decision -> {
                    if (decision.path("kind").asText().equals(kind)) {
                        rules.add(decision.path("rule").asText());
                    }
                });
        return rules;
    }

    private List<OutboxMessage> emergencyMessages() {
        return sent("emergency");
    }

    private List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
