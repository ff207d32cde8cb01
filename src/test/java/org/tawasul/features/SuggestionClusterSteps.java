package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Watch;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.TellEffect;
import org.tawasul.improvement.suggestion.ClusterRows;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.PageVisitor;

/** Suggestions that say the same, from the first of them until all their authors know what became of them. */
public class SuggestionClusterSteps {
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final Actor MANAGEMENT = new Actor("works.management", "senior-management", "works", null);
    private static final Map<String, String> LOGINS = Map.of(
            "فاطمة", "customer.fatima",
            "يوسف", "customer.yusuf",
            "Yusuf", "customer.hamza",
            "Maria", "customer.maria");

    private static final DateTimeFormatter ARABIC = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("ar-BH"));

    private final Intake intake;
    private final Cases cases;
    private final SuggestionClusters clusters;
    private final ClusterRows rows;
    private final ImprovementWork work;
    private final ImprovementRegister register;
    private final Watch watch;
    private final Outbox outbox;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final int port;
    private final Map<String, Long> sent = new HashMap<>();
    private String number = "";
    private String title = "";

    public SuggestionClusterSteps(
            Intake intake,
            Cases cases,
            SuggestionClusters clusters,
            ClusterRows rows,
            ImprovementWork work,
            ImprovementRegister register,
            Watch watch,
            Outbox outbox,
            WorkingCalendars calendars,
            BusinessClock clock,
            Environment environment) {
        this.intake = intake;
        this.cases = cases;
        this.clusters = clusters;
        this.rows = rows;
        this.work = work;
        this.register = register;
        this.watch = watch;
        this.outbox = outbox;
        this.calendars = calendars;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("أن {string} اقترحت {string}")
    @Given("أن {string} اقترح {string}")
    @Given("{string} suggested {string}")
    public void suggested(String who, String words) {
        String login = Objects.requireNonNull(LOGINS.get(who));
        boolean arabic = words.codePointAt(0) > 0x600;
        String received = intake.submit(
                        new SubmitCase(
                                CaseKind.SUGGESTION,
                                words.substring(0, 30).strip(),
                                words,
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                login,
                                null,
                                login + "@example.org",
                                null,
                                arabic ? Language.AR : Language.EN,
                                List.of()),
                        new Actor(login, "customer", null, null))
                .number();
        sent.put(who, cases.byNumber(received).id());
        title = words;
    }

    @When("تبدأ موظفة الجودة دراسة المقترحين معًا")
    @When("the quality officer begins to study the suggestions together")
    public void studyBegins() {
        SuggestionCluster cluster = cluster();
        assertThat(cluster.suggestions()).isEqualTo(sent.size());
        number = clusters.beginStudy(cluster.id(), cluster.version(), title, "يقترح ذلك أكثر من شخص", QUALITY);
        watch.lookAtOthers();
    }

    @When("تسأل موظفة الجودة الجهة {string} عن المقترح: {string}")
    public void asks(String entity, String question) {
        clusters.ask(cluster().id(), cluster().version(), entity, question, QUALITY);
    }

    @When("تسجل الجهة {string} كلفة {int} دينار ومدة {int} أسابيع")
    @When("the entity {string} finds that it costs {int} dinars and takes {int} weeks")
    public void contributes(String entity, int dinars, int weeks) {
        clusters.contribute(
                cluster().id(),
                new ContributeToStudy((long) dinars, "نظافة أفضل وكلفة نقل أقل", weeks),
                new SignedIn(entity + ".quality", Role.QUALITY_OFFICER, entity, null));
    }

    @Then("لا تكتمل الدراسة قبل أن تجيب الجهة الأخرى")
    public void studyWaits() {
        refused("study-incomplete", this::studied);
    }

    @Then("تقرأ موظفة الجودة أن الكلفة كلها {int} دينار والمدة {int} أسابيع")
    public void readsTheSum(int dinars, int weeks) {
        String words = PageVisitor.at(port)
                .signIn("works.quality")
                .get("/ar/clusters/" + cluster().id())
                .words();
        assertThat(words).contains(String.format("%,d", dinars)).contains(weeks + " أسابيع");
    }

    @When("تقبل الإدارة العليا المقترح لأن {string}")
    public void accepted(String reasons) {
        decided(true, reasons, null);
    }

    @When("ترفض الإدارة العليا المقترح لأن {string}")
    public void declined(String reasons) {
        decided(false, reasons, null);
    }

    @When("the senior management accepts it, in Arabic and English, because {string}")
    public void acceptedInBoth(String reasons) {
        decided(true, "طلبه أكثر الركاب ولا يكاد يكلف شيئًا ويمكن تنفيذه هذا العام", reasons);
    }

    @Then("the senior management can't accept it in Arabic alone")
    public void notInArabicAlone() {
        studied();
        refused(
                "cluster-decision-refused",
                () -> work.decide(number, view().version(), true, "طلبه أكثر الركاب ولا يكاد يكلف شيئًا", MANAGEMENT));
    }

    @When("تُعتمد خطة من خطوتين وتُنجز أولاهما")
    public void firstStepOfTwo() {
        LocalDate due = clock.today().plusDays(20);
        work.plan(
                number,
                view().version(),
                new PlanImprovement(
                        "works.quality",
                        due,
                        List.of(
                                new PlanImprovement.Step("شراء الحاويات", due.minusDays(10)),
                                new PlanImprovement.Step("وضعها عند البوابات", due))),
                actor());
        work.approve(number, view().version(), true, null, MANAGEMENT);
        stepDone();
    }

    @When("تُنجز الخطوة الأخرى ويُعلن أن {string}")
    public void lastStep(String done) {
        stepDone();
        work.tellEffect(
                number,
                view().version(),
                new TellEffect(Way.DESCRIBED, done, "الممشى أنظف", null, clock.today()),
                actor());
        watch.lookAtOthers();
    }

    @When("يسحب {string} مقترحه")
    public void withdraws(String who) {
        intake.withdraw(id(who), null, new Actor(Objects.requireNonNull(LOGINS.get(who)), "customer", null, null));
    }

    @When("the quality officer takes {string}'s suggestion out of the cluster, and the form is sent twice")
    public void takenOut(String who) {
        SuggestionCluster cluster = cluster();
        assertThat(cluster.suggestions()).isEqualTo(2);
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        String page = "/en/clusters/" + cluster.id();
        quality.get(page);
        Map<String, String> form =
                Map.of("go", "part", "part", cases.get(id(who)).number(), "version", Long.toString(cluster.version()));
        assertThat(Stream.of(1, 2).map(time -> quality.post(page, form).status()))
                .allMatch(status -> status / 100 == 3);
    }

    @Then("{string}'s suggestion is alone in its cluster")
    public void alone(String who) {
        assertThat(clusters.open(clusterOf(who).id(), QUALITY).members())
                .extracting(member -> member.line().id())
                .containsExactly(id(who));
    }

    @Then("يصل إلى {string} و{string} أنه أُنجز {int}%")
    public void toldThePercentage(String one, String other, int percent) {
        assertThat(Stream.of(one, other)).allSatisfy(who -> assertThat(told(who, "suggestion-step"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(percent + "%")));
    }

    @Then("يصل إلى {string} و{string} موعد القرار، وهو بعد {int} يوم عمل، وتقرؤه {string} في صفحة مقترحها")
    public void toldTheDateOfTheDecision(String one, String other, int days, String reads) {
        Instant due = calendars.current("country").due(clock.now(), Period.parse(days + " working-days"));
        LocalDate day = LocalDate.ofInstant(due.minusNanos(1), clock.zone());
        String said = day.getDayOfMonth() + " " + ARABIC.format(day);
        assertThat(Stream.of(one, other)).allSatisfy(who -> assertThat(told(who, "in-study"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(said)));
        assertThat(ownPage(reads)).contains(said);
    }

    @Then("تقرأ {string} في صفحة مقترحها أنه أُنجز {int}%")
    public void authorReadsThePercentage(String who, int percent) {
        assertThat(ownPage(who)).contains("أُنجز من تنفيذ مقترحك " + percent + "%: 1 من خطوتين");
    }

    private String ownPage(String who) {
        return PageVisitor.at(port)
                .signIn(Objects.requireNonNull(LOGINS.get(who)))
                .get("/ar/my-cases/" + cases.get(id(who)).number())
                .words();
    }

    @Then("يصل إلى {string} و{string} مرة واحدة خبر كل من الدراسة والقرار والتنفيذ والإعلان")
    public void toldOnce(String one, String other) {
        for (String who : List.of(one, other)) {
            for (String template : List.of("in-study", "decision", "implemented", "announced")) {
                assertThat(told(who, template)).as(who + " " + template).hasSize(1);
            }
        }
    }

    @Then("يُغلق المقترحان")
    public void closed() {
        assertThat(sent.values())
                .allSatisfy(each -> assertThat(cases.get(each).state()).isEqualTo(CaseState.CLOSED));
    }

    @Then("يصل القرار وسببه إلى {string} ولا يصل إلى {string}")
    public void toldAndNotTold(String one, String other) {
        assertThat(told(one, "decision")).hasSize(1);
        assertThat(told(other, "decision")).isEmpty();
    }

    @Then("{string} is told {string}")
    public void isTold(String who, String words) {
        assertThat(told(who, "decision")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(words));
    }

    @Then("يقرأ الجمهور في صفحة «مقترحاتكم» أنه أُنجز {int}%")
    public void publicReadsThePercentage(int percent) {
        assertThat(PageVisitor.at(port).get("/ar/suggestions/" + number).words())
                .contains("أُنجز " + percent + "%");
    }

    @Then("يقرأ الجمهور في صفحة «مقترحاتكم» السبب {string}")
    public void publicReadsTheReason(String reason) {
        assertThat(PageVisitor.at(port).get("/ar/suggestions/" + number).words())
                .contains(reason)
                .doesNotContain("فاطمة");
    }

    @Then("a visitor of \"Your suggestions\" finds nothing about it")
    public void nothingPublic() {
        PageVisitor visitor = PageVisitor.at(port);
        assertThat(visitor.get("/en/suggestions/" + number).status()).isEqualTo(404);
        assertThat(visitor.get("/en/suggestions?q=" + words()).body()).doesNotContain(number);
    }

    @Then("a visitor of \"Your suggestions\" finds it by its entity and year and not by another year")
    public void foundByFilters() {
        PageVisitor visitor = PageVisitor.at(port);
        String filters = "/en/suggestions?q=" + words() + "&entity=works&service=street-lighting&year=";
        int year = clock.today().getYear();
        assertThat(visitor.get(filters + year).body()).contains("/suggestions/" + number);
        assertThat(visitor.get(filters + (year - 1)).body()).doesNotContain("/suggestions/" + number);
        assertThat(visitor.get("/en/suggestions?q=" + words() + "&entity=health")
                        .body())
                .doesNotContain("/suggestions/" + number);
    }

    private String words() {
        return URLEncoder.encode(title, StandardCharsets.UTF_8);
    }

    private void decided(boolean accepted, String reasons, @Nullable String other) {
        studied();
        work.decide(number, view().version(), accepted, reasons, other, MANAGEMENT);
        watch.lookAtOthers();
    }

    private void studied() {
        work.study(number, view().version(), "يمكن تنفيذه", true, actor());
    }

    private void stepDone() {
        long open = work.steps(view().id()).stream()
                .filter(step -> !step.isDone())
                .min(Comparator.comparingInt(PlanStep::position))
                .orElseThrow()
                .id();
        work.stepDone(number, open, null, actor());
        watch.lookAtOthers();
    }

    private List<OutboxMessage> told(String who, String template) {
        return outbox.ofCase(id(who)).stream()
                .filter(message -> message.template().equals(template))
                .filter(message -> message.channel().equals("mail"))
                .toList();
    }

    private long id(String who) {
        return Objects.requireNonNull(sent.get(who));
    }

    private SuggestionCluster cluster() {
        return clusterOf(sent.keySet().iterator().next());
    }

    private SuggestionCluster clusterOf(String who) {
        long cluster = rows.member(id(who)).orElseThrow().cluster();
        return clusters.get(cluster, QUALITY);
    }

    private ImprovementView view() {
        return register.find(number).orElseThrow();
    }

    private static Actor actor() {
        return QUALITY.actor(null);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
