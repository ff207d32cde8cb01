package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.spring.ScenarioScope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** What an administrator writes down on his pages, sees in its effect and publishes. */
@ScenarioScope
public class AdministrationSteps {
    private static final String DAYS = "calendar-days.csv";
    private static final String CHANGES = "/ar/administration/changes";
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "test");

    private final Story story;
    private final TouchedGovernment government;
    private final GovernmentDrafts drafts;
    private final GovernmentFiles files;
    private final WorkingCalendars calendars;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Organisation organisation;
    private final MovableClock clock;
    private final PageVisitor admin;
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");
    private String edition = "";
    private String version = "";
    private long before;
    private @Nullable Instant promised;

    public AdministrationSteps(
            Story story,
            TouchedGovernment government,
            GovernmentDrafts drafts,
            GovernmentFiles files,
            WorkingCalendars calendars,
            Deadlines deadlines,
            Outbox outbox,
            Organisation organisation,
            MovableClock clock,
            Environment environment) {
        this.story = story;
        this.government = government;
        this.drafts = drafts;
        this.files = files;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.organisation = organisation;
        this.clock = clock;
        int port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.admin = PageVisitor.at(port);
    }

    @After
    public void nothingStaysInTheDraft() {
        drafts.drop(ADMIN);
    }

    @Given("كتب مدير النظام في مسودته يوم {word} عطلة باسم {string}")
    public void wroteArabic(String date, String name) {
        promised = reply().due();
        writes(date, name, "Rain day");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @Given("the administrator has written down that {word} is a holiday called {string}")
    public void wroteEnglish(String date, String name) {
        writes(date, "يوم السيول", name);
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        looks();
    }

    @When("يكتب مدير النظام يوم {string} عطلة باسم {string}")
    public void writesUnreadable(String date, String name) {
        writes(date, name, "Unreadable day");
    }

    @Then("تقول صفحة اليوم إنه ليس تاريخًا، وفيها {string}")
    public void saysItIsNoDay(String name) {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains("ليس تاريخًا صحيحًا");
        assertThat(seen.body()).contains(name);
    }

    @Then("تعرض صفحة المسودة مواعيد طلبات مفتوحة تتأخر")
    public void showsTheEffect() {
        looks();
        assertThat(seen.words()).contains("مواعيد الطلبات المفتوحة").containsPattern("[يت]تأخر");
    }

    @Then("لم يتحرك موعد طلب فاطمة")
    public void didNotMove() {
        assertThat(reply().due()).isEqualTo(promised);
    }

    @When("ينشر مدير النظام مسودته ويأمر بتحريك المواعيد")
    public void publishesAndMoves() {
        looks();
        publishes("yes");
        assertThat(seen.location()).as(seen.words()).contains("&moved=");
    }

    @When("ينشر مدير النظام مسودته ولا يأمر بتحريك المواعيد")
    public void publishesOnly() {
        looks();
        publishes("no");
        assertThat(seen.location()).as(seen.words()).contains("done=published").doesNotContain("moved");
    }

    @Then("تأخر موعد طلب فاطمة يومًا واحدًا")
    public void movedByADay() {
        assertThat(reply().due()).isEqualTo(Objects.requireNonNull(promised).plus(Duration.ofDays(1)));
    }

    @Then("وصل إلى فاطمة موعدها الجديد وأن سببه {string}")
    public void told(String name) {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("date-moved"))
                .extracting(OutboxMessage::body)
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).contains(name));
    }

    @Then("يوم {word} عطلة في التقويم الساري")
    public void isHoliday(String date) {
        assertThat(isNamed(date)).isTrue();
    }

    @When("somebody else declares {word} a holiday")
    public void somebodyElse(String date) {
        byte[] file = (government.live(DAYS) + "country," + date + ",holiday,sure,,,عطلة أخرى,Another holiday\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(files.replace(Map.of(DAYS, file), null, ADMIN)).isEmpty();
    }

    @When("the administrator publishes what he saw")
    public void publishesWhatHeSaw() {
        publishes("no");
    }

    @Then("he is told what was published meanwhile and that his draft is kept")
    public void toldMeanwhile() {
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("نُشر تغيير آخر قبل تغييرك", "عطلة أخرى", "يوم السيول");
    }

    @Then("he is told that the day is there already and nothing of his is live")
    public void toldTwice() {
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("لا يمكن نشر هذه التغييرات");
        assertThat(government.live(DAYS)).doesNotContain("Flood day");
    }

    @When("the administrator looks again and publishes")
    public void looksAndPublishes() {
        looks();
        publishes("no");
        assertThat(seen.location()).as(seen.words()).contains("done=published");
        seen = admin.follow(seen);
        assertThat(seen.words()).contains("نُشرت التغييرات");
    }

    @Then("{word} and {word} are holidays")
    public void areHolidays(String one, String other) {
        assertThat(isNamed(one)).isTrue();
        assertThat(isNamed(other)).isTrue();
    }

    @When("the administrator publishes it twice")
    public void publishesTwice() {
        before = newest();
        publishes("no");
        publishes("no");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @Then("there is one new version, and it is his")
    public void oneVersion() {
        assertThat(newest()).isEqualTo(before + 1);
        assertThat(drafts.editions(1).get(0).actor()).isEqualTo("admin");
    }

    @When("he goes back to the version before")
    public void goesBack() {
        before = newest();
        seen = admin.post("/ar/administration/versions/" + (before - 1) + "/restore", sent(Map.of()));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        looks();
        publishes("no");
        assertThat(seen.location()).as(seen.words()).contains("done=published");
    }

    @Then("{word} is no holiday, by a version of its own")
    public void isNoHoliday(String date) {
        assertThat(isNamed(date)).isFalse();
        assertThat(newest()).isEqualTo(before + 1);
    }

    @When("the administrator uploads {string} with semicolons instead of commas")
    public void uploadsSemicolons(String file) {
        byte[] content = government.live(file).replace(',', ';').getBytes(StandardCharsets.UTF_8);
        seen = admin.post("/ar/administration/upload", sent(Map.of("file", file)), file, content);
    }

    @Then("the page says what is wrong with it and nothing is in the draft but the holiday")
    public void saysWhatIsWrong() {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains("لم يُقبل الملف", "مفصولة بفاصلة منقوطة");
        assertThat(drafts.of("admin").orElseThrow().items()).hasSize(1);
    }

    @When("يضيف مدير النظام إلى مسودته الخدمة {string} للجهة {string} منذ {word}")
    public void addsService(String code, String entity, String from) {
        adds("services", Map.of("code", code, "entity", entity, "from", from));
    }

    @When("يضيف مدير النظام إلى مسودته الفريق {string} للجهة {string} منذ {word}")
    public void addsTeam(String code, String entity, String from) {
        adds("teams", Map.of("code", code, "entity", entity, "from", from));
    }

    @When("يضيف مدير النظام إلى مسودته {string} بدور {string} في الفريق {string}")
    public void addsPerson(String login, String role, String team) {
        adds(
                "people",
                Map.of(
                        "login",
                        login,
                        "role",
                        role,
                        "entity",
                        "works",
                        "team",
                        team,
                        "language",
                        "ar",
                        "from",
                        "2026-01-01"));
    }

    @When("يكتب مدير النظام مرسومًا بدمج {string} في {string} اعتبارًا من {word}")
    public void writesDecree(String from, String to, String day) {
        begins();
        Map<String, String> fields = new HashMap<>(Map.of(
                "number", "21/2026",
                "date", day,
                "kind", "merge",
                "from", from,
                "to", to,
                "note_ar", "مرسوم بدمج جهتين",
                "note_en", "A decree that merges two entities"));
        seen = admin.post("/ar/administration/decrees/new", sent(fields));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("ينشر مدير النظام ما في مسودته")
    public void publishesAll() {
        looksAndPublishes();
    }

    @Then("تقول صفحة المسودة إن الفريق ليس فيه من يعالج الطلبات")
    public void saysWhatTheTeamLacks() {
        seen = admin.get(CHANGES);
        assertThat(seen.words()).contains("لا يمكن نشر هذه التغييرات", "من يعالج الطلبات");
    }

    @Then("تعرض صفحة المسودة طلبات مفتوحة لدى {string}")
    public void showsOpenCases(String name) {
        looks();
        assertThat(seen.words()).contains("طلبات مفتوحة لدى ما يتغيّر", name);
    }

    @Then("المرسوم {string} في القائمة وهو قادم")
    public void decreeIsListed(String number) {
        assertThat(admin.get("/ar/administration/decrees").words()).contains(number, "قادم", "مرسوم بدمج جهتين");
    }

    @Then("الخدمة {string} سارية اليوم")
    public void serviceIsInForce(String code) {
        assertThat(organisation.service(code, clock.today())).isPresent();
    }

    @Then("الفريق {string} سارٍ اليوم وفيه {string}")
    public void teamIsInForce(String code, String login) {
        assertThat(organisation.team(code, clock.today())).isPresent();
        assertThat(organisation.person(login, clock.today()).orElseThrow().team())
                .isEqualTo(code);
    }

    @Then("تقول صفحة الخدمة إن رمزها غير صحيح وفيها ما كُتب")
    public void saysTheCodeIsWrong() {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains("ليس رمزًا صحيحًا");
        assertThat(seen.body()).contains("العناية بالنخيل");
    }

    private void adds(String things, Map<String, String> fields) {
        begins();
        Map<String, String> all = new HashMap<>(fields);
        all.put("name_ar", "العناية بالنخيل");
        all.put("name_en", "Care of palms");
        seen = admin.post("/ar/administration/" + things + "/new", sent(all));
    }

    private void begins() {
        government.now();
        admin.signIn("admin");
    }

    private void writes(String date, String ar, String en) {
        government.now();
        admin.signIn("admin");
        admin.get("/ar/administration/calendar/day?calendar=country");
        seen = admin.post(
                "/ar/administration/calendar/day",
                sent(Map.of(
                        "calendar", "country",
                        "first", date,
                        "last", "",
                        "kind", "holiday",
                        "certainty", "sure",
                        "name_ar", ar,
                        "name_en", en)));
    }

    private void looks() {
        seen = admin.get(CHANGES);
        edition = files.edition();
        assertThat(seen.body()).contains("value=\"" + edition + "\"");
        version = seen.body().replaceAll("(?s).*name=\"version\"[^>]*value=\"([0-9]+)\".*", "$1");
    }

    private void publishes(String move) {
        seen = admin.post(CHANGES + "/publish", Map.of("edition", edition, "version", version, "move", move));
    }

    private long newest() {
        return drafts.editions(1).get(0).number();
    }

    private boolean isNamed(String date) {
        return calendars
                .current(WorkingCalendars.COUNTRY)
                .nameOf(LocalDate.parse(date))
                .isPresent();
    }

    private Deadline reply() {
        return deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
    }

    private static Map<String, String> sent(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("once", UUID.randomUUID().toString());
        return all;
    }
}
