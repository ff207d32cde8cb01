package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/**
 * Words that would be something else if a page let them: markup, scripts, expressions of templates, addresses that run, signs that turn the direction of what follows. They are typed into the fields
 * of pages and looked at wherever they are shown.
 */
@BrowserTest
class HostileWordsTest {
    /** Stands in all of them, so that they are found wherever they are shown. */
    private static final String MARK = "hostile7";

    /** What an expression of a template would make of one of them. */
    private static final String EVALUATED = "13370";

    private static final List<String> WORDS = List.of(
            "<script>window.hostile=1</script>",
            "\"><img src=x onerror=window.hostile=1 data-hostile>",
            "'><svg onload=window.hostile=1 data-hostile>",
            "</textarea><b data-hostile>x</b>",
            "</title></style><b data-hostile>x</b>",
            "&lt;b data-hostile&gt;",
            "%3Cscript%3Ewindow.hostile=1%3C/script%3E",
            "javascript:window.hostile=1",
            "${1337*10} #{1337*10} [[${1337*10}]] __${1337*10}__",
            "\u202Eمقلوب\u2066",
            "=HYPERLINK(1)");
    private static final String ALL = MARK + " " + String.join(" " + MARK + " ", WORDS);
    private static final String SHORT = MARK + " \"><img src=x onerror=window.hostile=1 data-hostile>\u202E";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    @Autowired
    Outbox outbox;

    private final List<String> dialogs = new ArrayList<>();

    @Test
    void typedIntoTheFormTheyStayWordsUpToTheTeam() {
        String number;
        try (Visit visit = watched(Visit.atDesk(port))) {
            visit.go("/ar/submit/complaint");
            visit.page().locator("#description").fill(ALL + " " + System.nanoTime());
            next(visit);
            visit.page().locator("input[name=service][value=unsure]").check();
            visit.page().locator("#urgency-urgent").check();
            visit.page().locator("#urgencyReason").fill(SHORT);
            next(visit);
            visit.page().locator("#customerName").fill(SHORT);
            visit.page().locator("#phone").fill("36007" + (100 + Math.abs(System.nanoTime()) % 900));
            next(visit);
            assertThat(visit.words()).contains(MARK);
            visit.page().locator(".buttons .button").click();
            harmless(visit);
            number = visit.page().locator(".panel .number").innerText().strip();
        }
        try (Visit team = watched(Visit.atDesk(port).signIn(Language.AR, "central.worker1"))) {
            team.go("/ar/cases/" + number);
            assertThat(team.words()).contains(MARK, "onerror=window.hostile=1");
            harmless(team);
        }
    }

    @Test
    void theyStayWordsInListsCasesAnswersAndMessages() {
        CaseView view = complaint();
        try (Visit worker = watched(Visit.atDesk(port).signIn(Language.AR, "works.worker1"))) {
            worker.go("/ar/tasks?q=" + view.number());
            assertThat(worker.words()).contains(MARK);
            harmless(worker);
            worker.page().locator("tr.task-line a.open").click();
            harmless(worker);
            worker.page().locator("#remark textarea").fill(ALL);
            worker.page().locator("#remark button").first().click();
            assertThat(worker.page().locator("article.note").innerText()).contains(MARK);
            harmless(worker);
            Locator ask = worker.page().locator("#ask");
            ask.locator("summary").first().click();
            ask.locator("textarea").first().fill(ALL);
            ask.locator("button[name=button]").click();
            harmless(worker);
        }
        try (Visit fatima = watched(Visit.onPhone(port).signIn(Language.AR, "customer.fatima"))) {
            fatima.go("/ar/my-cases");
            assertThat(fatima.words()).contains(MARK);
            harmless(fatima);
            fatima.go("/ar/my-cases/" + view.number());
            harmless(fatima);
        }
        outbox.deliver();
        // What leaves is plain text: nothing in it is read as markup, and nothing turns the lines that follow.
        assertThat(outbox.ofCase(view.id()))
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(message.subject() + message.body()).doesNotContain(EVALUATED))
                .allSatisfy(
                        message -> assertThat(String.valueOf(message.subject())).doesNotContain("\n", "\r"));
    }

    @ParameterizedTest
    @CsvSource({
        "central.worker1, /ar/search?q=",
        "works.worker1, /ar/tasks?q=",
        "works.worker1, /en/tasks?done=",
        "works.supervisor, /ar/team?q=",
        "auditor.layla, /en/overview?from=",
        "auditor.layla, /ar/overview?entity=",
        "customer.fatima, /ar/my-cases?page=",
        "customer.fatima, /ar/articles?q=",
        "customer.fatima, /en/follow?known="
    })
    void inAnAddressTheyStayWords(String login, String path) {
        try (Visit visit = watched(Visit.atDesk(port).signIn(Language.AR, login))) {
            for (String words : WORDS) {
                visit.go(path + URLEncoder.encode(MARK + " " + words, StandardCharsets.UTF_8));
                harmless(visit);
            }
        }
    }

    @Test
    void writtenForOthersTheyStayWords() {
        try (Visit writer = watched(Visit.atDesk(port).signIn(Language.AR, "works.supervisor"))) {
            writer.go("/ar/knowledge/new");
            writer.page().locator("select[name=service]").selectOption("street-lighting");
            fill(writer, "titleAr", "عنوان " + SHORT);
            fill(writer, "titleEn", "Title " + SHORT);
            fill(writer, "textAr", "نص " + ALL);
            fill(writer, "textEn", "Text " + ALL);
            writer.page().locator(".button[name=go][value=save]").click();
            harmless(writer);
            writer.go("/ar/knowledge");
            assertThat(writer.words()).contains(MARK);
            harmless(writer);
            writer.go("/en/articles");
            assertThat(writer.words()).contains(MARK);
            harmless(writer);
            writer.page()
                    .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(MARK))
                    .first()
                    .click();
            harmless(writer);
        }
    }

    private static void fill(Visit visit, String name, String words) {
        visit.page().locator("[name=" + name + "]").fill(words);
    }

    private static void next(Visit visit) {
        visit.page().locator(".buttons .button").first().click();
    }

    private Visit watched(Visit visit) {
        visit.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return visit;
    }

    /** Nothing ran, nothing was built of them, and what they turn is themselves alone. */
    @SuppressWarnings("unchecked")
    private void harmless(Visit visit) {
        List<String> harm = (List<String>) visit.page()
                .evaluate(
                        """
                ([mark, evaluated]) => {
                  const harm = [];
                  if (window.hostile !== undefined) harm.push('a script ran');
                  for (const element of document.querySelectorAll('*')) {
                    for (const attribute of element.attributes) {
                      if (attribute.name === 'data-hostile' || attribute.name.startsWith('on')) harm.push(element.outerHTML);
                      if (/^(href|src|action)$/.test(attribute.name) && /^\\s*(javascript|data|vbscript):/i.test(attribute.value)) harm.push(element.outerHTML);
                    }
                  }
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const node = walker.currentNode;
                    if (node.parentElement.closest('script, style')) continue;
                    if (node.textContent.includes(evaluated)) harm.push('evaluated: ' + node.textContent);
                    if (node.textContent.includes(mark) && !node.parentElement.closest('bdi, [dir=auto], textarea, option'))
                      harm.push('not set apart: ' + node.parentElement.outerHTML);
                  }
                  return harm;
                }""",
                        List.of(MARK, EVALUATED));
        assertThat(harm).as(visit.path()).isEmpty();
        assertThat(dialogs).as(visit.path()).isEmpty();
        assertThat(visit.showsKeys()).as(visit.path()).isFalse();
    }

    private CaseView complaint() {
        String number = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                SHORT.replace("\u202E", "") + System.nanoTime() % 1000,
                                ALL + " عمود الإنارة مطفأ " + System.nanoTime(),
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                "customer.fatima",
                                null,
                                "hostile@example.org",
                                null,
                                Language.AR,
                                List.of()),
                        new Actor("customer.fatima", "customer", null, null))
                .number();
        return cases.byNumber(number);
    }
}
