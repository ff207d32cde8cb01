package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** The pages of those above: figures, the cases behind them, and the team board. */
public class OversightSteps {
    private static final String SUPERVISOR = "works.supervisor";
    private static final Pattern NUMBER_OF_WEEK =
            Pattern.compile("href=\"([^\"]*/overview/cases\\?figure=[^\"]+)\"[^>]*>([^<]+)</a>");
    private static final Pattern CASE = Pattern.compile("/ar/cases/([0-9]{2}-[0-9]{7}-[0-9])");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final BusinessClock clock;
    private final int port;
    private @Nullable PageVisitor visitor;
    private @Nullable PageVisitor supervisor;
    private String chosen = "";
    private Seen seen = new Seen(0, null, "");

    public OversightSteps(Story story, Cases cases, WorkItems items, BusinessClock clock, Environment environment) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("يفتح {string} صفحة المؤشرات")
    public void opensOverview(String who) {
        PageVisitor opening = PageVisitor.at(port).signIn(who);
        visitor = opening;
        seen = opening.get("/ar/overview");
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }

    @When("{string} opens the indicators")
    public void opensInEnglish(String who) {
        PageVisitor opening = PageVisitor.at(port).signIn(who);
        visitor = opening;
        seen = opening.get("/en/overview");
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }

    @Then("يقرأ في أول الصفحة أن لدى جهته طلبات متأخرة")
    public void readsOfLateCases() {
        assertThat(seen.words()).containsPattern("متأخر(ة|ان|ًا)? الآن\\.").doesNotContain("لا يوجد طلب متأخر الآن");
    }

    @Then("يجد شكوى فاطمة وراء رقم {string}")
    public void findsHerCase(String figure) {
        assertThat(isBehind(Objects.requireNonNull(visitor), figure)).isTrue();
    }

    @Then("لا يجد {string} شكوى فاطمة وراء رقم {string}")
    public void doesNotFindHerCase(String who, String figure) {
        assertThat(isBehind(PageVisitor.at(port).signIn(who), figure)).isFalse();
    }

    @Then("يرى في الجدول {string}")
    public void seesInTheTable(String entity) {
        assertThat(seen.words()).contains(entity);
    }

    /** Of cases that other scenarios moved at a later hour than it is here, the list shows only what may be seen by now. */
    @Then("يفتح كل رقم في جدول الأسابيع طلبات أسبوعه، ومنها شكوى فاطمة")
    public void weeksOpenTheirCases() {
        String table = seen.body().split("plain-table", 3)[1];
        Matcher number = NUMBER_OF_WEEK.matcher(table);
        Set<String> all = new HashSet<>();
        while (number.find()) {
            int counted = Integer.parseInt(number.group(2).replaceAll("[^0-9]", ""));
            Set<String> behind = behind(number.group(1).replace("&amp;", "&"));
            assertThat(behind).as(number.group(1)).hasSizeLessThanOrEqualTo(counted);
            all.addAll(behind);
        }
        assertThat(all).contains(story.number());
    }

    private Set<String> behind(String first) {
        Set<String> found = new HashSet<>();
        String path = first;
        while (path != null) {
            Seen page = Objects.requireNonNull(visitor).get(path);
            Matcher lines = CASE.matcher(page.body());
            while (lines.find()) {
                found.add(lines.group(1));
            }
            Matcher next = NEXT.matcher(page.body());
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        return found;
    }

    @Then("يقوده رقم {string} إلى رقم الشكوى وخدمتها وموعدها")
    @Then("the number {string} leads to the number of the complaint, its service and its date")
    public void leadsToTheOutline(String figure) {
        assertThat(seen.body()).contains("/overview/cases?figure=" + figure);
        String path = "/" + tongue() + "/overview/cases?figure=" + figure + "&entity=works";
        while (true) {
            seen = Objects.requireNonNull(visitor).get(path);
            assertThat(seen.status()).as(seen.words()).isEqualTo(200);
            int line = seen.body().indexOf("<bdi>" + story.number() + "</bdi>");
            if (line >= 0) {
                String row = seen.body().substring(line, seen.body().indexOf("</tr>", line));
                assertThat(row)
                        .contains(tongue().equals("ar") ? "إنارة الشوارع" : "Street lighting", "<time", "entity=works");
                return;
            }
            Matcher next = NEXT.matcher(seen.body());
            assertThat(next.find()).as("one more page").isTrue();
            path = next.group(1).replace("&amp;", "&");
        }
    }

    @Then("لا يجد فيها كلمة كتبها عميل ولا اسمًا ولا طريقًا إلى طلب")
    @Then("there is no word that a customer wrote, no name and no way to a case")
    public void nothingOfAnybody() {
        assertThat(seen.body())
                .doesNotContain(story.theCase().subject(), story.theCase().description(), "فاطمة", "Fatima", "/cases/");
        String address = "/" + tongue() + "/cases/" + story.number();
        assertThat(Objects.requireNonNull(visitor).get(address).status()).isIn(403, 404);
        assertThat(story.door()
                        .get("leadership.noora", "/api/v1/cases/" + story.number())
                        .status())
                .isIn(403, 404);
    }

    private String tongue() {
        return seen.body().contains("lang=\"en\" dir=\"ltr\"") ? "en" : "ar";
    }

    @Given("the supervisor looks at the team board")
    public void looksAtTheBoard() {
        PageVisitor looking = PageVisitor.at(port).signIn(SUPERVISOR);
        supervisor = looking;
        WorkItem task = story.task();
        assertThat(looking.get("/en/team").words()).contains(story.number());
        chosen = task.id() + "~" + story.number() + "~" + (task.assignee() == null ? "" : task.assignee());
    }

    @When("the supervisor gives her case to {string} on the team board")
    public void looksAndGives(String login) {
        looksAtTheBoard();
        gives(login);
    }

    @When("the supervisor gives her case to {string} as the board showed it")
    public void gives(String login) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("team", "works-complaints");
        form.put("task", chosen);
        form.put("to", login);
        PageVisitor giving = Objects.requireNonNull(supervisor);
        seen = giving.follow(giving.post("/en/team/assign", form));
    }

    @Then("the board says that it was assigned")
    public void saysAssigned() {
        assertThat(seen.words()).contains(story.number(), "The task was assigned.");
    }

    @Then("the board says that somebody else took it")
    public void saysTaken() {
        assertThat(seen.words()).contains(story.number(), "Not assigned: somebody else took it a moment ago.");
    }

    @Then("the task is with {string}")
    public void taskIsWith(String login) {
        assertThat(items.find(story.task().id()).orElseThrow().assignee()).isEqualTo(login);
    }

    @Then("the time line says that the supervisor assigned it")
    public void recordSaysSo() {
        assertThat(cases.timeline(story.theCase().id()))
                .filteredOn(step -> step.action().equals("work-item-assigned"))
                .extracting(CaseStep::actor)
                .containsExactly(SUPERVISOR);
    }

    /** Page by page: the store is shared with other scenarios. */
    private boolean isBehind(PageVisitor who, String figure) {
        String path = "/ar/overview/cases?figure=" + figure + "&to=" + clock.today();
        while (true) {
            Seen page = who.get(path);
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
}
