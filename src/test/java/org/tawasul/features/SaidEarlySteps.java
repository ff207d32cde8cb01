package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseState;
import org.tawasul.testing.PageVisitor;

/** What the question pages say before anything is sent, and what they say right afterwards. */
public class SaidEarlySteps {
    private static final String PAGE = "/en/submit/complaint";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final AtomicInteger PHONES = new AtomicInteger(36081080);

    private final Story story;
    private final int port;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private @Nullable PageVisitor visitor;
    private PageVisitor.@Nullable Seen seen;
    private String first = "";

    public SaidEarlySteps(Story story, Environment environment) {
        this.story = story;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("a customer without a sign-in complains about the service {string}: {string}")
    public void complains(String service, String words) {
        typed.put("service", service);
        typed.put("description", words);
        typed.put("customerName", "Mona");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        begin();
    }

    @Given("a customer without a sign-in complains without a service: {string}")
    public void complainsWithoutService(String words) {
        complains("unsure", words);
    }

    @When("she names no governorate")
    public void namesNone() {
        go("place", "next");
    }

    @When("she names the block {string} instead")
    public void namesBlock(String block) {
        typed.put("block", block);
        go("place", "next");
    }

    @Then("she goes on")
    public void goesOn() {
        assertThat(last().status()).as(last().words()).isEqualTo(200);
        assertThat(last().body()).contains("id=\"customerName\"");
    }

    @When("she writes {string} as {string}")
    public void writes(String words, String field) {
        boolean place = field.equals("block") || field.equals("position");
        typed.put("area", "capital");
        typed.put(field, words);
        go(place ? "place" : "you", "next");
    }

    @Then("the page says at the field {string} {string}")
    public void saysAt(String field, String words) {
        assertThat(last().status()).as(last().words()).isEqualTo(400);
        assertThat(last().body()).containsPattern("id=\"" + field + "-error\"[^>]*>[^<]*" + Pattern.quote(words));
    }

    @When("she is about to send it, asking for text messages in Arabic")
    public void aboutToSend() {
        typed.put("area", "capital");
        typed.put("preferredChannel", "sms");
        typed.put("language", "ar");
        go("you", "next");
    }

    @Then("the last page lists {string} and {string}")
    public void lists(String channel, String language) {
        assertThat(last().words()).contains("How would you like to be told? " + channel, language);
    }

    @When("she names the block {string} and sends it")
    public void sendsWithBlock(String block) {
        namesBlock(block);
        send();
    }

    @When("she sends it without a service")
    public void sendsWithoutService() {
        send();
    }

    @Then("the team reads {string} and finds the case by {string}")
    public void finds(String block, String text) {
        PageVisitor ahmed = ahmed();
        first = number();
        assertThat(ahmed.get("/en/cases/" + first).words()).contains(block);
        assertThat(ahmed.get("/en/tasks?q=" + text).body()).contains(first);
        assertThat(story.door()
                        .get("works.worker1", "/api/v1/cases/" + first)
                        .body()
                        .path("block")
                        .asInt())
                .isEqualTo(317);
    }

    @Then("a case of the same governorate without a block is not found by {string}")
    public void notFound(String text) {
        typed.remove("block");
        typed.put("area", "capital");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        begin();
        send();
        String list = ahmed().get("/en/tasks?q=" + text).body();
        assertThat(list).contains(first).doesNotContain(number());
    }

    @Then("the confirmation asks her the question and leads to the answer")
    public void asks() {
        assertThat(last().words())
                .contains("One question before we can look at your request", "Answer the question")
                .doesNotContain("What happens now?");
    }

    @Given("Fatima's app sent a complaint about street lighting without saying where")
    public void sentWithoutPlace() {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        complaint.remove("area");
        story.submitted(story.door().post(Story.FATIMA, "/api/v1/cases", complaint));
        assertThat(story.theCase().state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @When("she chooses {string} on the page of the question and writes nothing")
    public void chooses(String area) {
        PageVisitor fatima = PageVisitor.at(port).signIn(Story.FATIMA);
        String page = "/en/my-cases/" + story.number() + "/answer";
        assertThat(fatima.get(page).body()).contains("<select id=\"area\"");
        seen = fatima.post(page, Map.of("area", area, "text", ""));
        assertThat(last().status()).as(last().words()).isEqualTo(302);
    }

    @Then("her complaint goes on to its team, in {string}")
    public void goesToItsTeam(String area) {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(story.theCase().area()).isEqualTo(area);
    }

    @When("she sends it and then sends the same again")
    public void sendsTwice() {
        typed.put("area", "capital");
        send();
        first = number();
        begin();
        send();
    }

    @Then("the second confirmation names the number of the first")
    public void namesTheFirst() {
        assertThat(last().words())
                .contains("What you wrote was added to your earlier request", first)
                .doesNotContain("What happens now?");
        assertThat(number()).as("the number that stands out").isEqualTo(first);
    }

    private void begin() {
        visitor = PageVisitor.at(port);
        visitor.get(PAGE);
        go("words", "next");
    }

    private void send() {
        go("check", "send");
        assertThat(last().status()).as(last().words()).isEqualTo(302);
        seen = Objects.requireNonNull(visitor).follow(last());
    }

    private void go(String step, String button) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", step);
        fields.put("go", button);
        seen = Objects.requireNonNull(visitor).post(PAGE, fields);
    }

    /** The one that stands first. */
    private String number() {
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).as(last().words()).isTrue();
        return number.group();
    }

    private PageVisitor ahmed() {
        return PageVisitor.at(port).signIn("works.worker1");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
