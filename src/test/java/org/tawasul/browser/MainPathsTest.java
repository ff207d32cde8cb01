package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** The way that each kind of user goes most, in both languages, in a browser that runs no scripts. */
@BrowserTest
class MainPathsTest {
    private static final List<String> PEOPLE = List.of(
            "customer.fatima",
            "agent.noor",
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla",
            "designer.huda",
            "policy.salman",
            "admin");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    static Stream<Arguments> everybody() {
        return PEOPLE.stream()
                .flatMap(login -> Stream.of(Language.values()).map(language -> Arguments.of(login, language)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyPlaceAtTheTopOpensAndOneCanGoHome(String login, Language language) {
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.signIn(language, login);
            assertThat(visit.heading()).isNotBlank();
            for (String place : places(visit)) {
                assertThat(visit.go(place)).as(login + " at " + place).isEqualTo(200);
                assertThat(visit.heading()).as(place).isNotBlank();
                assertThat(visit.showsKeys()).as(place).isFalse();
                if (language == Language.AR) {
                    assertThat(visit.unmarkedLatin()).as(place).isEqualTo(List.of());
                }
            }
            visit.page().locator(".tools form button").first().click();
            assertThat(visit.go("/" + language.tag() + "/tasks")).isEqualTo(200);
            assertThat(visit.path()).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAgentSendsForACaller(Language language) {
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.signIn(language, "agent.noor");
            visit.go("/" + language.tag() + "/submit/complaint");
            visit.page().locator("#description").fill("عمود الإنارة رقم " + System.nanoTime() + " مطفأ منذ أسبوع");
            next(visit);
            visit.page()
                    .locator("input[name=service][value=street-lighting]")
                    .first()
                    .check();
            visit.page().locator("#area").selectOption("capital");
            next(visit);
            visit.page().locator("#customerName").fill("حسن");
            visit.page().locator("#phone").fill("36" + (100000 + Math.abs(System.nanoTime()) % 900000));
            next(visit);
            next(visit);
            String number = visit.page().locator(".panel .number").innerText().strip();
            assertThat(cases.byNumber(number).channel()).isEqualTo("contact-centre");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkerFindsByTheSearchAndAnswers(Language language) {
        String word = "منارة" + System.nanoTime();
        CaseView view = complaint(word);
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.signIn(language, "works.worker1");
            visit.go("/" + language.tag() + "/search");
            visit.page().locator("#q").fill(word);
            visit.page().locator(".search-form button").click();
            assertThat(visit.words()).contains(view.number());
            visit.page().locator("table td a").first().click();
            visit.page().locator("a[href*='/tasks/']").first().click();
            visit.page().locator("#reply textarea").first().fill("أُصلح العمود صباح اليوم، ونشكركم على تواصلكم معنا.");
            visit.page().locator("#reply button[name=button]").first().click();
            assertThat(cases.get(view.id()).state()).isEqualTo(CaseState.REPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thoseAboveOpenANumberDownToItsCases(Language language) {
        complaint("منارة" + System.nanoTime());
        for (String login : List.of("works.minister", "works.management", "central.worker1")) {
            try (Visit visit = Visit.withoutScripts(port)) {
                visit.signIn(language, login);
                assertThat(visit.go("/" + language.tag() + "/overview")).isEqualTo(200);
                visit.page().locator("main a[href*='/overview/cases']").first().click();
                assertThat(visit.path()).contains("/overview/cases");
                assertThat(visit.heading()).isNotBlank();
            }
        }
    }

    private static List<String> places(Visit visit) {
        List<String> places = new ArrayList<>();
        for (var link : visit.page().locator("header nav a").all()) {
            places.add(link.getAttribute("href"));
        }
        return places;
    }

    private static void next(Visit visit) {
        visit.page().locator(".buttons .button").first().click();
    }

    private CaseView complaint(String word) {
        return intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "عمود إنارة مطفأ",
                        "عمود الإنارة أمام " + word + " مطفأ منذ أسبوع",
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
                new Actor("customer.fatima", "customer", null, null));
    }
}
