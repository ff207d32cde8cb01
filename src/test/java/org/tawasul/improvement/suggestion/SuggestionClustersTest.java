package org.tawasul.improvement.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Suggestions;
import org.tawasul.casework.Casework;
import org.tawasul.casework.SuggestionDesk;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.TellEffect;
import org.tawasul.improvement.Wording;
import org.tawasul.intake.Intake;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** Suggestions that say the same, from the first of them until all their authors hear that it is live. */
@TawasulTest
class SuggestionClustersTest {
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn HEALTH = new SignedIn("health.quality", Role.QUALITY_OFFICER, "health", null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final String REASONS = "الفكرة تخفض استهلاك الكهرباء ويمكن تنفيذها هذا العام بالميزانية المتاحة";

    @Autowired
    SuggestionClusters clusters;

    @Autowired
    ClusterRows rows;

    @Autowired
    ImprovementWork work;

    @Autowired
    ImprovementRegister register;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    SuggestionDesk desk;

    @Autowired
    WorkItems items;

    @Autowired
    Watch watch;

    @Autowired
    Outbox outbox;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Suggestions suggestions;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    MovableClock clock;

    private SentSuggestions sent;

    @BeforeEach
    void sending() {
        sent = new SentSuggestions(intake, cases);
    }

    @Test
    void everyAuthorOfAClusterIsToldAtEachStepOnceAndInHisLanguage() {
        CaseView one = fatima("أقترح تركيب ألواح شمسية فوق أعمدة الإنارة في طريق الساحل الجنوبي");
        CaseView other = maria("أقترح ألواحا شمسية فوق أعمدة الإنارة على طريق الساحل الجنوبي كله");
        long id = clusterOf(one);
        assertThat(clusterOf(other)).isEqualTo(id);
        assertThat(cluster(id).suggestions()).isEqualTo(2);

        String number = begin(id, "إنارة طريق الساحل الجنوبي بالطاقة الشمسية");
        watch.lookAtOthers();
        watch.lookAtOthers();
        assertThat(told(one)).containsExactly("in-study:ar");
        assertThat(told(other)).containsExactly("in-study:en");
        assertThat(cases.get(one.id()).state()).isEqualTo(CaseState.IN_STUDY);

        decide(id, number, true);
        watch.lookAtOthers();
        assertThat(told(one)).containsExactly("in-study:ar", "decision:ar");
        assertThat(told(other)).containsExactly("in-study:en", "decision:en");
        assertThat(cases.get(other.id()).state()).isEqualTo(CaseState.IN_IMPLEMENTATION);

        List<PlanStep> steps = planned(number, 3);
        assertThat(steps.get(0).words()).isEqualTo(new Wording("الخطوة 1", "Part 1 of it"));
        work.stepDone(number, steps.get(0).id(), null, QUALITY.actor(null));
        watch.lookAtOthers();
        work.stepDone(number, steps.get(1).id(), null, QUALITY.actor(null));
        watch.lookAtOthers();
        assertThat(messages(one, "suggestion-step"))
                .extracting(OutboxMessage::body)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("33")
                                .contains("الخطوة 1")
                                .contains("/ar/suggestions/" + number),
                        second -> assertThat(second).contains("66").contains("الخطوة 2"));
        assertThat(messages(other, "suggestion-step"))
                .extracting(OutboxMessage::body)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("A step in carrying out your suggestion")
                                .contains("Part 1 of it")
                                .doesNotContain("الخطوة"),
                        second -> assertThat(second).contains("66").contains("Part 2 of it"));

        assertThat(cases.timeline(one.id()))
                .filteredOn(step -> step.action().equals("suggestion-step-done"))
                .extracting(
                        step -> step.facts().get("done") + "/" + step.facts().get("steps"))
                .containsExactly("1/3", "2/3");

        work.stepDone(number, steps.get(2).id(), null, QUALITY.actor(null));
        tellEffect(number);
        watch.lookAtOthers();
        watch.lookAtOthers();
        assertThat(told(one))
                .containsExactly(
                        "in-study:ar",
                        "decision:ar",
                        "suggestion-step:ar",
                        "suggestion-step:ar",
                        "implemented:ar",
                        "announced:ar");
        assertThat(messages(one, "implemented"))
                .allSatisfy(mail -> assertThat(mail.body()).contains("الخطوة 1\nالخطوة 2\nالخطوة 3"));
        assertThat(messages(other, "implemented"))
                .allSatisfy(mail -> assertThat(mail.body()).contains("Part 1 of it\nPart 2 of it\nالخطوة 3"));
        assertThat(messages(other, "announced"))
                .allSatisfy(mail -> assertThat(mail.body()).contains("رُكّبت الألواح كلها"));
        assertThat(cases.get(one.id()).state()).isEqualTo(CaseState.CLOSED);
        assertThat(cases.get(other.id()).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void whoTookItBackHearsNothingMoreAndWhoCameLaterHearsWhatHeMissed() {
        CaseView gone = fatima("اقتراح بمسار دراجات هوائية مظلل بمحاذاة وادي البحير");
        CaseView stays = yusuf("اقتراح مسار مظلل للدراجات الهوائية بمحاذاة وادي البحير");
        long id = clusterOf(gone);
        String number = begin(id, "مسار دراجات بمحاذاة وادي البحير");
        watch.lookAtOthers();
        intake.withdraw(gone.id(), null, new Actor("author.fatima", "customer", null, null));
        CaseView late = maria("اقتراح بمسار دراجات هوائية مظلل بمحاذاة وادي البحير للعائلات");
        assertThat(clusterOf(late)).isEqualTo(id);
        watch.lookAtOthers();
        assertThat(told(late)).containsExactly("in-study:en");
        decide(id, number, false);
        watch.lookAtOthers();
        assertThat(told(gone)).doesNotContain("decision:ar");
        assertThat(told(stays)).containsExactly("in-study:ar", "decision:ar");
        assertThat(told(late)).containsExactly("in-study:en", "decision:en");
        assertThat(cases.get(stays.id()).state()).isEqualTo(CaseState.CLOSED);
        CaseView later = fatima("اقتراح مسار دراجات هوائية مظلل بمحاذاة وادي البحير من جديد");
        assertThat(clusterOf(later)).isNotEqualTo(id);
    }

    @Test
    void whoseSuggestionIsStudiedWithOthersWaitsUntilTheDateOfThatStudyAndIsToldOfIt() {
        CaseView screened = fatima("نقترح مرشات رذاذ بارد عند محطة الحافلات المركزية في مدينة عيسى");
        CaseView studied = maria("نقترح مرشات رذاذ باردة عند محطة الحافلات المركزية في مدينة عيسى كلها");
        long id = clusterOf(screened);
        assertThat(clusterOf(studied)).isEqualTo(id);
        desk.study(claimed(studied), WORKER);
        clock.moveBy(Duration.ofDays(5));
        begin(id, "مرشات رذاذ عند محطة الحافلات");
        Instant begun = clock.now();
        clock.moveBy(Duration.ofDays(1));
        watch.lookAtOthers();
        watch.lookAtOthers();
        Instant due = calendars.current("country").due(begun, Period.parse("30 working-days"));
        assertThat(dues(screened, studied)).containsOnly(due);
        LocalDate day = LocalDate.ofInstant(due.minusNanos(1), clock.zone());
        assertThat(messages(screened, "in-study")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(" " + day.getDayOfMonth() + " ")
                .contains("موعد أقصاه"));
        assertThat(told(studied)).containsExactly("in-study:en", "studied-together:en");
        assertThat(messages(studied, "studied-together")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(" " + day.getDayOfMonth() + " "));
    }

    @Test
    void whatWasLateBeforeItsStudyBeganStaysLateAndNoDateIsBroughtForward() {
        CaseView late = fatima("من الجميل تظليل درج متحف القلعة القديمة بسعف النخيل");
        clock.moveBy(Duration.ofDays(30));
        Instant before = dues(late).get(0);
        assertThat(before).isBefore(clock.now());
        CaseView fresh = yusuf("من الجميل تظليل درج متحف القلعة القديمة بسعف النخيل كله");
        long id = clusterOf(late);
        assertThat(clusterOf(fresh)).isEqualTo(id);
        begin(id, "تظليل درج المتحف");
        watch.lookAtOthers();
        assertThat(dues(late)).containsExactly(before);
        Instant moved = dues(fresh).get(0);
        assertThat(suggestions.awaitStudy(fresh.id(), clock.now(), Period.parse("2 working-days"), QUALITY.actor(null)))
                .isEmpty();
        assertThat(dues(fresh)).containsExactly(moved);
    }

    private List<Instant> dues(CaseView... some) {
        return Stream.of(some)
                .map(each -> deadlines.live(each.id(), DeadlineKind.REPLY).orElseThrow())
                .map(each -> Objects.requireNonNull(each.due()))
                .toList();
    }

    @Test
    void aTeamsOwnWorkOnASuggestionIsNotDoneTwice() {
        CaseView studied = fatima("فكرتي لوحات إرشادية ذكية عند مداخل سوق الواقف");
        CaseView declined = yusuf("فكرتي لوحات إرشادية ذكية توضع عند مداخل سوق الواقف");
        long id = clusterOf(studied);
        assertThat(clusterOf(declined)).isEqualTo(id);
        desk.study(claimed(studied), WORKER);
        desk.decide(
                claimed(declined), "declined", "لأن مثل هذه اللوحات مركبة في السوق كله منذ العام الماضي", null, WORKER);
        assertThat(rows.member(declined.id())).isEmpty();
        begin(id, "لوحات إرشادية ذكية في سوق الواقف");
        watch.lookAtOthers();
        assertThat(told(studied)).containsExactly("in-study:ar", "studied-together:ar");
        assertThat(told(declined)).containsExactly("decision:ar");
        assertThat(cluster(id).suggestions()).isEqualTo(1);
    }

    @Test
    void peopleJoinAndPartSuggestionsUntilTheDecision() {
        CaseView one = fatima("رأيي أن تضاف مقاعد خشبية عند ممشى خليج توبلي");
        CaseView unlike = yusuf("إنارة ملونة للنخيل المزروع وسط الدوارات في المناسبات");
        long id = clusterOf(one);
        long from = clusterOf(unlike);
        assertThat(from).isNotEqualTo(id);
        clusters.join(id, cluster(id).version(), unlike.number(), QUALITY);
        assertThat(clusterOf(unlike)).isEqualTo(id);
        assertThat(cluster(id).suggestions()).isEqualTo(2);
        assertThat(rows.find(from).orElseThrow().suggestions()).isZero();
        long seen = cluster(id).version();
        clusters.part(id, seen, unlike.number(), QUALITY);
        assertThat(clusterOf(unlike)).isNotEqualTo(id);
        refused("cluster-changed-meanwhile", () -> clusters.part(id, seen, one.number(), QUALITY));
        refused("suggestion-not-in-cluster", () -> clusters.part(id, cluster(id).version(), unlike.number(), QUALITY));
        long parted = clusterOf(unlike);
        clusters.joinAll(id, cluster(id).version(), parted, QUALITY);
        assertThat(clusterOf(unlike)).isEqualTo(id);
        assertThat(cluster(id).suggestions()).isEqualTo(2);
        String number = begin(id, "مقاعد خشبية في ممشى خليج توبلي");
        decide(id, number, false);
        refused("cluster-decided", () -> clusters.part(id, cluster(id).version(), unlike.number(), QUALITY));
    }

    @Test
    void whatSaysTheSameAsWhatWasJoinedGoesWhereItWasJoined() {
        CaseView arabic = fatima("أقترح إنارة شمسية على ممشى مرفأ عسكر الهادئ");
        CaseView english = maria("Please put solar street lights along the quiet harbour walk of Askar village");
        long id = clusterOf(arabic);
        long emptied = clusterOf(english);
        clusters.joinAll(id, cluster(id).version(), emptied, QUALITY);
        assertThat(clusterOf(english(
                        "author.anita",
                        "Please put solar street lights along the quiet harbour walk of Askar village soon")))
                .isEqualTo(id);
        assertThat(cluster(id).suggestions()).isEqualTo(3);
        assertThat(cluster(emptied).suggestions()).isZero();
        begin(id, "إنارة ممشى المرفأ");
        assertThat(clusterOf(english(
                        "author.john",
                        "Please put solar street lights along the quiet harbour walk of Askar village now")))
                .isEqualTo(id);
    }

    @Test
    void aStudyThatLostItsOnlyAuthorTakesTheNextWhoSaysTheSame() {
        CaseView gone = fatima("أقترح مرآة محدبة عند منعطف شارع الجنبية الضيق");
        long id = clusterOf(gone);
        begin(id, "مرآة عند المنعطف");
        intake.withdraw(gone.id(), null, new Actor("author.fatima", "customer", null, null));
        assertThat(clusterOf(yusuf("أقترح مرآة محدبة عند منعطف شارع الجنبية الضيق جدا")))
                .isEqualTo(id);
    }

    @Test
    void aStepInTheOtherLanguageIsInTheOther() {
        LocalDate due = clock.today().plusDays(9);
        refused(
                "wording-in-same-language",
                () -> new PlanImprovement(
                        "works.quality", due, List.of(new PlanImprovement.Step("شراء", "تركيب", due))));
        assertThat(new PlanImprovement("works.quality", due, List.of(new PlanImprovement.Step("Buy", " ", due)))
                        .steps()
                        .get(0)
                        .textOther())
                .isNull();
    }

    @Test
    void whatIsStudiedMayBeSaidInBothLanguages() {
        long id = clusterOf(fatima("أود أن تزرع أشجار ظل حول ملعب الحد الترابي القديم"));
        refused(
                "wording-in-same-language",
                () -> clusters.beginStudy(
                        id, cluster(id).version(), "أشجار ظل حول الملعب", "أشجار حول الملعب", "سبب", QUALITY));
        String number = clusters.beginStudy(
                id, cluster(id).version(), "Shade trees  around the field", "أشجار ظل حول الملعب", "سبب", QUALITY);
        assertThat(register.find(number).orElseThrow().title())
                .isEqualTo(new Wording("أشجار ظل حول الملعب", "Shade trees around the field"));
    }

    @Test
    void severalEntitiesStudyItAndNobodyDecidesBeforeTheyAnswered() {
        CaseView one = fatima("اقتراحي عربات إسعاف صغيرة على الممشى البحري في البلاج");
        long id = clusterOf(one);
        String number = begin(id, "إسعاف قريب من الممشى البحري");
        refused("cluster-in-study", () -> begin(id, "مرة أخرى"));
        clusters.ask(id, cluster(id).version(), "health", "كم تكلف العربات؟ ومن يشغّلها؟", QUALITY);
        refused("study-asked-already", () -> clusters.ask(id, cluster(id).version(), "health", "كم؟ أجيبونا", QUALITY));
        refused("entity-unknown", () -> clusters.ask(id, cluster(id).version(), "nobody", "كم؟ أجيبونا", QUALITY));
        assertThat(clusters.askedOf(HEALTH))
                .extracting(asked -> asked.improvement().number())
                .contains(number);
        assertThat(outbox.ofCase(register.find(number).orElseThrow().id()))
                .extracting(OutboxMessage::template)
                .contains("suggestion-study-asked");
        clusters.contribute(id, new ContributeToStudy(12_000L, "إنقاذ أسرع للمصابين على الممشى", 10), QUALITY);
        refused("study-incomplete", () -> study(number));
        refused(
                "not-allowed",
                () -> clusters.contribute(
                        id,
                        new ContributeToStudy(1L, "لا شيء", 1),
                        new SignedIn("health.worker1", Role.CASE_WORKER, "health", "health-complaints")));
        clusters.contribute(id, new ContributeToStudy(30_000L, "عربتان تكفيان", 20), HEALTH);
        SuggestionClusters.Opened opened = clusters.open(id, QUALITY);
        assertThat(opened.cost()).isEqualTo(42_000);
        assertThat(opened.weeks()).isEqualTo(20);
        assertThat(opened.studies()).extracting(StudyContribution::state).containsOnly(StudyContribution.State.GIVEN);
        study(number);
        refused("study-not-waiting", () -> clusters.contribute(id, new ContributeToStudy(1L, "غيره", 1), HEALTH));
        refused(
                "cluster-not-in-study",
                () -> clusters.ask(id, cluster(id).version(), "identity", "كم؟ أجيبونا", QUALITY));
    }

    @Test
    void anEntityThatDoesNotAnswerHoldsUpNobodyForGood() {
        long id = clusterOf(fatima("مقترحي جرس إنذار عند مهابط القوارب في قلالي"));
        String number = begin(id, "إنذار عند مهابط القوارب");
        clusters.ask(id, cluster(id).version(), "health", "هل تحتاجون إليه؟", QUALITY);
        clusters.contribute(id, new ContributeToStudy(0L, "سلامة البحارة", 4), QUALITY);
        clusters.cancel(id, cluster(id).version(), "health", QUALITY);
        refused("cluster-unknown", () -> clusters.contribute(id, new ContributeToStudy(1L, "متأخر", 1), HEALTH));
        study(number);
        assertThat(register.find(number).orElseThrow().rootCause()).isNotNull();
    }

    @Test
    void twoWhoBeginAtOnceBeginOnceAndTwoRoundsAtOnceTellOnce() throws Exception {
        CaseView one = fatima("أرغب في ساعة رقمية كبيرة عند دوار اللؤلؤة القديم بالمحرق");
        long id = clusterOf(one);
        long version = cluster(id).version();
        List<Boolean> begun = atOnce(() -> {
            try {
                clusters.beginStudy(id, version, "ساعة رقمية كبيرة", "يقترح ذلك أكثر من شخص", QUALITY);
                return true;
            } catch (Refusal late) {
                return false;
            }
        });
        assertThat(begun).containsExactlyInAnyOrder(true, false);
        atOnce(() -> watch.lookAtOthers() >= 0);
        watch.lookAtOthers();
        assertThat(told(one)).containsExactly("in-study:ar");
    }

    private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(List.of(act, act))) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        long id = clusterOf(fatima("أتمنى سقيا ماء مبردة عند حديقة عين عذاري الغربية"));
        long version = cluster(id).version();
        refused("cluster-unknown", () -> clusters.open(id, HEALTH));
        refused("not-allowed", () -> clusters.beginStudy(id, version, "عنوان", "سبب", MANAGEMENT));
        refused(
                "not-allowed",
                () -> clusters.list(
                        false, 1, new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints")));
        refused("field-required", () -> clusters.beginStudy(id, version, " ", "سبب", QUALITY));
        assertThat(cluster(id).state()).isEqualTo(SuggestionCluster.State.FORMING);
    }

    @Test
    void whatTheRulesWouldNotSendIsRefusedToWhoeverDecides() {
        long id = clusterOf(fatima("عندي مقترح لمظلات متحركة في ساحة مدرسة الرفاع الشرقي"));
        String number = begin(id, "مظلات متحركة");
        clusters.contribute(id, new ContributeToStudy(900L, "ظل للطلاب", 3), QUALITY);
        study(number);
        refused(
                "cluster-decision-refused",
                () -> work.decide(number, version(number), false, "لا", MANAGEMENT.actor(null)));
        assertThat(cluster(id).state()).isEqualTo(SuggestionCluster.State.IN_STUDY);
    }

    private long claimed(CaseView suggestion) {
        return casework.claim(items.openOf(suggestion.id()).get(0).id(), WORKER).id();
    }

    private CaseView fatima(String words) {
        return sent.send("author.fatima", Language.AR, "street-lighting", words);
    }

    private CaseView yusuf(String words) {
        return sent.send("author.yusuf", Language.AR, "street-lighting", words);
    }

    private CaseView maria(String words) {
        return english("author.maria", words);
    }

    private CaseView english(String login, String words) {
        return sent.send(login, Language.EN, "street-lighting", words);
    }

    private String begin(long id, String title) {
        return clusters.beginStudy(id, cluster(id).version(), title, "يقترح ذلك أكثر من شخص", QUALITY);
    }

    private void study(String number) {
        work.study(number, version(number), "يمكن تنفيذه على مراحل", true, QUALITY.actor(null));
    }

    private void decide(long id, String number, boolean accepted) {
        clusters.contribute(id, new ContributeToStudy(5000L, "توفير في الكهرباء", 12), QUALITY);
        study(number);
        String reasons = accepted ? REASONS : "لأن الطريق يُعاد إنشاؤه كاملًا بعد شهرين ولا فائدة من العمل فيه قبل ذلك";
        String english = accepted
                ? "The idea saves electricity and can be carried out this year within the budget"
                : "Because the road will be rebuilt completely in two months and work before that would be wasted";
        work.decide(number, version(number), accepted, reasons, english, MANAGEMENT.actor(null));
    }

    private List<PlanStep> planned(String number, int steps) {
        LocalDate due = clock.today().plusDays(40);
        List<PlanImprovement.Step> all = java.util.stream.IntStream.rangeClosed(1, steps)
                .mapToObj(step ->
                        new PlanImprovement.Step("الخطوة " + step, step == 3 ? null : "Part " + step + " of it", due))
                .toList();
        work.plan(number, version(number), new PlanImprovement("works.quality", due, all), QUALITY.actor(null));
        work.approve(number, version(number), true, null, MANAGEMENT.actor(null));
        return work.steps(register.find(number).orElseThrow().id());
    }

    private void tellEffect(String number) {
        TellEffect told =
                new TellEffect(Way.DESCRIBED, "رُكّبت الألواح كلها", "الطريق مضاء ليلًا", null, clock.today());
        work.tellEffect(number, version(number), told, QUALITY.actor(null));
    }

    private long version(String number) {
        return register.find(number).map(ImprovementView::version).orElseThrow();
    }

    private long clusterOf(CaseView suggestion) {
        return rows.member(suggestion.id()).orElseThrow().cluster();
    }

    private SuggestionCluster cluster(long id) {
        return clusters.get(id, QUALITY);
    }

    private List<String> told(CaseView suggestion) {
        return outbox.ofCase(suggestion.id()).stream()
                .filter(message -> !message.template().equals("receipt"))
                .filter(message -> List.of(
                                "in-study",
                                "studied-together",
                                "decision",
                                "suggestion-step",
                                "implemented",
                                "announced")
                        .contains(message.template()))
                .sorted(Comparator.comparingLong(OutboxMessage::id))
                .map(message -> message.template() + ":" + message.language().tag())
                .toList();
    }

    private List<OutboxMessage> messages(CaseView suggestion, String template) {
        return outbox.ofCase(suggestion.id()).stream()
                .filter(message -> message.template().equals(template))
                .sorted(Comparator.comparingLong(OutboxMessage::id))
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).satisfies(thrown -> {
            List<String> codes = thrown instanceof FieldRefusals several
                    ? several.refusals().stream().map(Refusal::code).toList()
                    : List.of(((Refusal) thrown).code());
            assertThat(codes).contains(code);
        });
    }
}
