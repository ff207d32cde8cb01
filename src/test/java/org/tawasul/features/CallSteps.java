package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Following;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** The contact centre, and whoever calls it. */
public class CallSteps {
    private static final AtomicInteger PHONES = new AtomicInteger(36550000);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");

    private final Intake intake;
    private final Cases cases;
    private final Articles articles;
    private final JdbcTemplate sql;
    private final int port;
    private final String phone = Integer.toString(PHONES.incrementAndGet());
    private @Nullable CaseView complaint;
    private @Nullable CaseView other;
    private @Nullable PageVisitor agent;
    private PageVisitor.@Nullable Seen seen;

    public CallSteps(Intake intake, Cases cases, Articles articles, JdbcTemplate sql, Environment environment) {
        this.intake = intake;
        this.cases = cases;
        this.articles = articles;
        this.sql = sql;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("Sara has sent a complaint by telephone number")
    public void saraComplained() {
        complains("");
    }

    @Given("Sara has sent a complaint with a marked place by telephone number")
    public void saraMarkedThePlace() {
        complains("\n\nPosition: 26.21000, 50.58000");
    }

    @Then("the agent sees that place on a map")
    public void seesThePlace() {
        String number = Objects.requireNonNull(complaint).number();
        PageVisitor.Seen page = at().get("/en/calls/now/cases/" + number);
        assertThat(page.body()).contains("class=\"map small\"", "class=\"map-marker\" transform=");
    }

    private void complains(String place) {
        complaint = intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "Street light",
                        "The street light number " + phone + " in front of our house is out" + place,
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        null,
                        "Sara",
                        null,
                        phone,
                        Language.EN,
                        List.of()),
                new Actor(Following.GUEST, "customer", null, null));
    }

    @Given("the agent has registered a complaint of somebody else before")
    public void ofSomebodyElse() {
        other = intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "Pothole",
                        "There is a pothole in front of house " + phone,
                        "road-damage",
                        "capital",
                        "normal",
                        "contact-centre",
                        null,
                        "Ali",
                        null,
                        Integer.toString(PHONES.incrementAndGet()),
                        Language.EN,
                        List.of()),
                new Actor("agent.noor", "contact-centre-agent", null, null));
    }

    @Then("the other complaint is not among hers, and nothing can be added to it on her behalf")
    public void theOtherStaysApart() {
        String number = Objects.requireNonNull(other, "there is no other").number();
        assertThat(at().get("/en/calls/now").words()).doesNotContain(number);
        String address = "/en/calls/now/cases/" + number;
        assertThat(at().get(address).status()).isEqualTo(404);
        assertThat(at().post(address + "/add", Map.of("text", "Said by Sara")).status())
                .isEqualTo(404);
        assertThat(cases.messages(other.id())).extracting(CaseMessage::text).doesNotContain("Said by Sara");
    }

    @When("an agent begins a call with her number")
    @When("يبدأ موظف مركز الاتصال مكالمة برقم لا يُعرف صاحبه")
    public void begins() {
        agent = PageVisitor.at(port).signIn("agent.noor");
        agent.get("/en/calls");
        seen = agent.follow(agent.post("/en/calls", Map.of("phone", phone, "ground", "calls-from-it")));
    }

    @When("he adds {string} on her behalf")
    public void adds(String words) {
        at().get(caseAddress());
        seen = at().follow(at().post(caseAddress() + "/add", Map.of("text", words)));
    }

    @When("he ends the call")
    public void ends() {
        at().get("/en/calls/now");
        at().post("/en/calls/now/end", Map.of());
    }

    @When("she asks about a lost identity card, and an article answers her")
    public void articleAnswers() {
        Article article = lostCard();
        at().get("/en/submit/inquiry");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("description", "I have lost my identity card number " + phone + ". What do I do?");
        fields.put("service", "identity-card-lost");
        fields.put("customerName", "Sara");
        fields.put("phone", phone);
        fields.put("language", "en");
        fields.put("step", "place");
        fields.put("go", "next");
        assertThat(at().post("/en/submit/inquiry", fields).words())
                .contains(article.title().en(), "close it");
        fields.put("step", "you");
        fields.put("go", "answered-" + article.id());
        seen = at().follow(at().post("/en/submit/inquiry", fields));
    }

    @Then("the agent reads out where her complaint stands and by when it is answered")
    public void readsOut() {
        assertThat(at().get(caseAddress()).words()).contains("Read out to the caller", "The reply is due by");
    }

    @Then("every page says that he reports as Sara")
    public void everyPageSays() {
        for (String page : List.of("/en/calls/now", caseAddress(), "/en/submit/inquiry", "/en/articles", "/en")) {
            assertThat(at().get(page).body()).as(page).contains("Reporting as the caller:", "<bdi>Sara</bdi>");
        }
    }

    @Then("the team reads {string}")
    public void teamReads(String words) {
        assertThat(cases.messages(sent().id())).extracting(CaseMessage::text).contains(words);
    }

    @Then("her complaint is not open to him any more")
    public void notOpen() {
        assertThat(at().get(caseAddress()).location()).contains("/en/calls?over=yes");
    }

    @Then("the record says who saw it and how he knew that it was she")
    public void recordSays() {
        assertThat(sql.queryForList(
                        "select t.action from trail_entry t join intake_call c on c.id = t.subject_id"
                                + " where t.subject_kind = 'call' and t.actor = 'agent.noor' and c.ground = 'CALLS_FROM_IT'"
                                + " and c.customer_id = ? order by t.id",
                        String.class,
                        sent().customerId()))
                .containsExactly("call-begun", "call-ended");
    }

    @Then("her inquiry has a number, is closed, and its reply is the article")
    public void closedAtFirstContact() {
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).isTrue();
        assertThat(last().words()).contains("Answered at first contact");
        CaseView inquiry = cases.byNumber(number.group());
        assertThat(inquiry.state()).isEqualTo(CaseState.CLOSED);
        assertThat(inquiry.customerId()).isEqualTo(sent().customerId());
        assertThat(cases.sentReply(inquiry.id()))
                .map(CaseMessage::text)
                .contains(lostCard().text().en());
    }

    @Then("يكون رقم المتصل في نموذج الشكوى مكتوبًا، ولا شيء من بيانات الموظف")
    public void formOfTheCaller() {
        PageVisitor.Seen form = at().get("/ar/submit/complaint");
        assertThat(form.body()).contains("value=\"" + phone + "\"").contains("تتصرف باسم المتصل:");
        assertThat(form.body()).containsPattern("name=\"customerName\"(?! value=\"[^\"]+\")");
    }

    private Article lostCard() {
        return articles.offered("identity-card-lost").get(0);
    }

    private String caseAddress() {
        return "/en/calls/now/cases/" + sent().number();
    }

    private CaseView sent() {
        return Objects.requireNonNull(complaint, "Sara has sent nothing");
    }

    private PageVisitor at() {
        return Objects.requireNonNull(agent, "nobody is signed in");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
