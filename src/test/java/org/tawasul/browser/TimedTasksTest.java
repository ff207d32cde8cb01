package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Five things that people do all day, with what each costs in clicks and keys. A page that becomes more laborious fails here; the words that are written are the same each time. */
@BrowserTest
class TimedTasksTest {
    private static final Actor FATIMA = new Actor("customer.fatima", "customer", null, null);
    private static final Actor WORKER = new Actor("works.worker1", "case-worker", "works", null);
    private static final String REPLY = "أُصلح عمود الإنارة صباح اليوم، ونشكركم على تواصلكم معنا.";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    @Autowired
    WorkItems items;

    @Autowired
    WholeCommands commands;

    @Autowired
    Feedback feedback;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void submit(Language language) {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go(at(language, ""));
            Effort effort = new Effort(visit);
            String words = "Lamp " + lamp() + " is out. عمود الإنارة مطفأ";
            effort.click(".tile");
            effort.write("#description", words);
            effort.click(".buttons .button");
            effort.click("label[for=service-street-lighting]");
            effort.choose("#area", "capital");
            effort.click(".buttons .button");
            effort.write("#customerName", "مريم");
            effort.write("#phone", "36007788");
            effort.click(".buttons .button");
            effort.click(".buttons .button");
            assertThat(visit.page().locator(".panel .number").innerText()).isNotBlank();
            costs("submit", language, effort, 11, words.length() + 12);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findAndAnswer(Language language) {
        CaseView view = complaint();
        try (Visit visit = Visit.atDesk(port)) {
            visit.signIn(language, "works.worker1");
            visit.go(at(language, "/tasks"));
            Effort effort = new Effort(visit);
            effort.write("#q", view.number());
            effort.press("Enter");
            effort.click("tr.task-line a.open");
            effort.write("#reply textarea", REPLY);
            effort.click("#reply button[name=button]");
            assertThat(cases.get(view.id()).state()).isEqualTo(CaseState.REPLIED);
            costs("find and answer", language, effort, 4, view.number().length() + 1 + REPLY.length());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void transfer(Language language) {
        CaseView view = complaint();
        String reason = "العمود ضمن شبكة الكهرباء.";
        try (Visit visit = Visit.atDesk(port)) {
            visit.signIn(language, "works.worker1");
            visit.go(at(language, "/tasks?q=" + view.number()));
            Effort effort = new Effort(visit);
            effort.click("tr.task-line a.open");
            effort.click("#transfer summary");
            effort.choose("#transfer select[name=entity]", "electricity-water");
            effort.write("#transfer textarea", reason);
            effort.click("#transfer button[name=button]");
            assertThat(cases.get(view.id()).entity()).isEqualTo("electricity-water");
            costs("transfer", language, effort, 6, reason.length());
        }
    }

    /** A case that was passed on twice has a reply that somebody else looks at. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void approve(Language language) {
        CaseView view = complaint();
        Actor power = new Actor("electricity-water.worker1", "case-worker", "electricity-water", null);
        commands.run(() -> cases.transfer(item(view), "electricity-water", "العمود ضمن شبكة الكهرباء.", WORKER));
        commands.run(() -> cases.transfer(item(view), "works", "العمود ضمن شبكة البلدية والأشغال.", power));
        commands.run(() -> cases.reply(item(view), REPLY, WORKER));
        try (Visit visit = Visit.atDesk(port)) {
            visit.signIn(language, "works.supervisor");
            visit.go(at(language, "/tasks/" + item(view).id()));
            Effort effort = new Effort(visit);
            effort.click("#approve summary");
            effort.click("#approve button[name=button]");
            assertThat(cases.get(view.id()).state()).isEqualTo(CaseState.REPLIED);
            costs("approve", language, effort, 2, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rate(Language language) {
        CaseView view = complaint();
        commands.run(() -> cases.reply(item(view), REPLY, WORKER));
        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
        try (Visit visit = Visit.onPhone(port)) {
            visit.go(at(language, "/rate/" + feedback.token(view.id()).orElseThrow()));
            Effort effort = new Effort(visit);
            for (String criterion : List.of("handling", "clarity", "courtesy", "ease")) {
                effort.click("label:has(input[name=" + criterion + "][value='5']), input[name=" + criterion
                        + "][value='5'] + label");
            }
            effort.click("main button.button[type=submit]");
            assertThat(feedback.of(view.id())).isPresent();
            costs("rate", language, effort, 5, 0);
        }
    }

    private static void costs(String task, Language language, Effort effort, int clicks, int keys) {
        System.out.printf("%s (%s): %d clicks, %d keys%n", task, language.tag(), effort.clicks(), effort.keys());
        assertThat(effort.clicks()).as(task + ", clicks").isLessThanOrEqualTo(clicks);
        assertThat(effort.keys()).as(task + ", keys").isLessThanOrEqualTo(keys);
    }

    private WorkItem item(CaseView view) {
        return items.openOf(view.id()).get(0);
    }

    private static String at(Language language, String path) {
        return "/" + language.tag() + path;
    }

    private static String lamp() {
        return Long.toString(System.nanoTime() % 1_000_000);
    }

    private CaseView complaint() {
        return intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "عمود إنارة مطفأ",
                        "عمود الإنارة رقم " + System.nanoTime() + " أمام المدرسة مطفأ منذ أسبوع",
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        "customer.fatima",
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of()),
                FATIMA);
    }
}
