package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** A plan has as many steps as it needs, up to a number that is said: the form is shown again with more rows, and nothing that was typed is lost. */
@TawasulTest
class PlanFormTest {
    private static final Actor QUALITY = new Actor("works.quality", "quality-officer", "works", null);
    private static final Actor MANAGEMENT = new Actor("works.management", "senior-management", "works", null);
    private static final Pattern MORE = Pattern.compile("formaction=\"([^\"#]*\\?rows=[0-9]+)#step[0-9]+\"");

    @Autowired
    ImprovementRequests requests;

    @Autowired
    ImprovementRegister register;

    @Autowired
    ImprovementWork work;

    @Autowired
    BusinessClock clock;

    @LocalServerPort
    int port;

    private String number = "";

    @BeforeEach
    void accepted() {
        number = requests.request(
                        new RequestImprovement(
                                FeedbackSource.QUALITY,
                                null,
                                new Scope("works", null, null, null),
                                Language.AR,
                                "صيانة مضخات الأنفاق قبل المطر " + System.nanoTime(),
                                "تتجمع المياه في الأنفاق",
                                List.of()),
                        QUALITY)
                .number();
        work.study(number, view().version(), "لا جدول للصيانة", true, QUALITY);
        work.decide(number, view().version(), true, "السبب معروف", MANAGEMENT);
    }

    @Test
    void moreRowsKeepWhatWasTypedAndSubmitNothing() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        Map<String, String> typed = typed(6);
        Seen page = quality.get("/ar/improvements/" + number);
        assertThat(page.body()).contains("id=\"step6\"").doesNotContain("id=\"step7\"");

        page = more(quality, page, typed);

        assertThat(page.body())
                .contains("value=\"الخطوة رقم 6\"", "id=\"step12\"", "name=\"rows\" value=\"12\"")
                .contains("formaction=\"/en/improvements/" + number + "/plan")
                .doesNotContain("id=\"step13\"");
        assertThat(view().state()).isEqualTo(PlanState.ACCEPTED);
        assertThat(work.steps(view().id())).isEmpty();

        page = more(quality, page, typed(12));
        assertThat(page.body()).contains("id=\"step18\"").doesNotContain("على الأكثر");
        page = more(quality, page, typed(18));
        assertThat(page.body()).contains("id=\"step20\"").doesNotContain("id=\"step21\"");
        assertThat(page.words()).contains("في الخطة 20 خطوة على الأكثر").doesNotContain("أضف خطوات أخرى");
    }

    @Test
    void everyStepOfALongPlanIsPlanned() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");

        Seen sent = quality.post("/en/improvements/" + number + "/plan", typed(PlanImprovement.MOST));

        assertThat(sent.status()).as(sent.words()).isEqualTo(302);
        assertThat(work.steps(view().id()))
                .hasSize(PlanImprovement.MOST)
                .last()
                .extracting(PlanStep::text)
                .isEqualTo("الخطوة رقم 20");
        work.approve(number, view().version(), false, "الخطوات كثيرة", MANAGEMENT);
        assertThat(quality.get("/en/improvements/" + number).body()).contains("id=\"step20\"");
    }

    @Test
    void aPlanThatIsTooLongIsRefusedWithTheNumberAndWhole() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");

        Seen refused = quality.post("/en/improvements/" + number + "/plan", typed(PlanImprovement.MOST + 1));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("A plan has at most 20 steps.");
        assertThat(work.steps(view().id())).isEmpty();
    }

    @Test
    void whatIsWrongStandsAtItsStepWhereARowWasLeftEmpty() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        Map<String, String> typed = typed(3);
        typed.put("step2", " ");
        typed.put("due2", "");
        typed.put("due3", "");

        Seen refused = quality.post("/en/improvements/" + number + "/plan", typed);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "name=\"step2\" type=\"text\" dir=\"auto\" maxlength=\"500\" value=\"الخطوة رقم 3\"",
                        "href=\"#due2\"");
        assertThat(refused.body().split("الخطوة رقم 3", -1)).hasSize(2);
    }

    /** As a browser does: what was typed goes to the address of the button. */
    private static Seen more(PageVisitor visitor, Seen page, Map<String, String> typed) {
        Matcher button = MORE.matcher(page.body());
        assertThat(button.find()).as(page.words()).isTrue();
        Map<String, String> sent = new LinkedHashMap<>(typed);
        sent.put("go", "stay");
        sent.put("rows", "6");
        Seen shown = visitor.post(HtmlUtils.htmlUnescape(button.group(1)), sent);
        assertThat(shown.status()).isEqualTo(200);
        return shown;
    }

    private Map<String, String> typed(int steps) {
        LocalDate due = clock.today().plusDays(40);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("once", UUID.randomUUID().toString());
        typed.put("version", Long.toString(view().version()));
        typed.put("owner", "works.worker1");
        typed.put("dueOn", due.toString());
        for (int step = 1; step <= steps; step++) {
            typed.put("step" + step, "الخطوة رقم " + step);
            typed.put("due" + step, due.toString());
        }
        return typed;
    }

    private ImprovementView view() {
        return register.find(number).orElseThrow();
    }
}
