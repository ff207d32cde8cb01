package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;

/** How customers want to be told, and how they are. */
public class NoticeSteps {
    private static final String YUSUF = "customer.yusuf";
    private static final String MARIA = "customer.maria";
    private static final Map<String, Object> SCORES = Map.of("handling", 5, "clarity", 4, "courtesy", 5, "ease", 4);

    private final Story story;
    private final Outbox outbox;
    private final Feedback feedback;
    private final MovableClock clock;

    public NoticeSteps(Story story, Outbox outbox, Feedback feedback, MovableClock clock) {
        this.story = story;
        this.outbox = outbox;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** The people of the sample live through many scenarios. */
    @After
    public void wantsNothingSpecialAnyMore() {
        prefer(YUSUF, preferences("both"));
    }

    @Given("اختار يوسف أن تصله الإشعارات برسائل نصية")
    public void yusufWantsTexts() {
        complainsOfLighting(YUSUF, contacts());
        assertThat(prefer(YUSUF, preferences("sms")).isOk()).isTrue();
    }

    @Given("اختار يوسف أن يُخاطَب بالإنجليزية")
    public void yusufReadsEnglish() {
        complainsOfLighting(YUSUF, contacts());
        Map<String, Object> wanted = preferences("both");
        wanted.put("language", "en");
        assertThat(prefer(YUSUF, wanted).isOk()).isTrue();
    }

    @When("يشتكي يوسف من طريق محفّر ولا يذكر لغته")
    public void complainsWithoutLanguage() {
        Map<String, Object> complaint = Submissions.of("complaint", "road-damage", "capital");
        complaint.keySet().removeAll(List.of("mail", "phone", "language"));
        complaint.putAll(contacts());
        complaint.put("description", "الطريق أمام مدرسة الفريج محفّر والسيارات تتضرر");
        story.submitted(story.door().post(YUSUF, "/api/v1/cases", complaint));
    }

    @Then("يصل إلى يوسف إشعار الاستلام بالإنجليزية")
    public void receiptInEnglish() {
        assertThat(arrived("receipt")).hasSize(2).allMatch(message -> message.language() == Language.EN);
        assertThat(story.door().get(YUSUF, "/api/v1/me/preferences").text("language"))
                .isEqualTo("en");
    }

    @Given("حدد يوسف ساعات هدوئه من {word} إلى {word}")
    public void yusufWantsQuiet(String from, String until) {
        Map<String, Object> wanted = preferences("both");
        wanted.put("quietFrom", from);
        wanted.put("quietUntil", until);
        assertThat(prefer(YUSUF, wanted).isOk()).isTrue();
    }

    @Given("أرسل يوسف من تطبيقه شكوى عن إنارة الشوارع ليُبلَّغ من الساعة {string} إلى الساعة {string}")
    public void yusufSaysHours(String from, String until) {
        Map<String, Object> said = new HashMap<>(contacts());
        said.put("channel", "app");
        said.put("hours", "own");
        said.put("hoursFrom", from);
        said.put("hoursUntil", until);
        complainsOfLighting(YUSUF, said);
    }

    @When("تختار ماريا أن تصلها الإشعارات برسائل نصية")
    public void mariaWantsTexts() {
        story.answered(prefer(MARIA, preferences("sms")));
    }

    @When("يشتكي يوسف من إنارة الشوارع")
    public void yusufComplains() {
        complainsOfLighting(YUSUF, contacts());
    }

    @Given("الساعة الآن {word}")
    public void timeIs(String time) {
        clock.moveTo(
                clock.now().atZone(clock.zone()).with(LocalTime.parse(time)).toInstant());
    }

    @When("يطلب الفريق من يوسف إيضاحًا")
    public void teamAsks() {
        story.actWell(story.firstWorker(), "question", Map.of("text", "أي شارع وأي عمود؟"));
    }

    @Then("يصل الإشعار إلى يوسف برسالة نصية فقط")
    public void onlyByText() {
        assertThat(arrived("question")).extracting(OutboxMessage::channel).containsExactly("sms");
    }

    @Then("لا يصل الإشعار إلى يوسف بعد")
    public void notYet() {
        assertThat(arrived("question")).isEmpty();
    }

    @Then("يصل الإشعار إلى يوسف عند الساعة {word}")
    public void arrivesAt(String time) {
        java.time.Instant then =
                clock.now().atZone(clock.zone()).with(LocalTime.parse(time)).toInstant();
        clock.moveTo(then.isAfter(clock.now()) ? then : then.plus(java.time.Duration.ofDays(1)));
        assertThat(arrived("question")).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
    }

    @Then("يصل إلى يوسف إشعار الاستلام في حينه")
    public void receiptAtOnce() {
        assertThat(arrived("receipt")).hasSize(2).allMatch(message -> clock.now()
                .equals(message.handedOverAt()));
    }

    @Then("يُرفض الاختيار ويُذكر السبب باللغتين")
    public void refusedChoice() {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.text("code")).isEqualTo("channel-without-contact");
        assertThat(refused.body().path("sentences").path("ar").asText()).isNotBlank();
        assertThat(refused.body().path("sentences").path("en").asText()).isNotBlank();
    }

    @Given("Maria, who gave neither telephone nor mail, complained about street lighting")
    public void mariaComplains() {
        complainsOfLighting(MARIA, Map.of());
        assertThat(outbox.ofCase(story.theCase().id()))
                .extracting(OutboxMessage::channel)
                .containsOnly("in-case");
    }

    @Given("the team replied to Maria")
    @When("the team replies to Maria")
    public void repliedToMaria() {
        story.actWell(
                story.firstWorker(),
                "reply",
                Map.of("text", "The lamp was repaired on Sunday morning. Thank you for writing to us."));
        story.replyLeaves();
        outbox.deliver();
    }

    @When("she says that she has seen her notices")
    public void seen() {
        assertThat(story.door()
                        .post(MARIA, "/api/v1/cases/" + story.number() + "/notices/seen", Map.of())
                        .status())
                .isEqualTo(204);
    }

    @When("she reads her notices ten times")
    public void readsTenTimes() {
        for (int i = 0; i < 10; i++) {
            assertThat(notices().isOk()).isTrue();
        }
    }

    @Then("she reads in her case that her complaint was received and what the reply is")
    public void readsAll() {
        Door.Answer read = notices();
        assertThat(read.body().findValuesAsText("about")).contains("receipt", "reply");
        assertThat(read.body().toString()).contains("The lamp was repaired on Sunday morning.");
        assertThat(story.door()
                        .get(YUSUF, "/api/v1/cases/" + story.number() + "/notices")
                        .status())
                .isEqualTo(404);
    }

    @Then("she can rate the reply without a link")
    public void rates() {
        Door.Answer rated = rate();
        assertThat(rated.isOk()).as(rated.body().toString()).isTrue();
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(feedback.of(story.theCase().id())).isPresent();
    }

    @Then("her time to rate has not begun")
    public void notBegun() {
        Door.Answer page = story.door().get(MARIA, "/api/v1/cases/" + story.number() + "/rating");
        assertThat(page.isOk()).as(page.body().toString()).isTrue();
        assertThat(page.body().has("openUntil")).isFalse();
    }

    @Then("her rating is refused because the time is over")
    public void refusedRating() {
        Door.Answer refused = rate();
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.text("code")).isEqualTo("link-not-usable");
    }

    private Door.Answer rate() {
        return story.door().post(MARIA, "/api/v1/cases/" + story.number() + "/rating", SCORES);
    }

    private Door.Answer notices() {
        return story.door().get(MARIA, "/api/v1/cases/" + story.number() + "/notices");
    }

    /** What was handed over by now. */
    private List<OutboxMessage> arrived(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template) && message.handedOverAt() != null)
                .toList();
    }

    private Door.Answer prefer(String login, Map<String, Object> wanted) {
        return story.door().put(login, "/api/v1/me/preferences", wanted);
    }

    private static Map<String, Object> preferences(String channel) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("language", "ar");
        wanted.put("preferredChannel", channel);
        return wanted;
    }

    private static Map<String, Object> contacts() {
        return Map.of("mail", "yusuf@example.org", "phone", "36003344");
    }

    private void complainsOfLighting(String login, Map<String, Object> contacts) {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        complaint.keySet().removeAll(List.of("mail", "phone"));
        complaint.putAll(contacts);
        complaint.put("language", login.equals(MARIA) ? "en" : "ar");
        story.submitted(story.door().post(login, "/api/v1/cases", complaint));
    }
}
