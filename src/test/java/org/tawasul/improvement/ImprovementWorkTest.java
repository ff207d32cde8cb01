package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.effect.EffectRows;
import org.tawasul.notifications.Outbox;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** An improvement from its request to its end: who does what, what hinders, and which clocks run. */
@TawasulTest
class ImprovementWorkTest {
    private static final Actor QUALITY = new Actor("works.quality", "quality-officer", "works", "w-1");
    private static final Actor MANAGEMENT = new Actor("works.management", "senior-management", "works", "w-2");
    private static final Actor OTHERS = new Actor("health.management", "senior-management", "health", "w-3");

    @Autowired
    ImprovementRequests requests;

    @Autowired
    ImprovementRegister register;

    @Autowired
    ImprovementWork work;

    @Autowired
    ImprovementsDue due;

    @Autowired
    Outbox outbox;

    @Autowired
    EffectRows kept;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkItems items;

    @Autowired
    Watch watch;

    @Autowired
    MovableClock clock;

    @org.springframework.boot.test.web.server.LocalServerPort
    int port;

    @Test
    void goesFromTheRequestToItsEndAndIsWatchedAllTheWhile() {
        String number = asked("تأخر تبديل المصابيح المطفأة");
        assertThat(work.waitingFor(QUALITY)).extracting(ImprovementView::number).contains(number);
        work.study(number, version(number), "لا مخزون من المصابيح", true, QUALITY);
        work.decide(number, version(number), true, "السبب معروف وعلاجه ممكن", MANAGEMENT);
        work.plan(number, version(number), plan(), QUALITY);
        assertThat(work.waitingFor(MANAGEMENT))
                .extracting(ImprovementView::number)
                .contains(number);
        refused("field-required", () -> work.approve(number, version(number), false, "  ", MANAGEMENT));
        work.approve(number, version(number), false, "العقد يُوقع قبل الشراء", MANAGEMENT);
        assertThat(register.find(number).orElseThrow().state()).isEqualTo(PlanState.ACCEPTED);
        returnedWithItsReason(number, "العقد يُوقع قبل الشراء");
        work.plan(number, version(number), plan(), QUALITY);
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get("/en/improvements/" + number)
                        .words())
                .contains("The plan before this one went back for this reason:", "العقد يُوقع قبل الشراء")
                .doesNotContain("went back to those who made it");
        work.approve(number, version(number), true, null, MANAGEMENT);

        ImprovementView carriedOut = register.find(number).orElseThrow();
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get("/en/improvements/" + number)
                        .words())
                .doesNotContain("went back to those who made it");
        List<PlanStep> steps = work.steps(carriedOut.id());
        assertThat(running(carriedOut))
                .containsExactlyInAnyOrder(DeadlineKind.IMPROVEMENT, DeadlineKind.PLAN_STEP, DeadlineKind.PLAN_STEP);
        work.stepDone(number, steps.get(0).id(), "عقد التوريد موقع", QUALITY);
        refused(
                "improvement-step-unknown",
                () -> work.stepDone(number, steps.get(0).id(), null, QUALITY));
        assertThat(register.find(number).orElseThrow().state()).isEqualTo(PlanState.CARRIED_OUT);
        work.stepDone(number, steps.get(1).id(), null, QUALITY);
        assertThat(register.find(number).orElseThrow().state()).isEqualTo(PlanState.DONE);
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get("/en/improvements/" + number)
                        .words())
                .contains("Measured so far");
        assertThat(PageVisitor.at(port).get("/en/changes/" + number).words()).doesNotContain("Measured so far");

        refused(
                "improvement-not-measurable",
                () -> work.tellEffect(
                        number,
                        version(number),
                        new TellEffect(Way.MEASURED, "مخزون دائم", "قلت الشكاوى", 70, clock.today()),
                        QUALITY));
        for (LocalDate day : List.of(clock.today().minusDays(1), clock.today().plusDays(1))) {
            refused(
                    "improvement-day-out-of-range",
                    () -> work.tellEffect(
                            number,
                            version(number),
                            new TellEffect(Way.REPORTED, "مخزون دائم", "قلت الشكاوى", 70, day),
                            QUALITY));
        }
        work.tellEffect(
                number,
                version(number),
                new TellEffect(
                        Way.REPORTED,
                        "مخزون دائم من المصابيح",
                        "A lasting stock of lamps",
                        "قلت الشكاوى",
                        "Fewer complaints",
                        70,
                        clock.today()),
                QUALITY);
        ImprovementView closed = register.published(number).orElseThrow();
        assertThat(closed.state()).isEqualTo(PlanState.CLOSED);
        assertThat(closed.effect().fewerCases()).isEqualTo(70);
        assertThat(PageVisitor.at(port).get("/ar/changes/" + number).words())
                .contains("تقول الجهة: الطلبات أقل بنسبة 70%");
        assertThat(PageVisitor.at(port).get("/ar/changes/" + number).words())
                .contains("قلت الشكاوى")
                .doesNotContain("Fewer complaints");
        assertThat(PageVisitor.at(port).get("/en/changes/" + number).words())
                .contains("Fewer complaints")
                .doesNotContain("قلت الشكاوى");
        measuredThen(closed);
        assertThat(running(closed)).isEmpty();
        assertThat(items.openOf(closed.id())).isEmpty();
    }

    /** The form is what was planned, and the public reads nothing of why it came back. */
    private void returnedWithItsReason(String number, String reason) {
        PageVisitor.Seen seen = PageVisitor.at(port).signIn("works.quality").get("/en/improvements/" + number);
        assertThat(seen.words()).contains("went back to those who made it", reason);
        long id = register.find(number).orElseThrow().id();
        assertThat(sql.queryForObject(
                        "select count(*) from trail_salt s join trail_entry e on e.id = s.entry_id"
                                + " where e.subject_kind = 'improvement' and e.subject_id = ? and s.name = 'reason'",
                        Integer.class,
                        id))
                .as("what can be checked against the record")
                .isEqualTo(1);
        for (PlanStep step : work.steps(id)) {
            assertThat(seen.body()).contains("value=\"" + step.text() + "\"", "value=\"" + step.dueOn() + "\"");
        }
        assertThat(PageVisitor.at(port).get("/en/changes/" + number).words()).doesNotContain(reason);
        assertThat(register.published(number).orElseThrow().returned()).isNull();
    }

    /** As if there had been enough to tell: the page of staff and that of everybody say what was measured when it was closed. */
    private void measuredThen(ImprovementView closed) {
        assertThat(kept.find(closed.id()))
                .contains(new EffectRows.EffectRow(closed.id(), clock.today(), Compared.SAME, null, null, null));
        sql.update("delete from improvement_effect_week where improvement_id = ?", closed.id());
        sql.update("delete from improvement_effect where improvement_id = ?", closed.id());
        LocalDate first = clock.today().minusWeeks(2);
        kept.add(new EffectRows.EffectRow(closed.id(), clock.today().minusDays(1), Compared.ALL, 61, 50, 70));
        kept.addWeeks(
                closed.id(),
                List.of(
                        new MeasuredEffect.Week(first, 20, 20.5, MeasuredEffect.Time.BEFORE),
                        new MeasuredEffect.Week(first.plusWeeks(1), 8, 20, MeasuredEffect.Time.AFTER)));
        for (String page : List.of("/en/improvements/", "/en/changes/")) {
            assertThat(PageVisitor.at(port)
                            .signIn("works.quality")
                            .get(page + closed.number())
                            .words())
                    .contains(
                            "Measured: 61% fewer",
                            "between 50% and 70% fewer",
                            "what was measured when it was closed",
                            "Compared with services of other entities")
                    .containsPattern("Before [^<]+ to [^<]+ 1 20 21 After [^<]+ to [^<]+ 1 8 20");
        }
    }

    @Test
    void whatIsAboutANeighbourhoodStaysSo() {
        Scope near = new Scope("works", "street-lighting", null, "capital", 33);
        RequestImprovement wish = new RequestImprovement(
                FeedbackSource.FLAG, null, near, Language.AR, "إنارة المجمعات 330–339", "تتكرر الشكاوى", List.of());
        String number = requests.request(wish, Actor.SYSTEM).number();
        assertThat(register.find(number).orElseThrow().scope()).isEqualTo(near);
    }

    @Test
    void aRefusalIsPublicWithItsReasons() {
        String number = asked("مظلة فوق كل مطب صناعي");
        work.study(number, version(number), "لا خلل", false, QUALITY);
        assertThat(register.published(number)).isEmpty();
        work.decide(number, version(number), false, "لا حاجة إلى مظلات فوق المطبات", MANAGEMENT);
        ImprovementView refused = register.published(number).orElseThrow();
        assertThat(refused.state()).isEqualTo(PlanState.REFUSED);
        assertThat(refused.reasons()).isEqualTo(Wording.written("لا حاجة إلى مظلات فوق المطبات"));
        assertThat(running(refused)).isEmpty();
        assertThat(items.openOf(refused.id())).isEmpty();
    }

    @Test
    void whoIsNotToDoItAndWhoComesLateIsToldSo() {
        String number = asked("لوحات الشوارع الداخلية");
        long read = version(number);
        refused("not-allowed", () -> work.study(number, read, "سبب", true, MANAGEMENT));
        refused("not-allowed", () -> work.study(number, read, "سبب", true, OTHERS));
        refused("improvement-unknown", () -> work.study("1999-0001", 1, "سبب", true, QUALITY));
        refused("field-required", () -> work.study(number, read, "  ", true, QUALITY));
        work.study(number, read, "سبب", true, QUALITY);
        refused("improvement-changed-meanwhile", () -> work.study(number, read, "سبب آخر", false, QUALITY));
        refused("improvement-changed-meanwhile", () -> work.decide(number, read, true, "نعم", MANAGEMENT));
        work.decide(number, version(number), true, "نعم", MANAGEMENT);
        LocalDate late = clock.today().plusDays(40);
        refused(
                "improvement-step-day-out-of-range",
                () -> work.plan(
                        number,
                        version(number),
                        new PlanImprovement(
                                "works.quality",
                                clock.today().plusDays(20),
                                List.of(new PlanImprovement.Step("خطوة", late))),
                        QUALITY));
        refused(
                "person-unknown",
                () -> work.plan(
                        number,
                        version(number),
                        new PlanImprovement("health.management", late, List.of(new PlanImprovement.Step("خطوة", late))),
                        QUALITY));
        assertThat(register.find(number).orElseThrow().state()).isEqualTo(PlanState.ACCEPTED);
    }

    @Test
    void whoAnswersForThePlanCarriesItOutWhateverHisRole() {
        Actor owner = new Actor("works.worker1", "case-worker", "works", "w-4");
        Actor another = new Actor("works.worker2", "case-worker", "works", "w-5");
        String number = asked("أغطية الصرف المكسورة في المحرق");
        work.study(number, version(number), "لا تُفحص قبل الشتاء", true, QUALITY);
        work.decide(number, version(number), true, "السبب معروف", MANAGEMENT);
        LocalDate due = clock.today().plusDays(30);
        work.plan(
                number,
                version(number),
                new PlanImprovement(
                        owner.id(),
                        due,
                        List.of(
                                new PlanImprovement.Step("حصر الأغطية", due),
                                new PlanImprovement.Step("تبديلها", due))),
                QUALITY);
        assertThat(waiting(owner)).doesNotContain(number);
        work.approve(number, version(number), true, null, MANAGEMENT);
        assertThat(waiting(owner)).contains(number);
        assertThat(waiting(another)).doesNotContain(number);
        ImprovementView view = register.find(number).orElseThrow();
        List<PlanStep> steps = work.steps(view.id());
        refused("not-allowed", () -> work.stepDone(number, steps.get(0).id(), null, another));
        PageVisitor page = PageVisitor.at(port).signIn(owner.id());
        assertThat(page.get("/en/improvements/" + number).body()).contains("/carry-out");
        steps.forEach(step -> work.stepDone(number, step.id(), "نُفّذت", owner));
        assertThat(register.find(number).orElseThrow().state()).isEqualTo(PlanState.DONE);
        assertThat(waiting(owner)).doesNotContain(number);
        assertThat(page.get("/en/improvements/" + number).body()).doesNotContain("/tell-effect");
    }

    /** Of an entity of which no other test asks anything, for the three that are due first stand there. */
    @Test
    void whatWaitsStandsOnThePageOnWhichItsPersonBegins() {
        Actor quality = new Actor("culture.quality", "quality-officer", "culture", "w-6");
        Actor management = new Actor("culture.management", "senior-management", "culture", "w-7");
        String number = asked("شاشة للأدوار في متحف القلعة", "culture", quality);
        assertThat(beginning("culture.quality", "/en/tasks")).contains("Improvement " + number + " waits for its root");
        assertThat(beginning("culture.supervisor", "/en/team"))
                .contains("Improvement " + number + " waits for its root");
        assertThat(beginning("culture.management", "/en/overview")).doesNotContain(number);
        work.study(number, version(number), "لا يُعرف من التالي", true, quality);
        assertThat(beginning("culture.quality", "/en/tasks")).doesNotContain(number);
        assertThat(beginning("culture.management", "/en/overview"))
                .contains("Improvement " + number + " waits for a decision: ", "شاشة للأدوار في متحف القلعة");
        assertThat(beginning("health.management", "/en/overview")).doesNotContain(number);
        assertThat(beginning("leadership.noora", "/en/overview")).doesNotContain(number);
        assertThat(due.of(management, 3)).singleElement().matches(one -> !one.late());
        clock.moveBy(Duration.ofDays(30));
        assertThat(due.of(management, 3)).singleElement().matches(ImprovementsDue.Due::late);
    }

    @Test
    void whoseTurnItIsIsWrittenToAndNobodyWhoPassedItToHimself() {
        Actor owner = new Actor("works.worker1", "case-worker", "works", "w-8");
        String number = asked("عدّاد للانتظار عند الإشارات");
        assertThat(letters(number)).isEmpty();
        work.study(number, version(number), "لا يُعرف كم يبقى", true, QUALITY);
        assertThat(letters(number)).containsExactly("decide works.management");
        work.decide(number, version(number), true, "السبب معروف", MANAGEMENT);
        assertThat(letters(number)).contains("plan works.quality", "plan works.supervisor");
        work.plan(number, version(number), planOf(owner), QUALITY);
        work.approve(number, version(number), false, "اليوم متأخر", MANAGEMENT);
        work.plan(number, version(number), planOf(owner), QUALITY);
        work.approve(number, version(number), true, null, MANAGEMENT);
        List<PlanStep> steps = work.steps(register.find(number).orElseThrow().id());
        work.stepDone(number, steps.get(0).id(), null, owner);
        assertThat(letters(number))
                .contains("returned works.quality", "approve works.management", "carry works.worker1")
                .doesNotContain("tell works.quality");
        work.stepDone(number, steps.get(1).id(), null, owner);
        assertThat(letters(number)).contains("tell works.quality").doesNotContain("tell works.worker1");
    }

    private PlanImprovement planOf(Actor owner) {
        LocalDate day = clock.today().plusDays(30);
        return new PlanImprovement(
                owner.id(),
                day,
                List.of(new PlanImprovement.Step("شراء العدّادات", day), new PlanImprovement.Step("تركيبها", day)));
    }

    /** Each turn that was told, with whom. */
    private List<String> letters(String number) {
        return outbox.ofCase(register.find(number).orElseThrow().id()).stream()
                .filter(message -> message.template().equals("improvement-turn"))
                .map(message -> message.step().replaceAll(".*/(\\w+)/\\d+/(.*)", "$1 $2"))
                .distinct()
                .toList();
    }

    private String beginning(String login, String page) {
        return PageVisitor.at(port).signIn(login).get(page).words();
    }

    private List<String> waiting(Actor actor) {
        return work.waitingFor(actor).stream().map(ImprovementView::number).toList();
    }

    /** Before any day is spoken of. */
    @Test
    void whoCantTellTheEffectIsToldWhyAndNoDay() {
        String number = asked("سياج حول الملعب البلدي");
        for (LocalDate day : List.of(clock.today().minusDays(1), clock.today().plusDays(1))) {
            TellEffect told = new TellEffect(Way.REPORTED, "سياج", "قلت الشكاوى", 70, day);
            refused("not-allowed", () -> work.tellEffect(number, version(number), told, OTHERS));
            refused("improvement-unknown", () -> work.tellEffect("1999-0001", 1, told, QUALITY));
            refused("improvement-changed-meanwhile", () -> work.tellEffect(number, version(number), told, QUALITY));
        }
    }

    @Test
    void whatIsLateIsNoticedByTheOneWatch() {
        String number = asked("صيانة الأرصفة القديمة");
        long id = register.find(number).orElseThrow().id();
        clock.moveBy(Duration.ofDays(30));
        watch.sweep();
        Deadline late = deadlines.live(id, DeadlineKind.IMPROVEMENT).orElseThrow();
        assertThat(late.warned()).isTrue();
        clock.moveBy(Duration.ofDays(30));
        watch.sweep();
        assertThat(deadlines.live(id, DeadlineKind.IMPROVEMENT).orElseThrow().level())
                .isEqualTo(1);
    }

    @Test
    void itsTasksCantBeDoneOrReadAsTasksOfCases() {
        String number = asked("تظليل ممرات المشاة");
        WorkItem item = items.openOf(register.find(number).orElseThrow().id()).get(0);
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        assertThat(quality.get("/ar/tasks/" + item.id()).status()).isIn(403, 404);
        assertThat(quality.post("/ar/tasks/" + item.id() + "/acts/study", java.util.Map.of())
                        .status())
                .isIn(403, 404);
        assertThat(items.openOf(item.caseId())).hasSize(1);
    }

    private List<DeadlineKind> running(ImprovementView view) {
        return deadlines.of(view.id()).stream()
                .filter(one -> one.state() == Deadline.State.RUNNING)
                .map(Deadline::kind)
                .toList();
    }

    private PlanImprovement plan() {
        LocalDate due = clock.today().plusDays(30);
        return new PlanImprovement(
                "works.quality",
                due,
                List.of(
                        new PlanImprovement.Step("توقيع عقد التوريد", due.minusDays(10)),
                        new PlanImprovement.Step("توزيع المصابيح على المستودعات", due)));
    }

    private String asked(String title) {
        return asked(title, "works", QUALITY);
    }

    private String asked(String title, String entity, Actor actor) {
        return requests.request(
                        new RequestImprovement(
                                FeedbackSource.QUALITY,
                                null,
                                new Scope(entity, null, null, null),
                                Language.AR,
                                title,
                                "تتكرر الشكاوى من ذلك",
                                List.of()),
                        actor)
                .number();
    }

    private long version(String number) {
        return register.find(number).orElseThrow().version();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(thrown -> assertThat(codes(thrown)).contains(code));
    }

    private static List<String> codes(Throwable thrown) {
        return thrown instanceof org.tawasul.shared.FieldRefusals several
                ? several.refusals().stream().map(Refusal::code).toList()
                : List.of(((Refusal) thrown).code());
    }
}
