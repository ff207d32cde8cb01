package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** An administrator declares a holiday, moves a service and sees what that does, and publishes neither; he words a message. */
@BrowserTest
class AdministrationTest {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "test");

    @LocalServerPort
    int port;

    @Autowired
    GovernmentDrafts drafts;

    @Autowired
    JdbcTemplate store;

    static Stream<Arguments> everyWay() {
        IntFunction<Visit> desk = Visit::atDesk;
        IntFunction<Visit> phone = Visit::onPhone;
        IntFunction<Visit> plain = Visit::withoutScripts;
        return Stream.of(
                Arguments.of(Language.AR, phone), Arguments.of(Language.EN, desk), Arguments.of(Language.AR, plain));
    }

    @AfterEach
    void nothingStays() {
        drafts.drop(ADMIN);
        store.update("delete from notification_wording");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void theEffectIsSeenBeforeItIsPublished(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        String administration = "/" + language.tag() + "/administration";
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "admin");
            visit.go(administration);
            usable(visit, arabic);
            visit.page().locator("main a[href$='/administration/calendar']").click();
            usable(visit, arabic);
            assertThat(visit.page().locator(".month td a").count()).isGreaterThan(27);
            visit.go(administration + "/calendar/day?calendar=country&date=2026-04-14");
            visit.page().locator("#name_ar").fill("عطلة للتجربة");
            visit.page().locator("#name_en").fill("A holiday to try");
            visit.page().locator("form:has(#name_ar) button[type=submit]").click();
            assertThat(visit.path()).isEqualTo(administration + "/changes");
            usable(visit, arabic);
            assertThat(visit.page().locator(".month .differs").count()).isEqualTo(1);
            visit.go(administration + "/services/street-lighting");
            visit.page().locator("#end").fill("2026-12-31");
            visit.page().locator("form:has(#end) button[type=submit]").click();
            usable(visit, arabic);
            assertThat(visit.page().locator(".changed-rows > li").count()).isEqualTo(2);
            visit.page().locator("form[action$='/changes/drop'] button").click();
            assertThat(visit.path()).isEqualTo(administration);
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aMessageIsWordedLookedAtAndPublished(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        String messages = "/" + language.tag() + "/administration/messages";
        try (Visit visit = way.apply(port)) {
            visit.signIn(language, "admin");
            visit.go(messages + "/receipt");
            visit.page().locator("main a[href$='/receipt/subject']").click();
            usable(visit, arabic);
            String ar = visit.page().locator("#ar").inputValue();
            visit.page().locator("#ar").fill(ar.replace("{number}", ""));
            visit.page().locator("form:has(#ar) button[type=submit]").last().click();
            assertThat(visit.page().locator("#ar-error").innerText()).contains("number");
            // The name of what is missing is in Latin letters as it stands in the pattern.
            usable(visit, false);
            visit.page().locator("#ar").fill("السلام عليكم، " + ar);
            visit.page().locator("form:has(#ar) button[type=submit]").last().click();
            assertThat(visit.page().locator("#preview").innerText()).contains("السلام عليكم");
            usable(visit, arabic);
            visit.page().locator("#preview button[name=publish]").click();
            assertThat(visit.path()).contains("done=published");
            usable(visit, arabic);
            visit.go(messages + "/receipt");
            assertThat(visit.words()).contains("السلام عليكم");
            usable(visit, arabic);
        }
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
