package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.cases.FollowedCases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.FollowedNotices;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** Following another's case from the page that shows what is near. */
public class FollowNearSteps {
    private static final String YUSUF = "customer.yusuf";
    private static final String REPLY = "سُويت الحفرة وأُعيد رصف الشارع صباح اليوم، ونشكركم على تواصلكم معنا.";
    private static final Pattern BUTTON = Pattern.compile("value=\"(follow-[^\"]+)\"");
    private static final Pattern REMOVE = Pattern.compile("action=\"(/ar/my-cases/followed/[0-9]+/remove)\"");

    private static final AtomicInteger ROUND = new AtomicInteger();

    private final Story story;
    private final MovableClock clock;
    private final Customers customers;
    private final FollowedCases followed;
    private final FollowedNotices notices;
    private final Outbox outbox;
    private final PageVisitor yusuf;
    private int before;

    public FollowNearSteps(
            Story story,
            MovableClock clock,
            Customers customers,
            FollowedCases followed,
            FollowedNotices notices,
            Outbox outbox,
            Environment environment) {
        this.story = story;
        this.clock = clock;
        this.customers = customers;
        this.followed = followed;
        this.notices = notices;
        this.outbox = outbox;
        this.yusuf =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    /** Where no other feature has one, and later than those of earlier scenarios: the newest stands first. */
    @Given("شكوى فاطمة من حفرة في المحافظة الجنوبية لدى فريق العمل")
    public void isThere() {
        clock.moveBy(Duration.ofMinutes(ROUND.incrementAndGet()));
        story.submitted(story.door()
                .post(Story.FATIMA, "/api/v1/cases", Submissions.of("complaint", "road-damage", "southern")));
    }

    @Given("يتابع يوسف شكوى فاطمة قبل أن يرسل شكوى مثلها")
    public void follows() {
        yusuf.signIn(YUSUF);
        yusuf.get("/ar/submit/complaint");
        Map<String, String> typed = new HashMap<>(Map.of("description", "حفرة كبيرة في شارعنا تؤذي السيارات"));
        send(typed, "words", "next");
        typed.putAll(Map.of("service", "road-damage", "area", "southern"));
        send(typed, "place", "next");
        typed.putAll(Map.of("customerName", "يوسف", "mail", "yusuf@example.org"));
        PageVisitor.Seen check = send(typed, "you", "next");
        Matcher button = BUTTON.matcher(check.body());
        assertThat(button.find()).as(check.words()).isTrue();
        PageVisitor.Seen done = send(typed, "check", button.group(1));
        assertThat(done.status()).as(done.words()).isEqualTo(302);
        assertThat(yusuf.follow(done).words()).contains("لم تُرسل شكوى");
        before = told().size();
    }

    @Then("تظهر في قائمة يوسف شكوى لغيره قيد المعالجة دون رقمها ولا كلماتها")
    public void inHisList() {
        assertThat(yusuf.get("/ar/my-cases").words())
                .contains("شكاوى لغيرك تتابعها", "لدى الجهة المختصة")
                .doesNotContain(story.number(), story.theCase().description());
    }

    @Then("يعرف الفريق أن عميلا آخر يتابعها")
    public void teamKnows() {
        assertThat(followed.countOf(story.theCase().id())).isOne();
    }

    @When("يرد الفريق على شكوى فاطمة")
    public void replies() {
        story.actWell(story.firstWorker(), "reply", Map.of("text", REPLY));
    }

    @When("يسحب الفريق رده")
    public void recalls() {
        Door.Answer recalled = story.door()
                .post(
                        "works.worker1",
                        "/api/v1/cases/" + story.number() + "/recall",
                        Map.of("reason", "خطأ في العنوان"));
        assertThat(recalled.isOk()).as(recalled.body().toString()).isTrue();
    }

    @When("يغادر الرد")
    public void leaves() {
        story.replyLeaves();
    }

    @When("يوقف يوسف متابعتها مرتين")
    public void unfollows() {
        Matcher remove = REMOVE.matcher(yusuf.get("/ar/my-cases").body());
        assertThat(remove.find()).isTrue();
        assertThat(yusuf.post(remove.group(1), Map.of()).status()).isEqualTo(302);
        yusuf.get("/ar/my-cases");
        assertThat(yusuf.post(remove.group(1), Map.of()).status()).isEqualTo(302);
    }

    @Then("لم يُبلَّغ يوسف بعد، فالرد ما زال يمكن سحبه")
    @Then("لم يُبلَّغ يوسف")
    public void notTold() {
        notices.tellDue();
        assertThat(told()).hasSize(before);
    }

    @Then("يُبلَّغ يوسف مرة واحدة بأن الشكوى رُد عليها دون كلمات الرد")
    public void toldOnce() {
        notices.tellDue();
        notices.tellDue();
        assertThat(told()).hasSize(before + 1).last().satisfies(message -> assertThat(message.body())
                .contains("الشكوى التي تتابعونها")
                .doesNotContain(REPLY, story.number()));
    }

    @Then("لا تظهر في قائمة يوسف شكوى لغيره")
    public void notInHisList() {
        assertThat(followed.countOf(story.theCase().id())).isZero();
    }

    private List<OutboxMessage> told() {
        return customers.findByLogin(YUSUF).map(Customer::id).map(outbox::withoutCase).orElse(List.of()).stream()
                .filter(message -> message.template().equals("followed"))
                .toList();
    }

    private PageVisitor.Seen send(Map<String, String> typed, String step, String button) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("step", step);
        fields.put("go", button);
        return yusuf.post("/ar/submit/complaint", fields);
    }
}
