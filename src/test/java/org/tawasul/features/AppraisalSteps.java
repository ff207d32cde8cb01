package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** Replies that are drawn and scored by others than their authors. */
public class AppraisalSteps {
    private static final Pattern DRAWN = Pattern.compile("href=\"(/en/appraisals/[0-9]+)\"");

    private final MovableClock clock;
    private final Outbox outbox;
    private final int port;
    private YearMonth month = YearMonth.of(2026, 3);
    private @Nullable PageVisitor reviewer;
    private String path = "";
    private Seen seen = new Seen(0, null, "");

    public AppraisalSteps(MovableClock clock, Outbox outbox, Environment environment) {
        this.clock = clock;
        this.outbox = outbox;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    /** Each scenario has one of its own: the store is shared, and what is drawn depends on all replies of a month. */
    @Given("the month {word}, in which no other reply leaves")
    @Given("الشهر {word} الذي لا يُرسل فيه رد آخر")
    public void aMonthOfItsOwn(String itsOwn) {
        month = YearMonth.parse(itsOwn);
        LocalDate first = month.atDay(8);
        clock.moveBy(Duration.between(
                clock.now(), first.atTime(9, 0).atZone(clock.zone()).toInstant()));
    }

    @Given("that month is over")
    @Given("انتهى ذلك الشهر")
    public void theMonthIsOver() {
        clock.moveBy(Duration.between(
                clock.now(),
                month.plusMonths(1).atDay(3).atTime(9, 0).atZone(clock.zone()).toInstant()));
    }

    @When("{string} opens the reply that was drawn")
    public void opens(String who) {
        PageVisitor opening = PageVisitor.at(port).signIn(who);
        reviewer = opening;
        Matcher drawn = DRAWN.matcher(list(opening).body());
        assertThat(drawn.find()).as(seen.words()).isTrue();
        path = drawn.group(1);
        seen = opening.get(path);
    }

    @Then("the page shows the reply and not what Fatima gave")
    public void showsTheReplyAlone() {
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.words())
                .contains(TeamSteps.GOOD_REPLY)
                .contains("What the customer gave is not shown before you have scored.")
                .doesNotContain("5 of 5");
    }

    @Then("the page shows that place on a map")
    public void showsThePlace() {
        assertThat(seen.body()).contains("class=\"map small\"", "class=\"map-marker\" transform=");
    }

    @When("the reviewer scores it {int}, {int} and {int}")
    public void scores(int handling, int clarity, int courtesy) {
        PageVisitor scoring = Objects.requireNonNull(reviewer);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("handling", Integer.toString(handling));
        form.put("clarity", Integer.toString(clarity));
        form.put("courtesy", Integer.toString(courtesy));
        form.put("kept", "yes");
        seen = scoring.follow(scoring.post(path, form));
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }

    @Then("the page shows what Fatima gave")
    public void showsHerScore() {
        assertThat(seen.words()).contains("Mean that the customer gave", "5 of 5");
    }

    @Then("{string} reads the mean of reviewers beside that of customers")
    public void readsBoth(String who) {
        Seen page = PageVisitor.at(port).signIn(who).get("/en/honesty?month=" + month);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Mean of reviewers", "Mean of customers", "Really answered in time");
        assertThat(page.words()).doesNotContain("No reply of this month was scored yet.");
    }

    @Then("{string} finds no reply to score")
    public void findsNone(String who) {
        assertThat(list(PageVisitor.at(port).signIn(who)).words())
                .contains("No reply waits for you here in this month.");
    }

    @Then("{string} finds one")
    public void findsOne(String who) {
        assertThat(DRAWN.matcher(list(PageVisitor.at(port).signIn(who)).body()).find())
                .isTrue();
    }

    @Then("{string} begins the work with a reply to score by {string}")
    public void beginsWithOne(String who, String day) {
        assertThat(PageVisitor.at(port).signIn(who).get("/en/tasks").words())
                .contains("One reply of " + inWords() + " waits to be scored by you or another reviewer due " + day);
    }

    @Then("{string} begins the work with none")
    public void beginsWithNone(String who) {
        assertThat(PageVisitor.at(port).signIn(who).get("/en/tasks").words()).doesNotContain(" of " + inWords());
    }

    private String inWords() {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));
    }

    @When("يقدّر {string} الرد المختار بالدرجات {int} و {int} و {int} ويرشد الجهة {string}")
    public void scoresAndGuides(String who, int handling, int clarity, int courtesy, String words) {
        opens(who);
        scores(handling, clarity, courtesy);
        guides(words);
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }

    @When("يرشد {string} الجهة دون أن يقدّر ردًا {string}")
    public void guidesTooSoon(String who, String words) {
        reviewer = PageVisitor.at(port).signIn(who);
        guides(words);
    }

    @Then("يُقال له إن الإرشاد لا يُكتب قبل تقدير رد واحد على الأقل")
    public void isToldSo() {
        assertThat(seen.words()).contains("لا يُكتب إرشاد لجهة قبل أن يُقدَّر رد واحد لها على الأقل في هذا الشهر.");
    }

    @Then("يقرأ {string} في لوحة فريقه {string}")
    public void readsOnTheBoard(String who, String words) {
        assertThat(PageVisitor.at(port).signIn(who).get("/ar/team").words())
                .contains("إرشاد المراجعين لجهتكم")
                .contains(words);
    }

    @Then("يقرأ {string} في صفحة جودة الردود {string}")
    public void readsAmongAppraisals(String who, String words) {
        reads(who, "/ar/appraisals", words);
    }

    @Then("تقرأ {string} بجانب أرقام الشهر {string}")
    public void readsBesideTheFigures(String who, String words) {
        reads(who, "/ar/honesty", words);
    }

    @Then("تصل {string} رسالة واحدة بأن ردًا من {string} ينتظر التقدير حتى {string}")
    public void isTold(String who, String when, String day) {
        assertThat(letters(who, "drawn")).singleElement().satisfies(letter -> assertThat(plain(letter.body()))
                .contains(
                        "عدد من ردود " + when,
                        "ينتظر منها رد واحد تقديركم أو تقدير مراجع آخر",
                        "وآخر موعد لذلك يوم " + day)
                .contains("/ar/appraisals?month=" + month));
    }

    @Then("يصل {string} تذكير واحد بأن ردًا من {string} ما زال ينتظر")
    public void isReminded(String who, String when) {
        assertThat(letters(who, "reminded")).singleElement().satisfies(letter -> assertThat(plain(letter.body()))
                .contains("ما زال بعض ردود " + when, "ينتظر منها رد واحد"));
    }

    @Then("لا تصل {string} رسالة بشأن ردود ذلك الشهر")
    public void isNotTold(String who) {
        assertThat(letters(who, "")).isEmpty();
    }

    @Then("لا يصل {string} تذكير بها")
    public void isNotReminded(String who) {
        assertThat(letters(who, "reminded")).isEmpty();
    }

    /** Without the marks that keep numbers and names in order. */
    private static String plain(String body) {
        return body.replaceAll("[\u2066-\u2069\u200e\u200f]", "");
    }

    private List<OutboxMessage> letters(String who, String what) {
        return outbox.toStaff(who).stream()
                .filter(message -> message.step().startsWith("appraisals/" + month + "/" + what))
                .toList();
    }

    private void reads(String who, String path, String words) {
        assertThat(PageVisitor.at(port).signIn(who).get(path).words())
                .contains("إرشاد المراجعين لجهتكم")
                .contains(words);
    }

    private void guides(String words) {
        PageVisitor guiding = Objects.requireNonNull(reviewer);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("month", month.toString());
        form.put("entity", "works");
        form.put("words", words);
        // A form is sent from a page that was looked at.
        guiding.get("/ar/appraisals?month=" + month + "&entity=works");
        Seen answered = guiding.post("/ar/appraisals/guidance", form);
        seen = answered.location() == null ? answered : guiding.follow(answered);
    }

    private Seen list(PageVisitor who) {
        seen = who.get("/en/appraisals?month=" + month);
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        return seen;
    }
}
