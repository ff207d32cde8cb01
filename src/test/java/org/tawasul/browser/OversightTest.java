package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Assignment;
import org.tawasul.shared.Language;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WorkItems;

/** Those above look at figures and open them, and a supervisor gives tasks to the team. */
@BrowserTest
class OversightTest {
    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems items;

    @Autowired
    Assignment assignment;

    @Autowired
    JdbcTemplate store;

    @Autowired
    MovableClock clock;

    private CaseView complaint;

    static Stream<Arguments> everyWay() {
        IntFunction<Visit> desk = Visit::atDesk;
        IntFunction<Visit> phone = Visit::onPhone;
        IntFunction<Visit> plain = Visit::withoutScripts;
        return Stream.of(
                Arguments.of(Language.AR, phone), Arguments.of(Language.EN, desk), Arguments.of(Language.AR, plain));
    }

    @AfterEach
    void nobodyWantsTasksGivenOut() {
        store.update("delete from casework_assignment");
        store.update("delete from casework_left");
    }

    @BeforeEach
    void aComplaintThatIsAboutToBeLate() throws IOException {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "Street lamp عمود إنارة",
                "description", "عمود الإنارة رقم " + System.nanoTime() + " أمام المدرسة مطفأ منذ أسبوع",
                "service", "street-lighting",
                "area", "capital"));
        HttpDoor.Answer answer =
                new HttpDoor("http://localhost:" + port).post("customer.yusuf", "/api/v1/cases", null, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        complaint = cases.byNumber(answer.text("number"));
        clock.moveBy(Duration.ofDays(20));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void managementOpensANumberAndACase(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.management");
            assertThat(visit.path()).startsWith("/" + language.tag() + "/overview");
            usable(visit, arabic);
            assertThat(visit.page().locator(".figure-tile").count()).isEqualTo(8);
            visit.page().locator(".figure-tile .figure-value a").first().click();
            assertThat(visit.path()).contains("/overview/cases?figure=");
            usable(visit, arabic);
            assertThat(visit.words()).contains(complaint.number());
            visit.page().locator("main table a").first().click();
            assertThat(visit.path()).contains("/cases/");
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void leadershipSeesAllEntitiesOpensANumberAndFindsNoWayToACase(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "leadership.noora");
            usable(visit, arabic);
            assertThat(visit.page().locator(".entity-table tbody tr").count()).isPositive();
            visit.go("/" + language.tag() + "/overview?sort=received&order=asc&from=2020-01-02&to=2020-01-01");
            assertThat(visit.page().locator("#to-error").innerText()).isNotBlank();
            usable(visit, arabic);
            visit.go("/" + language.tag() + "/overview?sort=entity");
            assertThat(visit.page().locator("th[aria-sort]").count()).isEqualTo(1);
            visit.page().locator(".entity-table tbody th a").first().click();
            usable(visit, arabic);
            visit.go("/" + language.tag() + "/overview");
            visit.page().locator(".figure-tile .figure-value a").first().click();
            assertThat(visit.path()).contains("/overview/cases?figure=");
            usable(visit, arabic);
            assertThat(visit.words()).contains(complaint.number());
            assertThat(visit.page().locator("main a[href*='/cases/']").count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aSupervisorGivesATaskToTheTeam(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        long item = items.openOf(complaint.id()).get(0).id();
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.supervisor");
            assertThat(visit.path()).startsWith("/" + language.tag() + "/team");
            usable(visit, arabic);
            visit.page().locator("#task-" + item).check();
            visit.page().locator("#give button[type=submit]").click();
            assertThat(visit.page().locator("#to-error").innerText()).isNotBlank();
            assertThat(visit.page().locator("#task-" + item).isChecked())
                    .as("still chosen")
                    .isTrue();
            usable(visit, arabic);
            visit.page().locator("#to").selectOption("works.worker2");
            visit.page().locator("#give button[type=submit]").click();
            assertThat(visit.page().locator("[role=status]").innerText()).contains(complaint.number());
            usable(visit, arabic);
            assertThat(items.find(item).orElseThrow().assignee()).isEqualTo("works.worker2");
            visit.page().locator(".load-table a[href*='works.worker2']").click();
            usable(visit, arabic);
            assertThat(visit.words()).contains(complaint.number());
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aSupervisorLetsNewTasksGoToWhoeversTurnItIs(Language language, IntFunction<Visit> way) throws IOException {
        boolean arabic = language == Language.AR;
        String page = "/" + language.tag() + "/assignment";
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.sewerage.supervisor");
            visit.page().locator("main a[href*='/assignment']").first().click();
            assertThat(visit.path()).startsWith(page);
            usable(visit, arabic);
            visit.page().locator("#mode-skill").check();
            visit.page().locator("#most").fill("0");
            visit.page().locator("form:has(#most) button[type=submit]").click();
            assertThat(visit.page().locator("#most-error").innerText()).isNotBlank();
            assertThat(visit.page().locator("#mode-skill").isChecked()).isTrue();
            usable(visit, arabic);
            visit.page().locator("#most").fill("200");
            visit.page().locator("form:has(#most) button[type=submit]").click();
            assertThat(visit.path()).contains("done=set");
            assertThat(visit.page().locator("[role=status]").innerText()).isNotBlank();
            usable(visit, arabic);
        }
        CaseView given = submitted("manhole-cover");
        CaseView left = submitted("sewage-overflow");
        assignment.giveOut();
        assertThat(items.openOf(given.id()).get(0).assignee()).isEqualTo("works.sewerage.worker2");
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.sewerage.worker2");
            visit.go("/" + language.tag() + "/tasks?whose=mine&q=" + given.number());
            assertThat(visit.words()).contains(given.number());
            usable(visit, arabic);
            visit.go("/" + language.tag() + "/tasks/"
                    + items.openOf(left.id()).get(0).id());
            assertThat(visit.words()).contains(arabic ? "لم تُسند آليا" : "Not given out");
            usable(visit, arabic);
        }
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.sewerage.supervisor");
            visit.go(page);
            assertThat(visit.words()).contains(arabic ? "ما لم يُسند إلى أحد" : "What was given to nobody");
            usable(visit, arabic);
        }
    }

    private CaseView submitted(String service) throws IOException {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "شكوى من الصرف الصحي",
                "description", "في شارعنا منذ أسبوع، والرقم " + System.nanoTime() + " مكتوب على الجدار",
                "service", service,
                "area", "capital"));
        HttpDoor.Answer answer =
                new HttpDoor("http://localhost:" + port).post("customer.yusuf", "/api/v1/cases", null, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return cases.byNumber(answer.text("number"));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void anOfficeGivesADirectiveAndManagementAnswersIt(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        String order = "تُعرض خطة الصيانة " + System.nanoTime();
        String path;
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.minister");
            visit.go("/" + language.tag() + "/overview/directives");
            usable(visit, arabic);
            visit.page().locator("main a.button").first().click();
            usable(visit, arabic);
            visit.page().locator("main button[type=submit]").click();
            assertThat(visit.page().locator("#by-error").innerText()).isNotBlank();
            visit.page().locator("#service").selectOption("road-damage");
            visit.page().locator("#text").fill(order);
            visit.page().locator("#by").fill(clock.today().plusDays(5).toString());
            visit.page().locator("main button[type=submit]").click();
            assertThat(visit.words()).contains(order);
            usable(visit, arabic);
            path = visit.path().replaceAll("\\?.*", "");
            visit.go("/" + language.tag() + "/cases/" + complaint.number());
            assertThat(visit.page().locator("form[action$='/directive']").count())
                    .isEqualTo(1);
        }
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.management");
            visit.go(path);
            visit.page().locator("#text").fill("روجعت الخطة");
            visit.page().locator("form[action$='/answer'] button").click();
            assertThat(visit.words()).contains("روجعت الخطة");
            usable(visit, arabic);
            visit.go("/" + language.tag() + "/overview/cuts");
            usable(visit, arabic);
            visit.go("/" + language.tag() + "/overview/digest");
            usable(visit, arabic);
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void anOfficeReadsTheReportOfAMonthOpensANumberAndPrintsIt(Language language, IntFunction<Visit> way)
            throws IOException {
        boolean arabic = language == Language.AR;
        YearMonth month = YearMonth.from(LocalDate.ofInstant(complaint.receivedAt(), clock.zone()));
        String report = "/" + language.tag() + "/reports/" + month + "/works";
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "works.minister");
            visit.go("/" + language.tag() + "/reports");
            usable(visit, arabic);
            visit.page().locator("main a[href='" + report + "']").click();
            assertThat(visit.path()).isEqualTo(report);
            usable(visit, arabic);
            Locator received = visit.page()
                    .locator("#volumes td a[href*='figure=received'][href*='from=" + month + "'][href$='entity=works']")
                    .first();
            int number = Integer.parseInt(received.innerText().strip().replace(",", ""));
            received.click();
            usable(visit, arabic);
            assertThat(linesOnAllPages(visit)).isEqualTo(number);
            visit.go(report);
            Download paper = visit.page()
                    .waitForDownload(() ->
                            visit.page().locator("main a[href$='report.pdf']").click());
            assertThat(paper.suggestedFilename()).isEqualTo("tawasul-" + month + "-works-" + language.tag() + ".pdf");
            assertThat(Files.readAllBytes(paper.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static int linesOnAllPages(Visit visit) {
        Locator next = visit.page().locator("main a[rel=next]");
        int lines = visit.page().locator("main tbody tr").count();
        while (next.count() > 0) {
            next.click();
            lines += visit.page().locator("main tbody tr").count();
        }
        return lines;
    }

    private static void usable(Visit visit, boolean arabic) {
        assertThat(visit.wider()).as(visit.path() + " scrolls").isEmpty();
        assertThat(visit.showsKeys()).as(visit.path() + " shows keys").isFalse();
        if (arabic) {
            assertThat(visit.unmarkedLatin()).isEqualTo(List.of());
        }
        if (visit.runsScripts()) {
            assertThat(visit.barriers()).isEmpty();
        }
    }
}
