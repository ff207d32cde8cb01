package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** A case worker at his desk: finding a case and answering it, passing one on, losing a race. */
@BrowserTest
class DeskTest {
    private static final Actor FATIMA = new Actor("customer.fatima", "customer", null, null);
    private static final String REPLY = "أُصلح عمود الإنارة رقم %s صباح اليوم، ونشكركم على تواصلكم معنا.";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    @Autowired
    JdbcTemplate store;

    static Stream<Arguments> everyWay() {
        IntFunction<Visit> desk = Visit::atDesk;
        IntFunction<Visit> phone = Visit::onPhone;
        IntFunction<Visit> plain = Visit::withoutScripts;
        return Stream.of(
                Arguments.of(Language.AR, desk), Arguments.of(Language.EN, phone), Arguments.of(Language.AR, plain));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aWorkerFindsACaseAndAnswersIt(Language language, IntFunction<Visit> way) {
        String lamp = lamp();
        String number = submit(lamp);
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.worker1");
            usable(visit, language);
            visit.page().locator("#q").fill(lamp);
            visit.page().locator(".filters button").click();
            assertThat(visit.page().locator("tr.task-line").count()).isEqualTo(1);
            usable(visit, language);
            visit.page().locator("tr.task-line a.open").click();
            usable(visit, language);
            visit.page().locator("#reply textarea").first().fill(String.format(REPLY, lamp));
            visit.page().locator("#reply button[name=check]").click();
            assertThat(visit.page().locator("#reply .notice").innerText()).isNotBlank();
            usable(visit, language);
            visit.page().locator("#reply button[name=button]").click();
            assertThat(visit.path()).contains("done=reply");
            usable(visit, language);
        }
        assertThat(cases.byNumber(number).state()).isEqualTo(CaseState.REPLIED);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aWorkerPassesACaseOnAndIsToldAtTheFieldWhatIsMissing(Language language, IntFunction<Visit> way) {
        String number = submit(lamp());
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.worker1");
            visit.go("/" + language.tag() + "/tasks?q=" + number);
            visit.page().locator("tr.task-line a.open").click();
            Locator form = visit.page().locator("#transfer");
            form.locator("summary").click();
            form.locator("select[name=entity]").selectOption("electricity-water");
            form.locator("button[name=button]").click();
            form = visit.page().locator("#transfer");
            assertThat(form.locator(".error").innerText()).isNotBlank();
            assertThat(form.locator("select[name=entity]").inputValue()).isEqualTo("electricity-water");
            usable(visit, language);
            form.locator("textarea").fill("العمود ضمن شبكة الكهرباء.");
            form.locator("button[name=button]").click();
            assertThat(visit.path()).contains("done=transfer");
        }
        assertThat(cases.byNumber(number).entity()).isEqualTo("electricity-water");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aStandardReplyIsProposedApprovedAndAddedToWhatIsTyped(Language language, IntFunction<Visit> way) {
        String name = "إنارة " + System.nanoTime();
        String number = submit(lamp());
        try (Visit worker = way.apply(port);
                Visit supervisor = way.apply(port)) {
            worker.signIn(language, "works.worker1");
            worker.go("/" + language.tag() + "/standard-replies/new");
            worker.page().locator("#nameAr").fill(name);
            worker.page().locator("#nameEn").fill("Lighting " + System.nanoTime());
            worker.page().locator("#textAr").fill("أُصلح العمود {{رقم العمود}} اليوم، ونشكركم على تواصلكم.");
            worker.page().locator("main form button[type=submit]").click();
            usable(worker, language);
            worker.page().locator("#textEn").fill("Lamp post {{number}} was repaired today. Thank you.");
            worker.page().locator("main form button[type=submit]").click();
            assertThat(worker.path()).contains("done=proposed");
            usable(worker, language);
            supervisor.signIn(language, "works.supervisor");
            supervisor.go(worker.path());
            supervisor.page().locator("button[value=approve]").click();
            usable(supervisor, language);
            supervisor.go("/" + language.tag() + "/standard-replies");
            usable(supervisor, language);

            worker.go("/" + language.tag() + "/tasks?q=" + number);
            worker.page().locator("tr.task-line a.open").click();
            worker.page().locator("#reply textarea").first().fill("تحية طيبة.");
            worker.page().locator("#standard-reply").selectOption(new SelectOption().setIndex(1));
            worker.page().locator("#reply button[name=insert]").click();
            String text = worker.page().locator("#reply textarea").first().inputValue();
            assertThat(text).startsWith("تحية طيبة.").contains("{{رقم العمود}}");
            usable(worker, language);
            worker.page().locator("#reply button[name=button]").click();
            assertThat(worker.page().locator("#reply .error").first().innerText())
                    .contains("رقم العمود");
            worker.page().locator("#reply textarea").first().fill(text.replace("{{رقم العمود}}", "12"));
            worker.page().locator("#reply button[name=button]").click();
            assertThat(worker.path()).contains("done=reply");
        }
        store.update("delete from casework_standard_reply");
        store.update("delete from approved_print");
    }

    @Test
    void whoIsSlowerIsToldWhoHasItAndKeepsWhatHeWrote() {
        String number = submit(lamp());
        try (Visit slow = Visit.atDesk(port);
                Visit fast = Visit.atDesk(port)) {
            open(slow, "works.worker1", number);
            slow.page().locator("#reply textarea").first().fill("مسودة لم تكتمل");
            open(fast, "works.worker2", number);
            fast.page().locator("form[action$='/claim'] button").first().click();

            slow.page().locator("#reply button[name=button]").click();

            assertThat(slow.words()).contains("مريم النخلاوي", "مسودة لم تكتمل");
            slow.go("/ar/tasks?q=" + number);
            slow.page().locator("tr.task-line a.open").click();
            assertThat(slow.words()).contains("مريم النخلاوي", "مسودة لم تكتمل");
        }
    }

    @Test
    void keysLeadThroughTheListAndCanBeSwitchedOff() {
        String number = submit(lamp());
        try (Visit visit = Visit.atDesk(port)) {
            visit.signIn(Language.EN, "works.worker1");
            visit.go("/en/tasks?q=" + number);
            visit.page().keyboard().press("j");
            assertThat(visit.page().evaluate("document.activeElement.className"))
                    .isEqualTo("open");
            visit.page().keyboard().press("?");
            assertThat(visit.page().locator("#keys").isVisible()).isTrue();
            visit.page().locator("#keys-off").click();
            visit.page().locator("#keys-close").click();
            visit.page().keyboard().press("o");
            assertThat(visit.path()).startsWith("/en/tasks?");
        }
    }

    @Test
    void anInternalRemarkCannotBeMistakenAndIsNeverSent() {
        String number = submit(lamp());
        try (Visit visit = Visit.atDesk(port)) {
            open(visit, "works.worker1", number);
            visit.page().locator("#remark textarea").fill("اتصلت بالمقاول");
            visit.page().locator("#remark button").first().click();
            assertThat(visit.page().locator("article.note").innerText()).contains("ملاحظة داخلية", "اتصلت بالمقاول");
        }
        try (Visit customer = Visit.onPhone(port)) {
            customer.signIn(Language.AR, "customer.fatima");
            customer.go("/ar/my-cases/" + number);
            assertThat(customer.words()).doesNotContain("اتصلت بالمقاول");
        }
    }

    @Test
    void whatIsTypedInWhicheverFormOutlivesTheSwitchOfLanguageAndOfSize() {
        String number = submit(lamp());
        try (Visit visit = Visit.atDesk(port)) {
            open(visit, "works.worker1", number);
            visit.page().locator("#transfer summary").click();
            visit.page().locator("#transfer select[name=entity]").selectOption("electricity-water");
            visit.page().locator("#transfer textarea").fill("العمود ضمن شبكة الكهرباء.");
            visit.page().locator("#remark textarea").fill("اتصلت بالمقاول");
            visit.page().locator(".tools [data-switches]").click();
            assertThat(visit.path()).startsWith("/en/tasks/");
            isStillTyped(visit);

            visit.page().locator(".foot-tools [data-switches]").first().click();
            assertThat(visit.page().locator("html.large").count()).isEqualTo(1);
            isStillTyped(visit);
        }
    }

    @Test
    void whatIsLikeACaseComesBesideItAndALinkOpensItWithoutScripts() {
        submit(lamp());
        String number = submit(lamp());
        try (Visit visit = Visit.atDesk(port)) {
            visit.signIn(Language.AR, "works.worker1").go("/ar/cases/" + number);
            visit.page().locator("#similar li a").first().waitFor();
            assertThat(visit.page().locator("#similar").innerText()).contains("عمود", "الخدمة نفسها");
            assertThat(visit.page().locator("#similar").count()).isEqualTo(1);
            assertThat(visit.barriers()).isEmpty();
        }
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.signIn(Language.AR, "works.worker1").go("/ar/cases/" + number);
            visit.page().locator("#similar a").click();
            assertThat(visit.path()).isEqualTo("/ar/cases/" + number + "/similar");
            assertThat(visit.page().locator("#similar li").count()).isPositive();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsPutBackOnceForItsWriterAndNeverAPassword() {
        String number = submit(lamp());
        try (Visit visit = Visit.atDesk(port)) {
            String page = "/ar/cases/" + number;
            visit.signIn(Language.AR, "works.quality").go(page);
            String form = visit.page().locator("#remark form").getAttribute("action");
            visit.page().locator("#remark textarea").fill("للمراجعة");
            // As if the line broke at the press: what waits is still there.
            visit.page()
                    .evaluate("document.querySelector('.tools [data-switches]')"
                            + ".addEventListener('click', event => event.preventDefault())");
            visit.page().locator(".tools [data-switches]").click();
            String waits = (String) visit.page().evaluate("sessionStorage.getItem('draft-switched')");
            assertThat(waits).contains("للمراجعة");
            visit.go(page);
            assertThat(visit.page().locator("#remark textarea").inputValue()).isEqualTo("للمراجعة");
            visit.go(page);
            assertThat(visit.page().locator("#remark textarea").inputValue())
                    .as("a second time")
                    .isEmpty();

            visit.loseSession();
            visit.signIn(Language.AR, "works.supervisor").go(page);
            assertThat(visit.page().locator("#remark form").getAttribute("action"))
                    .isEqualTo(form);
            visit.page().evaluate("waits => sessionStorage.setItem('draft-switched', waits)", waits);
            visit.go(page);
            assertThat(visit.page().locator("#remark textarea").inputValue())
                    .as("to another")
                    .isEmpty();
            assertThat(visit.page().evaluate("sessionStorage.getItem('draft-switched')"))
                    .isNull();

            visit.loseSession();
            visit.go("/ar/sign-in");
            visit.page().locator("#login").fill("works.quality");
            visit.page().locator("#password").fill("tawasul");
            visit.page().locator(".tools [data-switches]").click();
            assertThat(visit.path()).isEqualTo("/en/sign-in");
            visit.page()
                    .waitForCondition(
                            () -> visit.page().locator("#login").inputValue().equals("works.quality"));
            assertThat(visit.page().locator("#password").inputValue()).isEmpty();
        }
    }

    private static void isStillTyped(Visit visit) {
        visit.page()
                .waitForCondition(() ->
                        visit.page().locator("#remark textarea").inputValue().equals("اتصلت بالمقاول"));
        assertThat(visit.page().locator("#transfer textarea").isVisible()).isTrue();
        assertThat(visit.page().locator("#transfer textarea").inputValue()).isEqualTo("العمود ضمن شبكة الكهرباء.");
        assertThat(visit.page().locator("#transfer select[name=entity]").inputValue())
                .isEqualTo("electricity-water");
    }

    private static void open(Visit visit, String login, String number) {
        visit.signIn(Language.AR, login);
        visit.go("/ar/tasks?q=" + number);
        visit.page().locator("tr.task-line a.open").click();
    }

    private static void usable(Visit visit, Language language) {
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.wider()).as(visit.path()).isEmpty();
        assertThat(visit.showsKeys()).as(visit.path()).isFalse();
        if (language == Language.AR) {
            assertThat(visit.unmarkedLatin()).as(visit.path()).isEmpty();
        }
    }

    private static String lamp() {
        return Long.toString(10_000 + System.nanoTime() % 90_000) + "م";
    }

    private String submit(String lamp) {
        return intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                "عمود الإنارة " + lamp,
                                "عمود الإنارة رقم " + lamp + " أمام منزلنا مطفأ منذ أسبوع",
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
                        FATIMA)
                .number();
    }
}
