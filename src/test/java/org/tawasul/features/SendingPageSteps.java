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
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.testing.PageVisitor;

/** What somebody without a sign-in sends by the question pages. */
public class SendingPageSteps {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final AtomicInteger PHONES = new AtomicInteger(36010000);

    private final Cases cases;
    private final int port;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private @Nullable PageVisitor stranger;
    private String page = "";
    private PageVisitor.@Nullable Seen seen;

    public SendingPageSteps(Cases cases, Environment environment) {
        this.cases = cases;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("a stranger writes {string} on the page for complaints")
    @Given("a stranger wrote {string} on the page for complaints")
    public void writes(String words) {
        begin("/en/submit/complaint", words);
    }

    @Given("أن غريبة كتبت {string} في صفحة الشكاوى")
    public void writesInArabic(String words) {
        begin("/ar/submit/complaint", words);
    }

    @Given("a stranger is about to send her complaint")
    public void aboutToSend() {
        begin("/en/submit/complaint", "The street light in front of my house is out");
        fill("street-lighting", "capital");
    }

    @When("she chooses {string} in {string}, and gives her name and telephone")
    public void fill(String service, String area) {
        typed.put("service", service);
        typed.put("area", area);
        go("place", "next");
        typed.put("customerName", "Sara");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        go("you", "next");
    }

    @Given("she sent it")
    public void sent() {
        go("check", "send");
    }

    @When("another stranger is about to send {string} for {string} in {string}")
    public void another(String words, String service, String area) {
        typed.clear();
        begin("/en/submit/complaint", words);
        fill(service, area);
    }

    @Then("the page says that there are complaints about the same service in her area")
    public void saysNear() {
        assertThat(last().words())
                .contains("There are complaints about the same service in your area", "Complaint received");
    }

    @Then("the page says nothing of others")
    public void saysNothingNear() {
        assertThat(last().words()).doesNotContain("There are complaints about the same service");
    }

    @Then("{string} is not on it")
    public void notOnIt(String words) {
        assertThat(last().words()).doesNotContain(words);
    }

    @When("she goes on without giving a name")
    public void goesOnWithoutName() {
        go("place", "next");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        go("you", "next");
    }

    @When("she sends it")
    public void sends() {
        go("check", "send");
        seen = visitor().follow(last());
    }

    @When("ترسل شكواها")
    public void sendsAsItIs() {
        fill("street-lighting", "capital");
        sends();
    }

    @When("she presses the button twice")
    public void sendsTwice() {
        go("check", "send");
        String first = last().location();
        go("check", "send");
        typed.put("first", String.valueOf(first));
    }

    @When("يفتح موظف جهة حكومية صفحة الشكاوى")
    public void anOfficerOpensThePage() {
        stranger = PageVisitor.at(port).signIn("works.worker1");
        seen = visitor().get("/ar/submit/complaint");
    }

    @Then("the page offers the service {string} because of {string}")
    public void offers(String service, String words) {
        assertThat(last().words()).contains(service, "because you wrote « " + words + " »");
    }

    @Then("nothing is chosen for her")
    public void nothingIsChosen() {
        assertThat(last().body()).containsPattern("id=\"service-unsure\"[^>]*checked");
    }

    @Then("she sees all of it once more, and nothing has been sent")
    public void seesAllOfIt() {
        assertThat(last().words()).contains("Nothing has been sent yet", "Street lighting", "Sara", typed("phone"));
        assertThat(NUMBER.matcher(last().body()).find()).isFalse();
    }

    @Then("she sees her number and the day by which an answer is due")
    public void seesNumberAndDay() {
        assertThat(last().words()).containsPattern(NUMBER).contains("An answer is due by");
    }

    @Then("ترى رقم طلبها")
    public void seesNumber() {
        assertThat(last().words()).containsPattern(NUMBER);
    }

    @Then("the team of {string} has what she wrote")
    public void teamHasIt(String entity) {
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).isTrue();
        CaseView view = cases.findByNumber(CaseNumber.parse(number.group()).orElseThrow())
                .orElseThrow();
        assertThat(view.entity()).isEqualTo(entity);
        assertThat(view.description()).isEqualTo(typed("description"));
    }

    @Then("the page says at the name that it is missing")
    public void saysAtTheName() {
        assertThat(last().status()).isEqualTo(400);
        assertThat(last().body()).containsPattern("id=\"customerName-error\"[^>]*>Write the name\\.");
    }

    @Then("what she wrote is still there")
    public void wordsAreStillThere() {
        assertThat(last().body()).contains(typed("description"), typed("phone"));
    }

    @Then("she sees the same number both times")
    public void sameNumber() {
        assertThat(last().location()).isEqualTo(typed("first"));
    }

    @Then("تقول لها الصفحة أن تتصل فورًا بالرقم {string}")
    public void saysToCall(String number) {
        assertThat(last().words()).contains("اتصل فورًا بالرقم " + number);
    }

    @Then("تقول له الصفحة إن هذا ليس من صلاحيته")
    public void saysThatItIsNotAllowed() {
        assertThat(last().status()).isEqualTo(403);
    }

    private void begin(String path, String words) {
        page = path;
        stranger = PageVisitor.at(port);
        visitor().get(path);
        typed.put("description", words);
        go("words", "next");
    }

    private void go(String step, String button) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", step);
        fields.put("go", button);
        seen = visitor().post(page, fields);
    }

    private PageVisitor visitor() {
        return Objects.requireNonNull(stranger, "nobody has come yet");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }

    private String typed(String field) {
        return Objects.requireNonNull(typed.get(field), field);
    }
}
