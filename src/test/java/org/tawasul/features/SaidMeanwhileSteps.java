package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** Something is said in a case while its worker writes the reply. */
public class SaidMeanwhileSteps {
    private static final Pattern HEARD = Pattern.compile("name=\"heard\" value=\"([0-9]+)\"");
    private static final Pattern OPENED = Pattern.compile("name=\"opened\" value=\"([0-9]+)\"");

    private final Story story;
    private final Cases cases;
    private final Intake intake;
    private final MovableClock clock;
    private final PageVisitor ahmed;
    private PageVisitor.Seen page = new PageVisitor.Seen(0, null, "");

    public SaidMeanwhileSteps(Story story, Cases cases, Intake intake, MovableClock clock, Environment environment) {
        this.story = story;
        this.cases = cases;
        this.intake = intake;
        this.clock = clock;
        this.ahmed =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @Given("فتح أحمد صفحة شكواها ليكتب الرد")
    public void opens() {
        page = ahmed.signIn("works.worker1").get(path());
        assertThat(page.body()).containsPattern(HEARD);
    }

    @When("يضيف موظف مركز الاتصال عن فاطمة {string}")
    public void adds(String words) {
        clock.moveBy(Duration.ofMinutes(1));
        Actor agent = new Actor("agent.noor", Role.CONTACT_CENTRE_AGENT.code(), null, null);
        intake.add(story.theCase().id(), words, List.of(), agent);
    }

    @Then("تقول له الصفحة المفتوحة إن شيئًا أضيف")
    public void isToldAtOnce() {
        Map<String, String> opened = Map.of("opened", found(OPENED));
        assertThat(ahmed.post("/ar/cases/" + story.number() + "/presence", opened)
                        .body())
                .contains("أُضيف إلى الطلب شيء من العميل");
    }

    @When("يرسل أحمد رده")
    public void sends() {
        page = ahmed.post(
                path() + "/acts/reply",
                Map.of(
                        "text",
                        TeamSteps.GOOD_REPLY,
                        "button",
                        "reply",
                        "heard",
                        found(HEARD),
                        "once",
                        UUID.randomUUID().toString()));
    }

    @Then("لا يُرسل رده، ويقرأ فوقه {string}")
    public void isNotSent(String words) {
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.words()).contains("ولم يُرسل ما كتبته", words);
        assertThat(cases.byNumber(story.number()).state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("ما كتبه أحمد أمامه")
    public void isKept() {
        assertThat(page.words()).contains(TeamSteps.GOOD_REPLY);
    }

    @Then("يصل الرد")
    public void arrives() {
        assertThat(page.status()).as(page.words()).isEqualTo(302);
        assertThat(cases.byNumber(story.number()).state()).isEqualTo(CaseState.REPLIED);
    }

    private String found(Pattern what) {
        Matcher found = what.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String path() {
        return "/ar/tasks/" + story.task().id();
    }
}
