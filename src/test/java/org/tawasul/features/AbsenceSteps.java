package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WorkItems;

/** Somebody is away, and a colleague stands in, on their pages. */
public class AbsenceSteps {
    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final BusinessClock clock;
    private final JdbcTemplate store;
    private final PageVisitor ahmed;
    private final PageVisitor maryam;

    public AbsenceSteps(
            Story story,
            Cases cases,
            WorkItems items,
            BusinessClock clock,
            JdbcTemplate store,
            Environment environment) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.clock = clock;
        this.store = store;
        int port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.ahmed = PageVisitor.at(port);
        this.maryam = PageVisitor.at(port);
    }

    @After
    public void everybodyIsBack() {
        store.update("delete from casework_absence");
    }

    @Given("استلم أحمد الطلب ثم غاب ثلاثة أيام وتنوب عنه مريم")
    public void isAway() {
        ahmed.signIn("works.worker1");
        ahmed.post(page() + "/claim", Map.of());
        PageVisitor.Seen seen = ahmed.post(
                "/ar/absences",
                Map.of(
                        "from",
                        clock.today().toString(),
                        "until",
                        clock.today().plusDays(2).toString(),
                        "substitute",
                        "works.worker2",
                        "once",
                        UUID.randomUUID().toString()));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @Then("تجد مريم الطلب في قائمة ما تنوب فيه")
    public void finds() {
        maryam.signIn("works.worker2");
        assertThat(maryam.get("/ar/tasks?whose=covered").words()).contains(story.number(), "ما أنوب فيه عن غيري");
        assertThat(maryam.get(page()).words()).contains("وأنتم تنوبون عنه اليوم");
    }

    @When("ترد مريم على الطلب")
    public void answers() {
        PageVisitor.Seen seen = maryam.post(
                page() + "/acts/reply",
                Map.of(
                        "text",
                        "نفيدكم بأن عمود الإنارة أُصلح صباح اليوم، ونشكركم على تواصلكم معنا.",
                        "button",
                        "reply",
                        "once",
                        UUID.randomUUID().toString()));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        assertThat(cases.byNumber(story.number()).state()).isEqualTo(CaseState.REPLIED);
    }

    @Then("يقول سجل الطلب إن مريم تولته نيابة عن أحمد")
    public void says() {
        assertThat(maryam.get("/ar/cases/" + story.number()).words())
                .contains("انتقلت المهمة إلى مريم النخلاوي نيابة عن أحمد البستاني");
    }

    private String page() {
        return "/ar/tasks/"
                + items.openOf(cases.byNumber(story.number()).id()).get(0).id();
    }
}
