package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.deadlines.Watch;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** What keeps coming back. Each scenario has a month of its own, long after those of all others, so that what they send is no past of it. */
public class RecurrenceSteps {
    private static final Pattern PIECE = Pattern.compile("name=\"(piece-[0-9]+)\"");
    private static final AtomicInteger MONTHS = new AtomicInteger();
    private static final LocalDate BEGIN = LocalDate.of(2040, 1, 3);
    private static final int MONTHS_APART = 36;
    private static final AtomicLong PIECES = new AtomicLong(7_000);
    private static final Pattern FLAG = Pattern.compile("/recurring/(\\d+)");

    private final MovableClock clock;
    private final Watch watch;
    private final JdbcTemplate sql;
    private final int port;
    private LocalDate today = BEGIN.plusMonths((long) MONTHS_APART * MONTHS.getAndIncrement());
    private String service = "";
    private String area = "";
    private @Nullable PageVisitor reader;
    private PageVisitor.@Nullable Seen seen;
    private String page = "";

    public RecurrenceSteps(MovableClock clock, Watch watch, JdbcTemplate sql, Environment environment) {
        this.clock = clock;
        this.watch = watch;
        this.sql = sql;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("for a year the entity {string} has had some {int} pieces of feedback a week about {string} in {string}")
    public void forAYear(String entity, int aWeek, String about, String in) {
        service = about;
        area = in;
        for (LocalDate day = today.minusDays(365); day.isBefore(today); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.FRIDAY && day.getDayOfWeek() != DayOfWeek.SATURDAY) {
                came(entity, day, aWeek / 5);
            }
        }
    }

    @Given("أن الجهة {string} تتلقى منذ سنة نحو {int} ملاحظات في الأسبوع عن {string} في {string}")
    public void forAYearInArabic(String entity, int aWeek, String about, String in) {
        forAYear(entity, aWeek, about, in);
    }

    @Given("in the last week it had {int} a day about it")
    @Given("أنها تلقت عنها في الأسبوع الأخير {int} ملاحظات كل يوم")
    public void inTheLastWeek(int aDay) {
        for (int day = 1; day <= 7; day++) {
            came("works", today.minusDays(day), aDay);
        }
    }

    @When("two months later it has {int} a day about it for a week")
    public void twoMonthsLater(int aDay) {
        today = today.plusDays(63);
        inTheLastWeek(aDay);
    }

    @When("the feedback is looked at by night")
    @When("تُراجع الملاحظات ليلًا")
    public void lookedAt() {
        sql.update("delete from recurrence_look");
        clock.moveTo(today.atTime(LocalTime.of(3, 0)).atZone(clock.zone()).toInstant());
        watch.lookAtOthers();
    }

    @When("the feedback is looked at by night at the end of a week")
    public void lookedAtInTheWeek() {
        today = today.minusDays(today.toEpochDay() % 7);
        lookedAt();
    }

    @Then("{string} finds a flag about {string}")
    @Then("يجد {string} تنبيهًا عن {string}")
    public void finds(String login, String about) {
        assertThat(flags(about)).isPositive();
        reader = PageVisitor.at(port).signIn(login);
        assertThat(reader.get("/ar/recurring").body()).contains("/recurring/" + newest(about));
        page = "/ar/recurring/" + newest(about);
        seen = reader.get(page);
        assertThat(last().status()).isEqualTo(200);
        // Its sentence stands there in both languages.
        assertThat(last().body()).containsPattern("lang=\"en\"[^>]*>From [^<]+ of feedback");
    }

    @Then("{string} finds no flag about {string}")
    public void findsNone(String login, String about) {
        assertThat(flags(about)).isZero();
        assertThat(PageVisitor.at(port).signIn(login).get("/en/recurring").status())
                .isEqualTo(200);
    }

    @Then("{string} finds a flag about {string} that has stayed high")
    public void findsHigh(String login, String about) {
        finds(login, about);
        assertThat(reader().get(page.replace("/ar/", "/en/")).words()).contains("Stays high", "Capital");
    }

    @Then("{string} is shown nothing of it")
    public void shownNothing(String login) {
        PageVisitor other = PageVisitor.at(port).signIn(login);
        assertThat(other.get("/ar/recurring").body()).doesNotContain(page.substring(3));
        assertThat(other.get(page).status()).isEqualTo(404);
    }

    @Then("the newest flag about {string} leads to a study and to a request in the improvement register")
    public void leadsToAStudy(String about) {
        assertThat(flags(about)).isEqualTo(2);
        long flag = newest(about);
        assertThat(sql.queryForObject("select led_to from recurrence_flag where id = ?", String.class, flag))
                .contains("ask-study", "tell-entity");
        assertThat(sql.queryForObject(
                        "select count(*) from improvement where source_reference = ?",
                        Integer.class,
                        Long.toString(flag)))
                .isEqualTo(1);
        assertThat(sql.queryForList(
                        "select w.language from improvement_words w join improvement i on i.id = w.improvement_id where i.source_reference = ? and w.part = 'TITLE'",
                        String.class,
                        Long.toString(flag)))
                .containsExactlyInAnyOrder("AR", "EN");
    }

    @Then("the two newest flags about {string} belong to one request in the improvement register")
    public void joinTheStudy(String about) {
        List<Long> newest = sql.queryForList(
                "select id from recurrence_flag where service = ? and found_on > ? order by id desc fetch first 2 rows only",
                Long.class,
                about,
                today.minusDays(180));
        assertThat(newest).hasSize(2);
        assertThat(sql.queryForList(
                        "select improvement_id from improvement_joined where source_reference = ?",
                        Long.class,
                        newest.get(0).toString()))
                .isEqualTo(sql.queryForList(
                        "select id from improvement where source_reference = ?",
                        Long.class,
                        newest.get(1).toString()))
                .hasSize(1);
    }

    @Then("يقرأ فيه العدد والمتوقع وما أوجب إبلاغ الجهة")
    public void readsFigures() {
        assertThat(last().words())
                .contains("ارتفاع مفاجئ", "42", "إبلاغ الجهة", "أكثر من المتوقع", "غطاء فتحة صرف مكسور أو مفقود")
                .doesNotContain("improvement.recurring");
    }

    @Then("تصل إلى كل من مسؤول الجودة والمشرف والإدارة العليا رسالة واحدة عن التنبيه عن {string}")
    public void toldOnce(String about) {
        lookedAt();
        assertThat(letters("recurrence-flag", newest(about)))
                .contains("works.quality", "works.supervisor", "works.management")
                .doesNotHaveDuplicates();
    }

    @Given("أن الجهة {string} وردتها في الأسبوع الماضي {int} من الملاحظات لم يُعرف موضوعها")
    public void unanalysed(String entity, int pieces) {
        today = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        service = "road-damage";
        area = "capital";
        for (int piece = 0; piece < pieces; piece++) {
            came(entity, today.minusDays(2), 1);
            sql.update(
                    "insert into heard (id, source, entity, service, theme_id, area, heard_on) values (?, 'survey', ?, ?, 0, ?, ?)",
                    PIECES.getAndIncrement(),
                    entity,
                    service,
                    area,
                    today.minusDays(2));
        }
    }

    @Then("تنتظر المراجعة الأسبوعية {string}")
    public void reviewWaits(String login) {
        reader = PageVisitor.at(port).signIn(login);
        page = "/ar/recurring/reviews/" + review();
        assertThat(reader.get("/ar/recurring").body()).contains(page);
        assertThat(reader.get("/ar/tasks").words()).contains("المراجعة الأسبوعية لملاحظات الأيام");
        seen = reader.get(page);
        assertThat(last().words())
                .contains("ما لم يُعرف موضوعه", "وزارة الأشغال")
                .doesNotContain("improvement.week");
        assertThat(reader.post(page, Map.of("go", "close")).status()).isEqualTo(409);
    }

    @When("يقول إن ما بقي بلا موضوع وينهي المراجعة")
    public void filesTheRest() {
        for (int time = 0; time < 20 && shown().size() > 1; time++) {
            seen = reader().follow(reader().post(page, shown()));
        }
        assertThat(last().words()).contains("عُرف موضوع كل الملاحظات");
        seen = reader().follow(reader().post(page, Map.of("go", "close")));
        assertThat(last().words()).contains("أُنجزت المراجعة");
    }

    /** The form as it stands on the page. */
    private Map<String, String> shown() {
        Map<String, String> form = new HashMap<>(Map.of("go", "rest"));
        Matcher piece = PIECE.matcher(last().body());
        while (piece.find()) {
            form.put(piece.group(1), "");
        }
        return form;
    }

    @Then("لا تبقى المراجعة في قائمة ما ينتظره")
    public void reviewIsGone() {
        assertThat(reader().get("/ar/recurring").body()).doesNotContain(page);
    }

    @When("تمضي تسعة أيام دون إنجاز المراجعة")
    public void reviewIsLate() {
        page = "/ar/recurring/reviews/" + review();
        today = today.plusDays(9);
        lookedAt();
    }

    @Then("تصل إلى {string} رسالة عن تأخر المراجعة")
    public void toldOfLateReview(String login) {
        assertThat(letters("review-late", Long.parseLong(page.substring(page.lastIndexOf('/') + 1))))
                .contains(login);
    }

    private long review() {
        return Objects.requireNonNull(sql.queryForObject(
                "select id from recurrence_review where entity = 'works' and until_day = ?",
                Long.class,
                today.minusDays(1)));
    }

    /** Logins of those to whom a letter was written, as often as it was. */
    private List<String> letters(String template, long about) {
        String begin = template + "/" + about + "/";
        return sql.queryForList("select step from outbox where step like ?", String.class, begin + "%").stream()
                .map(step -> step.substring(begin.length()))
                .toList();
    }

    @When("يصرف {string} النظر عن التنبيه عن {string} دون سبب")
    public void dismissesWithoutReason(String login, String about) {
        finds(login, about);
        say("dismiss", " ");
    }

    @Then("يُطلب منه السبب")
    public void isAskedForTheReason() {
        assertThat(last().status()).isEqualTo(400);
        assertThat(last().words()).contains("اكتب السبب");
    }

    @When("يصرف النظر عنه لأن {string}")
    public void dismisses(String reason) {
        say("dismiss", reason);
        seen = reader().follow(last());
    }

    @Then("يبقى السبب ظاهرًا في التنبيه")
    public void reasonIsSeen() {
        assertThat(last().words()).contains("صُرف النظر عنه", "حملة تفتيش معلنة رفعت عدد الملاحظات");
    }

    @When("يعيد التنبيه")
    public void takesUp() {
        say("take-up", "");
        seen = reader().follow(last());
    }

    @Then("يعود بين ما لم يُنظر فيه")
    public void isOpenAgain() {
        assertThat(last().words()).contains("لم يُنظر فيه").doesNotContain("حملة تفتيش معلنة");
    }

    private void say(String go, String reason) {
        String version = Objects.requireNonNull(sql.queryForObject(
                        "select version from recurrence_flag where id = ?", Long.class, flagOf(page)))
                .toString();
        seen = reader().post(page, Map.of("go", go, "reason", reason, "version", version));
    }

    private static long flagOf(String path) {
        Matcher found = FLAG.matcher(path);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private void came(String entity, LocalDate day, int pieces) {
        int known = sql.update(
                "update heard_count set pieces = pieces + ? where entity = ? and service = ? and theme_id = 0 and area = ? and heard_on = ?",
                pieces,
                entity,
                service,
                area,
                day);
        if (known == 0) {
            sql.update(
                    "insert into heard_count (entity, service, theme_id, area, heard_on, pieces) values (?, ?, 0, ?, ?, ?)",
                    entity,
                    service,
                    area,
                    day,
                    pieces);
        }
    }

    private int flags(String about) {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from recurrence_flag where service = ? and found_on > ?",
                Integer.class,
                about,
                today.minusDays(180)));
    }

    private long newest(String about) {
        return Objects.requireNonNull(sql.queryForObject(
                "select max(id) from recurrence_flag where service = ? and found_on > ?",
                Long.class,
                about,
                today.minusDays(180)));
    }

    private PageVisitor reader() {
        return Objects.requireNonNull(reader);
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen);
    }
}
