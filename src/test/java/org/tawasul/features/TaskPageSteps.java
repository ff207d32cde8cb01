package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WorkItems;

/** What case workers do on their pages. */
public class TaskPageSteps {
    private static final String AHMED = "works.worker1";
    private static final String MARYAM = "works.worker2";
    private static final String SAMI = "works.roads.worker1";

    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final int port;
    private final Map<String, PageVisitor> visitors = new HashMap<>();
    private PageVisitor.@Nullable Seen seen;
    private String written = "";

    public TaskPageSteps(Story story, Cases cases, WorkItems items, Environment environment) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("Ahmed looks for the case on his list")
    public void ahmedLooks() {
        seen = visitor(AHMED).get("/en/tasks?q=" + number());
    }

    @When("Sami of the roads team looks for the case on his list")
    public void samiLooks() {
        seen = visitor(SAMI).get("/en/tasks?q=" + number());
    }

    @Then("his list shows it and nothing else")
    public void showsIt() {
        assertThat(last().body().split("class=\"task-line\"", -1)).hasSize(2);
        assertThat(last().words()).contains(number());
    }

    @Then("his list shows nothing")
    public void showsNothing() {
        assertThat(last().status()).isEqualTo(200);
        assertThat(last().body()).doesNotContain("task-line");
    }

    @Then("its page does not exist for Sami")
    public void doesNotExist() {
        assertThat(visitor(SAMI).get(page()).status()).isEqualTo(404);
        assertThat(visitor(SAMI).get("/en/cases/" + number()).status()).isEqualTo(404);
    }

    @When("Ahmed answers it on its page with {string}")
    public void answers(String words) {
        written = words;
        act("reply", Map.of("text", words, "button", "reply"));
    }

    @Then("his list says that the reply was written")
    public void saysWritten() {
        assertThat(visitor(AHMED).follow(last()).words()).contains("The reply was written", number());
    }

    @Then("the case is answered")
    public void isAnswered() {
        assertThat(cases.byNumber(number()).state()).isEqualTo(CaseState.REPLIED);
    }

    @When("Ahmed passes it on its page to {string} because {string}")
    public void passesOn(String entity, String reason) {
        act("transfer", Map.of("entity", entity, "reason", reason));
    }

    @Then("its page says that the reason is missing")
    public void saysThatTheReasonIsMissing() {
        assertThat(last().status()).isEqualTo(400);
        assertThat(last().body()).contains("id=\"reason-error\"");
    }

    @Then("its page still names {string}")
    public void stillNames(String entity) {
        assertThat(last().body()).containsPattern("<option\\s+value=\"" + entity + "\"[^>]*selected");
    }

    @Then("the case is with {string}")
    public void isWith(String entity) {
        assertThat(cases.byNumber(number()).entity()).isEqualTo(entity);
    }

    @Given("Ahmed has begun to write {string} on its page")
    public void hasBegun(String words) {
        written = words;
        assertThat(visitor(AHMED)
                        .post(page() + "/drafts/reply", Map.of("text", words))
                        .words())
                .contains("Draft kept");
    }

    @When("Ahmed types {string} as its reply and presses nothing")
    public void types(String words) {
        seen = visitor(AHMED).post(page() + "/drafts/reply", Map.of("text", words));
    }

    @Then("the page says beside the draft {string}")
    public void saysBesideTheDraft(String words) {
        assertThat(last().words()).contains("Draft kept", words);
    }

    @Then("nobody has the task")
    public void nobodyHasIt() {
        assertThat(items.openOf(cases.byNumber(number()).id())).isNotEmpty().allMatch(item -> item.assignee() == null);
    }

    @Given("Maryam has taken the case from her list")
    public void maryamHasTaken() {
        visitor(MARYAM).post(page() + "/claim", Map.of());
    }

    @Then("its page says that {string} has it")
    public void saysWhoHasIt(String name) {
        assertThat(last().status()).isEqualTo(409);
        assertThat(visitor(AHMED).get(page().replace("/en/", "/ar/")).words()).contains("استلم", name);
    }

    @Then("what Ahmed wrote is still there")
    public void isStillThere() {
        assertThat(last().words()).contains(written);
        assertThat(visitor(AHMED).get(page()).words()).contains(written);
    }

    @When("Ahmed writes the remark {string} on its page")
    public void remarks(String words) {
        seen = visitor(AHMED).post(page() + "/remark", sent(Map.of("text", words)));
    }

    @When("Ahmed writes a remark with a recipient on its page")
    public void remarksToSomebody() {
        seen = visitor(AHMED).post(page() + "/remark", sent(Map.of("text", "إلى العميل", "to", "customer")));
    }

    @Then("colleagues read {string} there and the customer does not")
    public void colleaguesRead(String words) {
        assertThat(visitor(MARYAM).get(page()).words()).contains(words);
        assertThat(visitor(Story.FATIMA).get("/ar/my-cases/" + number()).words())
                .doesNotContain(words);
    }

    @Then("its page says that a remark goes to nobody")
    public void goesToNobody() {
        assertThat(last().status()).isEqualTo(400);
        assertThat(cases.messages(cases.byNumber(number()).id()).stream()
                        .filter(message -> message.kind() == CaseMessage.Kind.REMARK))
                .hasSize(1);
    }

    private void act(String act, Map<String, String> fields) {
        seen = visitor(AHMED).post(page() + "/acts/" + act, sent(fields));
    }

    /** A form of its own each time. */
    private static Map<String, String> sent(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("once", UUID.randomUUID().toString());
        return all;
    }

    private String page() {
        return "/en/tasks/" + items.openOf(cases.byNumber(number()).id()).get(0).id();
    }

    private String number() {
        return story.number();
    }

    private PageVisitor visitor(String login) {
        return visitors.computeIfAbsent(login, who -> PageVisitor.at(port).signIn(who));
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
