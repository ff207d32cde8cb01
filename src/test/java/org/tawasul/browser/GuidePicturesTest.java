package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.shared.Language;

/** Takes the pictures of {@code docs/guides}, by {@code bin/check --pictures}; no check, but it fails when a page of a guide is not there any more. */
@BrowserTest
@Tag("pictures")
class GuidePicturesTest {
    private static final Path PICTURES = Path.of("docs/guides/pictures");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheCustomer(Language language) {
        boolean arabic = language == Language.AR;
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/" + language.tag());
            take(visit, language, "home");
            visit.go("/" + language.tag() + "/submit/complaint");
            visit.page()
                    .locator("#description")
                    .fill(
                            arabic
                                    ? "عمود الإنارة أمام منزلي مطفأ منذ أسبوع والشارع مظلم ليلًا."
                                    : "The street light in front of my house has been out for a week.");
            visit.page().locator(".buttons .button").click();
            visit.page().locator("input[name=service][value=street-lighting]").check();
            visit.page().locator("#area").selectOption("capital");
            take(visit, language, "service");
            visit.page().locator(".buttons .button").click();
            visit.page().locator("#customerName").fill(arabic ? "مريم أحمد" : "Mariam Ahmed");
            visit.page().locator("#phone").fill(arabic ? "36001001" : "36001002");
            visit.page().locator(".buttons .button").click();
            visit.page().locator(".buttons .button").click();
            assertThat(visit.page().locator(".panel .number").innerText()).isNotBlank();
            take(visit, language, "number");
            visit.go("/" + language.tag() + "/follow");
            take(visit, language, "follow");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheCaseWorker(Language language) {
        ofTheCustomer(language);
        try (Visit visit = Visit.atDesk(port).signIn(language, "works.worker1")) {
            take(visit, language, "tasks");
            visit.page().locator("main a[href*='/tasks/']").first().click();
            assertThat(visit.path()).contains("/tasks/");
            take(visit, language, "case");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheAdministrator(Language language) {
        try (Visit visit = Visit.atDesk(port).signIn(language, "admin")) {
            visit.go("/" + language.tag() + "/accounts?query=works");
            take(visit, language, "accounts");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofThoseAbove(Language language) {
        ofTheCustomer(language);
        try (Visit visit = Visit.atDesk(port).signIn(language, "works.supervisor")) {
            visit.go("/" + language.tag() + "/team");
            take(visit, language, "team");
        }
        try (Visit visit = Visit.atDesk(port).signIn(language, "works.minister")) {
            visit.go("/" + language.tag() + "/overview");
            take(visit, language, "overview");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheContactCentre(Language language) {
        ofTheCustomer(language);
        try (Visit visit = Visit.atDesk(port).signIn(language, "agent.noor")) {
            visit.go("/" + language.tag() + "/calls");
            visit.page().locator("#phone").fill(language == Language.AR ? "36001001" : "36001002");
            visit.page().locator("#ground-calls-from-it").check();
            visit.page().locator("main button[type=submit]").click();
            assertThat(visit.page().locator("article.card").count()).isPositive();
            take(visit, language, "call");
            visit.page().locator(".on-behalf button").click();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheQualityOfficer(Language language) {
        try (Visit visit = Visit.atDesk(port).signIn(language, "works.quality")) {
            visit.go("/" + language.tag() + "/improvements");
            visit.page().locator("main a.button").first().click();
            visit.page().locator("#service").selectOption("street-lighting");
            boolean arabic = language == Language.AR;
            visit.page()
                    .locator("#title")
                    .fill(arabic ? "إنارة لا تنطفئ كلما هطل المطر" : "Street lights that stay on when it rains");
            visit.page()
                    .locator("#text")
                    .fill(
                            arabic
                                    ? "تنطفئ أعمدة الحي نفسه بعد كل مطر، وتُصلح ثم تعود."
                                    : "The lights of one neighbourhood fail after each rain, are mended and fail again.");
            visit.page().locator("main form button[type=submit]").last().click();
            visit.go("/" + language.tag() + "/improvements");
            take(visit, language, "improvements");
        }
    }

    /** What recorded cases became when they lived again. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheDesigner(Language language) throws IOException, InterruptedException {
        Path report = Path.of("target/pictures/replay.html").toAbsolutePath();
        if (!Files.exists(report)) {
            Files.createDirectories(report.getParent());
            Process replay = new ProcessBuilder(
                            "bin/tawasul",
                            "replay",
                            "samples/cases/arabic.csv",
                            "--limit",
                            "120",
                            "--html",
                            report.toString())
                    .inheritIO()
                    .start();
            assertThat(replay.waitFor()).isZero();
        }
        try (Visit visit = Visit.atDesk(port)) {
            visit.page().navigate(report.toUri() + (language == Language.AR ? "" : "#en"));
            visit.pictureOfTop(PICTURES.resolve("replay-" + language.tag() + ".png"));
        }
    }

    private static void take(Visit visit, Language language, String name) {
        visit.picture(PICTURES.resolve(name + "-" + language.tag() + ".png"));
    }
}
