package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.testing.PageVisitor.Seen;

/** Cases that are sent without a name. */
public class AnonymousSteps {
    private final Story story;
    private final Tracking caller;
    private final Customers customers;

    public AnonymousSteps(Story story, Tracking caller, Customers customers) {
        this.story = story;
        this.caller = caller;
        this.customers = customers;
    }

    @When("an agent sends a complaint for a caller without a name")
    @Given("a complaint was sent without a name")
    public void complaint() {
        story.submitted(sends("agent.noor", "complaint"));
    }

    @When("an agent sends an inquiry for a caller without a name")
    public void inquiry() {
        story.answered(sends("agent.noor", "inquiry"));
    }

    @When("Fatima sends a complaint without her name")
    public void fatima() {
        story.answered(sends(Story.FATIMA, "complaint"));
    }

    @Then("nothing is kept of who he is")
    public void nothingIsKept() {
        Customer nobody = customers.get(story.theCase().customerId());
        assertThat(nobody.name()).isNull();
        assertThat(nobody.login()).isNull();
        assertThat(nobody.isWithoutContact()).isTrue();
    }

    @Then("the link that he was given opens this one case")
    public void linkOpens() {
        String link = link();
        assertThat(caller.at().get(link).status()).isEqualTo(200);
        Seen opened = caller.at().follow(caller.at().post(link, Map.of()));
        assertThat(opened.words()).contains(story.number());
        assertThat(caller.at().get("/en/my-cases").words()).contains(story.number());
    }

    @When("a scanner looks at its link ten times")
    public void looks() {
        for (int i = 0; i < 10; i++) {
            assertThat(caller.at().get(link()).status()).isEqualTo(200);
        }
    }

    @Then("nobody is signed in by that")
    public void nobodyIsSignedIn() {
        assertThat(caller.at().get(caller.own("")).leadsToSignIn()).isTrue();
    }

    @Then("it is refused because the answer goes to whoever asks")
    public void refusedForAnInquiry() {
        assertThat(story.lastAnswer().text("code")).isEqualTo("anonymous-not-allowed");
    }

    @Then("it is refused because it would be kept who sent it")
    public void refusedWhileSignedIn() {
        assertThat(story.lastAnswer().text("code")).isEqualTo("anonymous-while-signed-in");
    }

    private String link() {
        return "/en/follow/" + story.lastAnswer().text("followToken");
    }

    private Door.Answer sends(String who, String kind) {
        Map<String, Object> body = new HashMap<>(Submissions.of(kind, "street-lighting", "capital"));
        body.put("anonymous", true);
        return story.door().post(who, "/api/v1/cases", body);
    }
}
