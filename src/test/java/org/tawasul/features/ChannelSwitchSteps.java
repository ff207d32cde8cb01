package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Channels;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.mail.Postbox;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** An administrator switches channels, and people come by them. */
public class ChannelSwitchSteps {
    private static final String PAGE = "/ar/administration/channels/";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

    private final Story story;
    private final Channels channels;
    private final Customers customers;
    private final Cases cases;
    private final Outbox outbox;
    private final MailDesk desk;
    private final JdbcTemplate store;
    private final MovableClock clock;
    private final int port;
    private final PageVisitor admin;
    private final PageVisitor guest;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Postbox box = new Postbox();
    private final String layla = "layla." + UUID.randomUUID() + "@example.org";
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");
    private String opened = "";

    public ChannelSwitchSteps(
            Story story,
            Channels channels,
            Customers customers,
            Cases cases,
            Outbox outbox,
            MailDesk desk,
            JdbcTemplate store,
            MovableClock clock,
            Environment environment) {
        this.story = story;
        this.channels = channels;
        this.customers = customers;
        this.cases = cases;
        this.outbox = outbox;
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.admin = PageVisitor.at(port);
        this.guest = PageVisitor.at(port);
    }

    @After
    public void allOn() {
        store.update("delete from channel_switch");
        box.close();
    }

    @Given("زائرة كتبت شكواها في الموقع ولم ترسلها")
    public void typing() {
        guest.get("/ar/submit/complaint");
        String words = "عمود الإنارة عند مدخل الحي مطفأ منذ أيام " + UUID.randomUUID();
        typed.putAll(Map.of(
                "step", "check",
                "go", "send",
                "description", words,
                "service", "street-lighting",
                "area", "capital",
                "customerName", "زهرة",
                "mail", "zahra." + UUID.randomUUID() + "@example.org",
                "once", UUID.randomUUID().toString()));
    }

    @When("يرى مدير النظام أثر إيقاف الموقع ثم يوقفه قائلا {string}")
    public void webOff(String words) {
        switchOff("web", words, "");
    }

    @When("يوقف مدير النظام البريد قائلا {string}")
    public void mailOff(String words) {
        switchOff("mail", words, "");
    }

    @When("an administrator switches the contact centre off until tomorrow, saying {string}")
    public void centreOff(String words) {
        String until = LocalDateTime.ofInstant(clock.instant(), clock.zone())
                .plusDays(1)
                .withSecond(0)
                .withNano(0)
                .toString();
        switchOff("contact-centre", "ننقل مركز الاتصال", words, until);
    }

    private void switchOff(String channel, String words, String until) {
        switchOff(channel, words, "This channel is off for a while.", until);
    }

    private void switchOff(String channel, String ar, String en, String until) {
        admin.signIn("admin");
        seen = admin.get(PAGE + channel);
        seen = admin.post(PAGE + channel + "/off", Map.of("ar", ar, "en", en, "until", until));
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        assertThat(seen.words()).contains("هذا ما سيحدث", ar, en);
        assertThat(channels.off(channel)).as("only looked at").isEmpty();
        save(channel, ar, en, until, seen(seen));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    private void save(String channel, String ar, String en, String until, String version) {
        seen = admin.post(
                PAGE + channel + "/off",
                Map.of("ar", ar, "en", en, "until", until, "seen", version, "save", "yes", "once", once()));
    }

    @When("يشغّل مدير النظام الموقع")
    public void webOn() {
        PageVisitor.Seen page = admin.get(PAGE + "web");
        assertThat(page.words()).contains("القناة موقوفة");
        seen = admin.post(PAGE + "web/on", Map.of("seen", seen(page), "once", once()));
        assertThat(seen.location()).contains("done=on");
    }

    @When("ترسل الزائرة ما كتبته")
    public void sends() {
        seen = guest.post("/ar/submit/complaint", typed);
    }

    @Then("تقرأ {string} وأن {string} باق")
    public void reads(String words, String other) {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains(words, other);
    }

    @Then("يبقى ما كتبته أمامها")
    public void isKept() {
        assertThat(seen.body()).contains(typed.get("description"), typed.get("mail"));
    }

    @Then("من يفتح صفحة الشكاوى يقرأ {string} ورقم الطوارئ")
    public void opens(String words) {
        assertThat(PageVisitor.at(port).get("/ar/submit/complaint").words()).contains(words, "في خطر الآن", "999");
    }

    @Then("تضيف فاطمة إلى شكواها كالمعتاد")
    public void adds() {
        PageVisitor fatima = PageVisitor.at(port).signIn(Story.FATIMA);
        fatima.get("/ar/my-cases/" + story.number() + "/add");
        PageVisitor.Seen added = fatima.post(
                "/ar/my-cases/" + story.number() + "/add", Map.of("text", "العمود أمام المدرسة", "go", "send"));
        assertThat(added.location()).as(added.words()).contains("done=add");
    }

    @Then("تُسجّل شكواها")
    public void isRegistered() {
        assertThat(seen.location()).as(seen.words()).contains("/submit/sent/");
    }

    @When("تصل إلى صندوقنا رسالتان من ليلى")
    public void mails() {
        for (int i = 0; i < 2; i++) {
            box.deliver("From: " + layla + "\nMessage-ID: <" + UUID.randomUUID()
                    + "@example.org>\nSubject: طلب\n\nعمود الإنارة أمام بيتنا مطفأ منذ أسبوع");
            box.reader(desk).read();
        }
    }

    @Then("يصلها جواب واحد يقول {string}")
    public void isAnswered(String words) {
        long id = customers.findByMail(layla).orElseThrow().id();
        assertThat(outbox.withoutCase(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipient()).isEqualTo(layla))
                .extracting(OutboxMessage::body)
                .asString()
                .contains(words, "موقع تواصل");
    }

    @Then("لا يكون لليلى طلب")
    public void hasNone() {
        assertThat(cases.ofCustomer(customers.findByMail(layla).orElseThrow().id(), 0, 5))
                .isEmpty();
        assertThat(box.lying("INBOX")).isZero();
    }

    @When("يوقف مدير النظام كل قناة يستطيع إيقافها")
    public void everyOne() {
        admin.signIn("admin");
        for (String channel : List.of("social-media", "mail", "contact-centre", "app", "web")) {
            admin.get(PAGE + channel);
            seen = admin.post(PAGE + channel + "/off", Map.of("ar", "موقوفة", "en", "Off for now."));
            if (seen.status() == 200) {
                save(channel, "موقوفة", "Off for now.", "", seen(seen));
            }
        }
    }

    @Then("تبقى قناة واحدة ويُقال له إنها الأخيرة")
    public void lastStays() {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains("هذه آخر قناة");
        assertThat(channels.off("web")).isEmpty();
        assertThat(channels.off("contact-centre")).isPresent();
    }

    @When("يفتح مشرف الفريق صفحة القنوات")
    public void supervisorOpens() {
        seen = PageVisitor.at(port).signIn("works.supervisor").get("/ar/administration/channels");
    }

    @Then("لا تُفتح له")
    public void isNotOpened() {
        assertThat(seen.status()).isEqualTo(403);
    }

    @When("an agent takes down a complaint for a caller")
    public void agentSends() {
        Map<String, Object> body = Submissions.of("complaint", "street-lighting", "capital");
        body.put("customerName", "Caller");
        body.put("mail", "caller." + UUID.randomUUID() + "@example.org");
        body.remove("phone");
        body.put("language", "en");
        story.answered(story.door().post("agent.noor", "/api/v1/cases", body));
    }

    @Then("the agent is told {string} and that {string} is still there")
    public void agentIsTold(String words, String other) {
        assertThat(story.lastAnswer().status()).isEqualTo(422);
        assertThat(story.lastAnswer().body().toString()).contains("channel-off", words, other);
    }

    @When("a day has passed for the contact centre")
    public void dayPasses() {
        clock.moveBy(Duration.ofDays(1));
    }

    @Then("the complaint is registered")
    public void complaintIsRegistered() {
        assertThat(story.lastAnswer().status()).isEqualTo(201);
    }

    @Given("an administrator has the page of the website's channel open")
    public void hasPageOpen() {
        admin.signIn("admin");
        opened = seen(
                admin.get(PAGE + "web"), admin.post(PAGE + "web/off", Map.of("ar", "موقوفة", "en", "Off for now.")));
    }

    @When("another administrator switches the mail off")
    public void anotherSwitches() {
        switchOff("mail", "البريد موقوف", "");
    }

    @When("the first one switches the website off")
    public void firstSwitches() {
        save("web", "موقوفة", "Off for now.", "", opened);
    }

    @Then("the first one is told that somebody else switched a channel")
    public void isTold() {
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("غيّر شخص آخر حال القنوات");
        assertThat(channels.off("web")).isEmpty();
    }

    /** The mark of the first page that has one. */
    private static String seen(PageVisitor.Seen... pages) {
        for (PageVisitor.Seen page : pages) {
            Matcher mark = SEEN.matcher(page.body());
            if (mark.find()) {
                return mark.group(1);
            }
        }
        return "0";
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
