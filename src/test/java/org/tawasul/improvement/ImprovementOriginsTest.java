package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Rating;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** From each thing that shows the need an improvement is asked for on its page, once, and with its cases. */
@TawasulTest
class ImprovementOriginsTest {
    private static final String NEW = "/en/improvements/new";

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    ImprovementRegister register;

    @Autowired
    ImprovementRequests requests;

    @Autowired
    ImprovementWork work;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    BusinessClock clock;

    @LocalServerPort
    int port;

    @Test
    void fromTheReviewOfARating() {
        CaseView rated = complaint("مصابيح النفق مطفأة منذ الشتاء الماضي ولم يأت أحد");
        assertThat(visitor("works.quality")
                        .get(NEW + query("rating-review", rated.number()))
                        .status())
                .isEqualTo(404);
        rate(rated);
        assertThat(visitor("works.quality").get("/en/cases/" + rated.number()).body())
                .contains("/en/improvements/new?from=rating-review&amp;of=" + rated.number());
        askedOnce("works.quality", FeedbackSource.RATING_REVIEW, "rating-review", rated.number(), rated.id());
        assertThat(visitor("health.quality")
                        .get(NEW + query("rating-review", rated.number()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void notFromARatingThatGivesNoCause() {
        CaseView praised = complaint("إنارة ملعب الأطفال تنطفئ قبل الغروب كل يوم");
        rate(praised, clock.now(), 4);
        PageVisitor quality = visitor("works.quality");
        assertThat(quality.get("/en/cases/" + praised.number()).body()).doesNotContain("from=rating-review");
        Seen refused = quality.get(NEW + query("rating-review", praised.number()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("shows no need of an improvement");
        Seen sent = quality.post(
                NEW,
                Map.of("from", "rating-review", "of", praised.number(), "title", "ملعب مضاء", "text", "كتبت هذا كله"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.words()).contains("shows no need of an improvement", "كتبت هذا كله");

        rate(praised, clock.now().plusSeconds(60), 3);
        assertThat(quality.get(NEW + query("rating-review", praised.number())).status())
                .isEqualTo(200);
        assertThat(new Rating(1, 5, 5, 5, 5, "ليت الإنارة تستمر إلى الفجر", clock.now()).givesCause())
                .isTrue();
        assertThat(new Rating(1, 5, 5, 5, 5, " ", clock.now()).givesCause()).isFalse();
    }

    @Test
    void fromADirectiveOnACase() {
        CaseView ordered = complaint("عمود إنارة مائل عند مدخل المدرسة ويكاد يسقط");
        PageVisitor office = visitor("works.minister");
        office.get("/ar/cases/" + ordered.number());
        office.post(
                "/ar/cases/" + ordered.number() + "/directive",
                Map.of(
                        "text",
                        "تُفحص الأعمدة المائلة كلها",
                        "by",
                        clock.today().plusDays(9).toString()));
        assertThat(office.get("/ar/cases/" + ordered.number()).words()).contains("اطلب تطويرًا بسبب التوجيه");
        askedOnce("works.minister", FeedbackSource.DIRECTIVE, "case-directive", ordered.number(), ordered.id());
    }

    @Test
    void fromADirectiveOnATheme() {
        CaseView complained = complaint("كشافات الملعب العام لا تعمل مساء كل خميس");
        long theme = sql.queryForObject("select theme_id from heard where id = ?", Long.class, complained.id());
        PageVisitor office = visitor("works.minister");
        office.get("/ar/overview/directives/new");
        Seen given = office.post(
                "/ar/overview/directives/new",
                Map.of(
                        "service",
                        "street-lighting",
                        "area",
                        "",
                        "theme",
                        Long.toString(theme),
                        "text",
                        "تُراجع كشافات الملاعب",
                        "by",
                        clock.today().plusDays(9).toString()));
        String directive = given.location().replaceAll(".*/directives/(\\d+).*", "$1");
        assertThat(visitor("works.management")
                        .get("/en/overview/directives/" + directive)
                        .body())
                .contains("/en/improvements/new?from=directive&amp;of=" + directive);
        askedOnce("works.management", FeedbackSource.DIRECTIVE, "directive", directive, complained.id());
        assertThat(visitor("health.management")
                        .get(NEW + query("directive", directive))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fromAFlagThatTheRulesOnlyShow() {
        CaseView complained = complaint("محول الإنارة يصدر أزيزا طوال الليل قرب البيوت");
        long theme = sql.queryForObject("select theme_id from heard where id = ?", Long.class, complained.id());
        String flag = flag(theme);
        PageVisitor supervisor = visitor("works.supervisor");
        assertThat(supervisor.get("/en/recurring/" + flag).body())
                .contains("/en/improvements/new?from=flag&amp;of=" + flag);
        String number = askedOnce("works.supervisor", FeedbackSource.FLAG, "flag", flag, complained.id());
        assertThat(supervisor.get("/en/recurring/" + flag).body()).contains("/en/improvements/" + number);
        assertThat(register.find(number).orElseThrow().scope().theme()).isEqualTo(Long.toString(theme));
        assertThat(visitor("health.supervisor").get(NEW + query("flag", flag)).status())
                .isEqualTo(404);
    }

    @Test
    void becauseOfTheSameFlagAgainOnceItWasDecidedAgainst() {
        CaseView complained = complaint("أعمدة الكورنيش تنطفئ مع أول مطر كل شتاء");
        String flag = flag(sql.queryForObject("select theme_id from heard where id = ?", Long.class, complained.id()));
        String first = askedOnce("works.supervisor", FeedbackSource.FLAG, "flag", flag, complained.id());
        String second = askedAgain("works.supervisor", "flag", flag, first);
        Seen shown = visitor("works.supervisor").get("/en/recurring/" + flag);
        assertThat(shown.body()).contains("/en/improvements/" + second).doesNotContain("/en/improvements/new");
    }

    @Test
    void becauseOfTheSameDirectiveAgainOnceItWasDecidedAgainst() {
        CaseView ordered = complaint("أنوار ساحة الاحتفالات ضعيفة ولا تكفي الزوار");
        PageVisitor office = visitor("works.minister");
        office.get("/ar/cases/" + ordered.number());
        office.post(
                "/ar/cases/" + ordered.number() + "/directive",
                Map.of("text", "تُقوّى الإنارة", "by", clock.today().plusDays(9).toString()));
        String first =
                askedOnce("works.minister", FeedbackSource.DIRECTIVE, "case-directive", ordered.number(), ordered.id());
        askedAgain("works.minister", "case-directive", ordered.number(), first);
    }

    /** No rule asks again for what people decided against. */
    @Test
    void theProgramItselfAsksOnce() {
        RequestImprovement command = new RequestImprovement(
                FeedbackSource.FLAG,
                Long.toString(ids.next()),
                new Scope("works", "street-lighting", null, null),
                Language.AR,
                "أعمدة تصمد في المطر",
                "تتكرر الشكوى",
                List.of());
        String first = requests.request(command, Actor.SYSTEM).number();
        decidedAgainst(first);

        assertThat(requests.request(command, Actor.SYSTEM).number()).isEqualTo(first);
    }

    /** Returns the number of the new one. */
    private String askedAgain(String login, String kind, String reference, String first) {
        decidedAgainst(first);
        PageVisitor visitor = visitor(login);
        Seen form = visitor.get(NEW + query(kind, reference));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.words()).contains("came to its end", "Improvement request " + first, "لا مخصصات لها هذا العام");
        String second = number(visitor.post(
                NEW, Map.of("from", kind, "of", reference, "title", "إنارة تدوم", "text", "عادت الشكوى بعد الرفض")));
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.get("/en/improvements/" + second).words())
                .contains("Asked for before because of the same " + first);
        assertThat(visitor.get("/en/improvements/" + first).words())
                .contains("Asked for again because of the same " + second);
        assertThat(visitor.get("/en/changes/" + first).words())
                .as("what is not decided yet nobody reads of")
                .doesNotContain(second);
        assertThat(visitor.get(NEW + query(kind, reference)).location()).endsWith("/improvements/" + second);
        return second;
    }

    private void decidedAgainst(String number) {
        Actor quality = new Actor("works.quality", "quality-officer", "works", "test");
        Actor management = new Actor("works.management", "senior-management", "works", "test");
        work.study(number, register.find(number).orElseThrow().version(), "الأعمدة قديمة", true, quality);
        work.decide(
                number,
                register.find(number).orElseThrow().version(),
                false,
                "لا مخصصات لها هذا العام",
                null,
                management);
    }

    @Test
    void whatIsAskedForIsReadInEitherLanguage() {
        PageVisitor quality = visitor("works.quality");
        quality.get(NEW);
        Seen same = quality.post(
                NEW, Map.of("title", "مقاعد في ممشى سترة", "titleOther", "مقاعد أخرى", "text", "لا مكان للجلوس"));
        assertThat(same.status()).isEqualTo(400);
        assertThat(same.words()).contains("Write the same in the other language here");
        String number = number(quality.post(
                NEW,
                Map.of(
                        "title",
                        "مقاعد في ممشى سترة",
                        "titleOther",
                        "Benches on the Sitra promenade",
                        "text",
                        "لا مكان للجلوس")));
        assertThat(quality.get("/en/improvements/" + number).words()).contains("Benches on the Sitra promenade");
        assertThat(quality.get("/ar/improvements/" + number).words()).contains("مقاعد في ممشى سترة");
    }

    @Test
    void whoAsksNamesTheCasesThatShowIt() {
        CaseView one = complaint("لمبات الحديقة القديمة ترمش كل ليلة");
        CaseView other = complaint("لمبات الحديقة القديمة ترمش كل ليلة وتؤذي العين");
        PageVisitor quality = visitor("works.quality");
        Seen form = quality.get(NEW + "?cases=" + one.number() + "&service=street-lighting");
        assertThat(form.words()).contains(one.number());
        Seen unknown = quality.post(NEW, asking(one.number() + "\n26-0000000-0"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.words()).contains("26-0000000-0");
        Seen sent =
                quality.post(NEW, asking(one.number() + "، " + other.number().replace('-', ' ')));
        String number = number(sent);
        assertThat(register.cases(register.find(number).orElseThrow().id(), 9))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(quality.get("/en/improvements/" + number).words())
                .contains("2 requests showed it", one.number(), other.number());
        assertThat(visitor("health.quality").post(NEW, asking(one.number())).status())
                .isEqualTo(400);
    }

    @Test
    void whoeverHasTheCaseNextAsksAsWellAndOnceMoreWhenItIsRatedAgain() {
        CaseView rated = complaint("أضواء الممشى البحري انطفأت بعد أسبوع من إصلاحها");
        rate(rated);
        Map<String, String> sent = Map.of(
                "from", "rating-review", "of", rated.number(), "title", "إصلاح يدوم طويلا", "text", "انطفأت ثانية");
        PageVisitor works = visitor("works.quality");
        works.get("/en/improvements");
        String first = number(works.post(NEW, sent));
        rate(rated, clock.now().plusSeconds(60));
        String second = number(works.post(NEW, sent));
        assertThat(second).isNotEqualTo(first);
        passOn(rated, "health");
        PageVisitor health = visitor("health.quality");
        assertThat(health.get(NEW + query("rating-review", rated.number())).status())
                .isEqualTo(200);
        String third = number(health.post(NEW, sent));
        assertThat(register.find(third).orElseThrow().scope().entity()).isEqualTo("health");
        passOn(rated, "works");
    }

    private void passOn(CaseView view, String entity) {
        sql.update("update case_file set entity = ? where id = ?", entity, view.id());
        sql.update("update case_access set entity = ? where case_id = ?", entity, view.id());
    }

    @Test
    void whatIsGoneWhileSomebodyWritesLeavesHisWords() {
        CaseView complained = complaint("عدادات الإنارة في السوق القديم تُصدر شررا");
        long theme = sql.queryForObject("select theme_id from heard where id = ?", Long.class, complained.id());
        String flag = flag(theme);
        PageVisitor supervisor = visitor("works.supervisor");
        assertThat(supervisor.get(NEW + query("flag", flag)).status()).isEqualTo(200);
        sql.update("update recurrence_flag set entity = 'health' where id = ?", Long.parseLong(flag));
        Seen sent = supervisor.post(
                NEW, Map.of("from", "flag", "of", flag, "title", "سوق مضاء بأمان", "text", "كتبت هذا في ساعة"));
        assertThat(sent.status()).isEqualTo(404);
        assertThat(sent.words()).contains("كتبت هذا في ساعة");
        assertThat(sent.body()).contains("سوق مضاء بأمان");
    }

    @Test
    void whatSomebodySetAsideLeadsToNoRequest() {
        CaseView complained = complaint("أسلاك مكشوفة تحت عمود الإنارة عند الحضانة");
        long theme = sql.queryForObject("select theme_id from heard where id = ?", Long.class, complained.id());
        String flag = flag(theme);
        sql.update("update recurrence_flag set state = 'DISMISSED' where id = ?", Long.parseLong(flag));
        PageVisitor supervisor = visitor("works.supervisor");
        assertThat(supervisor.get("/en/recurring/" + flag).body()).doesNotContain("/en/improvements/new");
        assertThat(supervisor.get(NEW + query("flag", flag)).status()).isEqualTo(404);
    }

    @Test
    void theCasesOfAnotherEntityAreNotNamed() {
        CaseView works = complaint("مصباح مدخل العيادة يومض ويزعج المرضى ليلا");
        PageVisitor central = visitor("central.worker1");
        central.get("/en/improvements");
        Map<String, String> fields =
                Map.of("entity", "health", "cases", works.number(), "title", "مداخل مضاءة", "text", "كتبته كله");
        Seen sent = central.post(NEW, fields);
        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.words()).contains("is not with the entity that is asked to improve", "كتبته كله");
    }

    @Test
    void theCasesThatSomebodyMaySeeAreShownBehindManyThatHeMayNot() {
        CaseView seen = complaint("عمود عند الدوار السابع بلا غطاء منذ أيام");
        PageVisitor quality = visitor("works.quality");
        quality.get("/en/improvements");
        String number = number(quality.post(NEW, asking(seen.number())));
        long improvement = register.find(number).orElseThrow().id();
        for (long other = 1; other <= 60; other++) {
            sql.update("insert into improvement_case (improvement_id, case_id) values (?, ?)", improvement, other);
        }
        assertThat(quality.get("/en/improvements/" + number).words()).contains("61 requests showed it", seen.number());
    }

    @Test
    void whatIsNotThereIsToldSo() {
        PageVisitor quality = visitor("works.quality");
        for (String kind : List.of("flag", "directive", "rating-review", "case-directive", "comet")) {
            for (String reference : List.of("", "0", "-1", "99999999999999999999", "'", "26-0000000-0")) {
                assertThat(quality.get(NEW + "?from=" + kind + "&of=" + reference.replace("'", "%27"))
                                .status())
                        .as(kind + " " + reference)
                        .isEqualTo(404);
            }
        }
    }

    private String askedOnce(String login, FeedbackSource source, String kind, String reference, long caseId) {
        PageVisitor visitor = visitor(login);
        Seen form = visitor.get(NEW + query(kind, reference));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.words()).contains("What shows that it is needed", "One request shows it");
        Map<String, String> sent =
                Map.of("from", kind, "of", reference, "title", "إنارة تدوم " + reference, "text", "تعود الشكوى كل مرة");
        String number = number(visitor.post(NEW, sent));
        ImprovementView view = register.find(number).orElseThrow();
        assertThat(view.source()).isEqualTo(source);
        assertThat(view.scope().service()).isEqualTo("street-lighting");
        assertThat(register.cases(view.id(), 9)).containsExactly(caseId);
        assertThat(visitor.get(NEW + query(kind, reference)).location()).endsWith("/improvements/" + number);
        PageVisitor again = visitor(login);
        again.get("/en/improvements");
        assertThat(number(again.post(NEW, sent))).isEqualTo(number);
        Seen others = again.post(
                NEW, Map.of("from", kind, "of", reference, "title", "أعمدة أخرى", "text", "كلام كُتب بعد الأول"));
        assertThat(others.status()).isEqualTo(409);
        assertThat(others.words())
                .contains("asked for because of this already: number " + number, "كلام كُتب بعد الأول");
        assertThat(others.body()).contains("أعمدة أخرى");
        return number;
    }

    private static String number(Seen sent) {
        assertThat(sent.status()).as(sent.words()).isIn(302, 303);
        return Optional.ofNullable(sent.location()).orElseThrow().replaceAll(".*/improvements/", "");
    }

    private static Map<String, String> asking(String numbers) {
        return Map.of(
                "service", "street-lighting", "cases", numbers, "title", "مصابيح لا ترمش", "text", "تتكرر الشكوى");
    }

    private static String query(String kind, String reference) {
        return "?from=" + kind + "&of=" + reference;
    }

    private PageVisitor visitor(String login) {
        return PageVisitor.at(port).signIn(login);
    }

    private CaseView complaint(String words) {
        String number = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                words.substring(0, 20),
                                words,
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                "customer.fatima",
                                null,
                                "fatima@example.org",
                                "36001122",
                                Language.AR,
                                List.of()),
                        new Actor("customer.fatima", "customer", null, null))
                .number();
        return cases.byNumber(number);
    }

    private void rate(CaseView view) {
        rate(view, clock.now());
    }

    private void rate(CaseView view, Instant at) {
        rate(view, at, 2);
    }

    private void rate(CaseView view, Instant at, int clarity) {
        sql.update(
                "insert into rating (id, invitation_id, case_id, customer_id, handling, clarity, courtesy, ease, rated_at, entity) values (?, ?, ?, ?, 4, ?, 5, 4, ?, ?)",
                ids.next(),
                ids.next(),
                view.id(),
                view.customerId(),
                clarity,
                Timestamp.from(at),
                "works");
    }

    private String flag(long theme) {
        long id = ids.next();
        LocalDate today = clock.today();
        sql.update(
                "insert into recurrence_flag (id, entity, service, theme_id, kind, observed, expected, since, until_day, found_on, state, led_to, decision_id, version) values (?, 'works', 'street-lighting', ?, 'SURGE', 9, 2.0, ?, ?, ?, 'OPEN', 'tell-entity', 0, 1)",
                id,
                theme,
                today.minusDays(3),
                today.minusDays(1),
                today);
        return Long.toString(id);
    }
}
