package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** How sure the figures are, and what would explain them. */
public class HonestySteps {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*/overview/cases[^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("href=\"([^\"]*/overview/cases\\?figure=explained[^\"]*)\"");

    private final Story story;
    private final TeamSteps team;
    private final Intake intake;
    private final Deadlines deadlines;
    private final MovableClock clock;
    private final int port;
    private @Nullable PageVisitor visitor;
    private Seen seen = new Seen(0, null, "");

    public HonestySteps(
            Story story,
            TeamSteps team,
            Intake intake,
            Deadlines deadlines,
            MovableClock clock,
            Environment environment) {
        this.story = story;
        this.intake = intake;
        this.team = team;
        this.deadlines = deadlines;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("تقرأ {string} أرقام جهتها")
    public void readsFigures(String who) {
        reads(who, "/ar/overview?to=" + clock.today());
    }

    @When("تقرأ {string} أرقام الجهات مرتبة بالتقييم")
    public void readsSorted(String who) {
        reads(who, "/ar/overview?sort=rating&to=" + clock.today());
    }

    @Then("تجد مع متوسط التقييم عدد التقييمات ومجال المتوسط ونسبة الراضين ومجالها")
    public void findsTheInterval() {
        assertThat(seen.words())
                .containsPattern("تقييم")
                .containsPattern("المتوسط بين [1-5]\\.[0-9]{2} و[1-5]\\.[0-9]{2}")
                .containsPattern("الراضون [0-9]+% \\(بين [0-9]+ و[0-9]+\\)");
    }

    @Then("تجد المجال نفسه في الجدول الذي تنزّله")
    public void findsItInTheFile() {
        Seen file = Objects.requireNonNull(visitor).get("/ar/overview/table.csv?to=" + clock.today());
        assertThat(file.body()).contains("عدد التقييمات", "التقييم: أدنى المجال", "الراضون (%)", "مقارنة ببقية الجهات");
    }

    @Then("تجد بجانب كل جهة قُيّمت ردودها إحدى ثلاث عبارات لا رتبة")
    public void findsStandings() {
        assertThat(seen.words()).containsPattern("لا يمكن تمييزها|أفضل من بقية الجهات|أدنى من بقية الجهات|المتوسط بين");
    }

    @Then("تقرأ القاعدة التي قيل بها ذلك")
    public void readsTheRule() {
        assertThat(seen.words()).contains("لا تُعد الجهة أفضل أو أدنى إلا إذا انفصل مجالها انفصالًا تامًا");
    }

    @When("the team replies in the last hour of the period {string}")
    @When("يرد الفريق في الساعة الأخيرة من الفترة {string}")
    public void repliesInTheLastHour(String words) {
        Instant due = deadlines
                .live(story.theCase().id(), DeadlineKind.REPLY)
                .orElseThrow()
                .due();
        clock.moveTo(Objects.requireNonNull(due).minus(Duration.ofMinutes(25)));
        team.replies(words);
        story.succeeded();
    }

    @Given("the contact centre took down as a suggestion what Fatima complained about")
    public void takenDownAsSuggestion() {
        CaseView taken = intake.submit(
                new SubmitCase(
                        CaseKind.SUGGESTION,
                        "إنارة الشارع",
                        "عمود الإنارة لا يعمل ولم يتم إصلاحه منذ شهر، رقم البلاغ السابق " + System.nanoTime(),
                        "street-lighting",
                        "capital",
                        "normal",
                        "contact-centre",
                        Story.FATIMA,
                        null,
                        "fatima@example.org",
                        null,
                        Language.AR,
                        List.of()),
                new Actor("agent.noor", "contact-centre-agent", null, null));
        story.sent(taken.number());
    }

    @Then("{string} reads what the share would be if it counted")
    public void readsTheWhole(String who) {
        reads(who, "/en/honesty?month=" + YearMonth.from(clock.today()));
        assertThat(seen.words())
                .containsPattern("while (its|their) words show another kind, and so left this share")
                .containsPattern("nothing of all this as kept, it would be [0-9.]+%");
        assertThat(seen.body()).contains("/en/overview/cases?figure=explained-suggestion-not-as-written");
    }

    @When("تعود فاطمة لأن الرد لم يحل شكواها ويرد الفريق {string}")
    public void comesBackAndGetsAnother(String words) {
        story.answered(story.door()
                .post(
                        Story.FATIMA,
                        "/api/v1/cases/" + story.number() + "/reopening",
                        Map.of("reason", "ما زال العمود مطفأ")));
        story.succeeded();
        team.replies(words);
        story.succeeded();
    }

    @Then("{string} finds her case among those that {string} would explain")
    @Then("يجد {string} شكواها بين ما قد يفسره {string}")
    public void findsAmongExplained(String who, String reason) {
        assertThat(isExplained(who, reason)).isTrue();
    }

    @Then("{string} does not find her case among those that {string} would explain")
    public void doesNotFindAmongExplained(String who, String reason) {
        assertThat(isExplained(who, reason)).isFalse();
    }

    @Then("{string} reads a lower share without it")
    public void readsLower(String who) {
        reads(who, "/en/honesty?month=" + YearMonth.from(clock.today()));
        assertThat(seen.words()).containsPattern("would explain were not counted, it would be [0-9.]+%");
        assertThat(seen.body()).contains("/en/overview/cases?figure=explained-last-hour-empty");
    }

    @Then("تقرأ {string} في صفحة صدق الأرقام نسبة أدنى ولا تجد طريقًا إلى طلب")
    public void readsWithoutCases(String who) {
        reads(who, "/ar/honesty?month=" + YearMonth.from(clock.today()));
        assertThat(seen.words()).containsPattern("قد (يُفسَّر|يُفسَّران|تُفسَّر) بغير سرعة المعالجة لكانت النسبة");
        Matcher number = NUMBER.matcher(seen.body());
        assertThat(number.find()).as(seen.words()).isTrue();
        String path = number.group(1).replace("&amp;", "&");
        assertThat(PageVisitor.at(port).signIn("auditor.layla").get(path).body())
                .contains("/ar/cases/");
        Seen list = PageVisitor.at(port).signIn(who).get(path);
        assertThat(list.status()).as(list.words()).isEqualTo(200);
        assertThat(list.body()).contains("<bdi>").doesNotContain("/ar/cases/");
    }

    /** Page by page: the store is shared with other scenarios. */
    private boolean isExplained(String who, String reason) {
        PageVisitor looking = PageVisitor.at(port).signIn(who);
        String path = "/ar/overview/cases?figure=explained-" + reason + "&to=" + clock.today();
        while (true) {
            Seen page = looking.get(path);
            assertThat(page.status()).as(page.words()).isEqualTo(200);
            if (page.words().contains(story.number())) {
                return true;
            }
            Matcher next = NEXT.matcher(page.body());
            if (!next.find()) {
                return false;
            }
            path = next.group(1).replace("&amp;", "&");
        }
    }

    private void reads(String who, String path) {
        PageVisitor reading = PageVisitor.at(port).signIn(who);
        visitor = reading;
        seen = reading.get(path);
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }
}
