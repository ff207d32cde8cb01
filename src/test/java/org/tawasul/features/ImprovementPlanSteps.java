package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.RegisterQuery;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.TellEffect;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** An improvement on its way from the request to its effect. */
public class ImprovementPlanSteps {
    private static final Actor QUALITY = new Actor("works.quality", "quality-officer", "works", null);
    private static final Actor MANAGEMENT = new Actor("works.management", "senior-management", "works", null);

    private final Intake intake;
    private final Cases cases;
    private final ImprovementRequests requests;
    private final ImprovementRegister register;
    private final ImprovementWork work;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final int port;
    private long caseId;
    private String number = "";

    public ImprovementPlanSteps(
            Intake intake,
            Cases cases,
            ImprovementRequests requests,
            ImprovementRegister register,
            ImprovementWork work,
            Outbox outbox,
            BusinessClock clock,
            Environment environment) {
        this.intake = intake;
        this.cases = cases;
        this.requests = requests;
        this.register = register;
        this.work = work;
        this.outbox = outbox;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("أن فاطمة اشتكت من {string}")
    public void complained(String words) {
        String sent = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                words.substring(0, 20),
                                words,
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                Story.FATIMA,
                                null,
                                "fatima@example.org",
                                "36001122",
                                Language.AR,
                                List.of()),
                        new Actor(Story.FATIMA, "customer", null, null))
                .number();
        caseId = cases.byNumber(sent).id();
    }

    @Given("أن موظفة الجودة طلبت تطويرًا بسبب شكواها عنوانه {string}")
    public void asked(String title) {
        number = requests.request(
                        new RequestImprovement(
                                FeedbackSource.QUALITY,
                                null,
                                new Scope("works", "street-lighting", null, "capital"),
                                Language.AR,
                                title,
                                "تتكرر الشكاوى من ذلك بعد كل مطر",
                                List.of(caseId)),
                        QUALITY)
                .number();
    }

    @Given("أن الدراسة وجدت أن مكمن الخلل {string}")
    public void studied(String rootCause) {
        work.study(number, view().version(), rootCause, true, QUALITY);
        assertThat(view().state()).isEqualTo(PlanState.STUDIED);
    }

    @When("تقبل الإدارة العليا الطلب لأن {string}")
    public void accepted(String reasons) {
        work.decide(number, view().version(), true, reasons, MANAGEMENT);
    }

    @When("ترفض الإدارة العليا الطلب لأن {string}")
    public void refused(String reasons) {
        work.decide(number, view().version(), false, reasons, MANAGEMENT);
    }

    @When("تقدم موظفة الجودة خطة من خطوتين")
    public void planned() {
        LocalDate due = clock.today().plusDays(20);
        work.plan(
                number,
                view().version(),
                new PlanImprovement(
                        "works.worker1",
                        due,
                        List.of(
                                new PlanImprovement.Step("حصر التوصيلات المكشوفة", due.minusDays(10)),
                                new PlanImprovement.Step("عزلها كلها", due))),
                QUALITY);
        assertThat(view().state()).isEqualTo(PlanState.PLANNED);
    }

    @When("تعيد الإدارة العليا الخطة لأن {string}")
    public void returned(String reason) {
        work.approve(number, view().version(), false, reason, MANAGEMENT);
        assertThat(view().state()).isEqualTo(PlanState.ACCEPTED);
    }

    @Then("تجد موظفة الجودة الخطة كما وضعتها ومعها {string}")
    public void isPlannedAnew(String reason) {
        PageVisitor.Seen seen = PageVisitor.at(port).signIn("works.quality").get("/ar/improvements/" + number);
        assertThat(seen.words()).contains(reason);
        assertThat(seen.body()).contains("value=\"حصر التوصيلات المكشوفة\"", "value=\"عزلها كلها\"");
    }

    @When("تعتمد الإدارة العليا الخطة")
    public void approved() {
        work.approve(number, view().version(), true, null, MANAGEMENT);
        assertThat(view().state()).isEqualTo(PlanState.CARRIED_OUT);
    }

    @Given("أن الخطة في التنفيذ")
    public void carriedOut() {
        accepted("السبب معروف");
        planned();
        approved();
    }

    @When("تسجل موظفة الجودة إنجاز الخطوة الأولى")
    public void firstStepDone() {
        work.stepDone(number, work.steps(view().id()).get(0).id(), "حُصرت كلها", QUALITY);
    }

    @Then("يقرأ الجمهور أن التطوير أُنجز منه {int}% ومتى يُنتظر أن يكتمل")
    public void publicReadsHowFarItIs(int percent) {
        ImprovementView read = view();
        String arabic = PageVisitor.at(port).get("/ar/changes/" + number).words();
        assertThat(arabic)
                .contains("أُنجز " + percent + "%", "في موعد أقصاه")
                .doesNotContain("حصر التوصيلات المكشوفة", "حُصرت كلها");
        assertThat(PageVisitor.at(port).get("/en/changes/" + number).words())
                .contains(percent + "% is done: 1 of 2 steps")
                .containsPattern("It is to be completed by [A-Za-z]+, "
                        + Objects.requireNonNull(read.dueOn()).getDayOfMonth() + " ");
    }

    @Then("لا يقرأ الجمهور موعدًا لخطة لم تُعتمد")
    public void publicReadsNoDayYet() {
        assertThat(PageVisitor.at(port).get("/ar/changes/" + number).words())
                .contains("بانتظار اعتماد الخطة")
                .doesNotContain("في موعد أقصاه", "أُنجز ");
    }

    @When("تسجل موظفة الجودة إنجاز الخطوتين")
    public void stepsDone() {
        for (PlanStep step : work.steps(view().id())) {
            work.stepDone(number, step.id(), null, QUALITY);
        }
        assertThat(view().state()).isEqualTo(PlanState.DONE);
    }

    @When("تعلن موظفة الجودة أثر التطوير {string}")
    public void toldEffect(String effect) {
        work.tellEffect(
                number,
                view().version(),
                new TellEffect(Way.REPORTED, "عُزلت التوصيلات كلها", effect, null, clock.today()),
                QUALITY);
    }

    @Then("يقرأ الجمهور {string} وأثره {string}")
    public void publicReads(String done, String effect) {
        ImprovementView read = register.published(number).orElseThrow();
        assertThat(String.valueOf(read.done())).contains(done);
        assertThat(String.valueOf(read.effect())).contains(effect);
    }

    @Then("يقرأ الجمهور {string} من دون أثر")
    public void publicReadsReasons(String reasons) {
        ImprovementView read = register.published(number).orElseThrow();
        assertThat(String.valueOf(read.reasons())).contains(reasons);
        assertThat(read.effect()).isNull();
    }

    @Then("تُخبر فاطمة بأن ما اشتكت منه تغيّر")
    public void fatimaHearsOfTheChange() {
        assertThat(told("improvement-done"))
                .extracting(OutboxMessage::channel)
                .containsExactlyInAnyOrder("mail", "sms");
        assertThat(told("improvement-done")).allSatisfy(this::leadsToIt);
        assertThat(told("improvement-refused")).isEmpty();
    }

    @Then("تُخبر فاطمة بأسباب عدم القبول")
    public void fatimaHearsWhyNot() {
        assertThat(told("improvement-refused"))
                .extracting(OutboxMessage::channel)
                .containsExactlyInAnyOrder("mail", "sms");
        assertThat(told("improvement-refused")).allSatisfy(this::leadsToIt);
        assertThat(told("improvement-done")).isEmpty();
    }

    private void leadsToIt(OutboxMessage message) {
        assertThat(message.body()).containsPattern("(?m)^\\S*/ar/changes/" + number + "$");
    }

    @Then("يجد الجمهور هذا التطوير برقمه")
    public void isFoundByItsNumber() {
        String arabic = number.replace('-', ' ')
                .chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? c - '0' + '\u0660' : c))
                .collect(Collectors.joining());
        for (String written : List.of(number, arabic, number.replace('-', '–'))) {
            assertThat(register.publicPage(new RegisterQuery(written, Set.of(), null, null, 1))
                            .lines())
                    .extracting(ImprovementView::number)
                    .containsExactly(number);
        }
    }

    @Then("تُذكَّر الإدارة العليا بأن القرار تأخر")
    public void managementIsReminded() {
        assertThat(reminded("works.management@")).isNotEmpty();
        assertThat(reminded("works.quality@")).isEmpty();
    }

    @Then("يُذكَّر المسؤول عن الخطة أيضًا، وفي الرسالة {string}")
    public void ownerIsReminded(String step) {
        assertThat(reminded("works.worker1@")).extracting(OutboxMessage::body).anyMatch(body -> body.contains(step));
    }

    @Then("تُذكَّر الجودة ثم تُبلَّغ الإدارة العليا")
    public void raised() {
        assertThat(reminded("works.quality@")).isNotEmpty();
        assertThat(reminded("works.management@")).isNotEmpty();
    }

    @Then("تُخبر الإدارة العليا بأن القرار ينتظرها")
    public void decisionWaits() {
        assertThat(written("improvement-turn", "works.management@"))
                .extracting(OutboxMessage::body)
                .anyMatch(body -> body.contains("يُنتظر قراركم فيه"));
    }

    @Then("تُخبر موظفة الجودة بأن الخطة تنتظرها")
    public void planWaits() {
        assertThat(written("improvement-turn", "works.quality@"))
                .extracting(OutboxMessage::body)
                .anyMatch(body -> body.contains("يُنتظر منكم أن تضعوا خطته"));
    }

    private List<OutboxMessage> reminded(String recipient) {
        return written("improvement-late", recipient);
    }

    private List<OutboxMessage> written(String template, String recipient) {
        outbox.deliver();
        return outbox.ofCase(view().id()).stream()
                .filter(message -> message.template().equals(template))
                .filter(message -> message.recipient().startsWith(recipient)
                        && message.body().contains(number))
                .toList();
    }

    private List<OutboxMessage> told(String template) {
        outbox.deliver();
        return outbox.ofCase(caseId).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }

    private ImprovementView view() {
        return register.find(number).orElseThrow();
    }
}
