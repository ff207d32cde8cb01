package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** Who says, with what he sends, at which hours he may be told. */
public class SaidHoursSteps {
    private static final String PAGE = "/submit/complaint";
    private static final String YUSUF = "customer.yusuf";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final AtomicInteger PHONES = new AtomicInteger(36470100);

    private final Story story;
    private final Outbox outbox;
    private final MovableClock clock;
    private final int port;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private @Nullable PageVisitor visitor;
    private PageVisitor.@Nullable Seen seen;
    private String language = "ar";

    public SaidHoursSteps(Story story, Outbox outbox, MovableClock clock, Environment environment) {
        this.story = story;
        this.outbox = outbox;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("تكتب هدى شكواها عن عمود الإنارة بلا تسجيل دخول")
    public void hudaWrites() {
        begin(PageVisitor.at(port), "ar");
        typed.put("customerName", "هدى");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
    }

    @Given("Yusuf, signed in, writes a complaint about a lamp post")
    public void yusufWrites() {
        begin(PageVisitor.at(port).signIn(YUSUF), "en");
    }

    @When("تختار أن تُبلَّغ من الساعة {string} إلى الساعة {string}")
    @When("he asks to be told from {string} until {string}")
    public void asksFor(String from, String until) {
        typed.put("hours", "own");
        typed.put("hoursFrom", from);
        typed.put("hoursUntil", until);
        go("you", "next");
    }

    @Then("تجد في صفحة المراجعة {string}")
    @Then("he reads {string} among his answers")
    public void readsBeforeSending(String words) {
        assertThat(last().status()).as(last().words()).isEqualTo(200);
        assertThat(last().words()).contains(words);
    }

    @Then("he is told at the field {string}: {string}")
    public void toldAt(String field, String words) {
        assertThat(last().status()).as(last().words()).isEqualTo(400);
        assertThat(last().body()).containsPattern("id=\"" + field + "-error\"[^>]*>[^<]*" + Pattern.quote(words));
    }

    @When("ترسل هدى شكواها")
    @When("he sends his complaint with his hours")
    public void sends() {
        go("check", "send");
        assertThat(last().status()).as(last().words()).isEqualTo(302);
        seen = at().follow(last());
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).as(last().words()).isTrue();
        story.sent(number.group());
    }

    @When("يطلب الفريق من هدى إيضاحًا صباحًا")
    public void teamAsks() {
        clock.moveTo(today(LocalTime.of(9, 15)));
        story.actWell(story.firstWorker(), "question", Map.of("text", "أي عمود من الأعمدة؟"));
    }

    @Then("لا يصل إلى هدى شيء قبل الساعة {word}، ويصلها عندها")
    public void arrivesAt(String time) {
        Instant then = today(LocalTime.parse(time));
        clock.moveTo(then.minus(Duration.ofMinutes(1)));
        assertThat(arrived()).isEmpty();
        clock.moveTo(then);
        assertThat(arrived()).hasSize(1);
    }

    @Then("his next form has the hours from {string} until {string} filled in")
    public void isRemembered(String from, String until) {
        PageVisitor.Seen form = at().get("/en" + PAGE);
        assertThat(form.body())
                .containsPattern("name=\"hoursFrom\" value=\"" + from + "\"")
                .containsPattern("name=\"hoursUntil\" value=\"" + until + "\"");
    }

    @When("somebody who isn't signed in stays unnamed")
    public void staysUnnamed() {
        PageVisitor stranger = PageVisitor.at(port);
        begin(stranger, "en");
        typed.put("anonymous", "yes");
        typed.put("hours", "own");
        typed.put("hoursFrom", "no time at all");
        go("you", "next");
    }

    @Then("nobody asks him for hours")
    public void notAskedUnnamed() {
        assertThat(last().status()).as(last().words()).isEqualTo(200);
        assertThat(last().words()).doesNotContain("At which hours");
    }

    private void begin(PageVisitor who, String tongue) {
        visitor = who;
        language = tongue;
        typed.clear();
        typed.put("service", "street-lighting");
        typed.put("area", "capital");
        typed.put("description", "عمود الإنارة " + PHONES.incrementAndGet() + " أمام مدرسة الساعات مطفأ");
        who.get("/" + language + PAGE);
    }

    private void go(String step, String button) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", step);
        fields.put("go", button);
        seen = at().post("/" + language + PAGE, fields);
    }

    private List<OutboxMessage> arrived() {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals("question") && message.handedOverAt() != null)
                .toList();
    }

    private Instant today(LocalTime time) {
        return clock.now().atZone(clock.zone()).with(time).toInstant();
    }

    private PageVisitor at() {
        return Objects.requireNonNull(visitor);
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
