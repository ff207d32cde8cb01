package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.shared.Language;

/** What holds for every page: language, direction, display, the way to the sign-in and back. */
@BrowserTest
class FrameTest {
    @LocalServerPort
    int port;

    static Stream<IntFunction<Visit>> everyWay() {
        return Stream.of(Visit::atDesk, Visit::onPhone, Visit::withoutScripts);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void theLanguageStandsInTheAddressAndThePageStaysWhenItIsSwitched(IntFunction<Visit> way) {
        try (Visit visit = way.apply(port)) {
            assertThat(visit.go("/ar/sign-in?x=1")).isEqualTo(200);
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            visit.link("English").click();
            assertThat(visit.path()).isEqualTo("/en/sign-in?x=1");
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(visit.heading()).isEqualTo("Sign in");
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void textGrowsAndStaysLargeOnOtherPages(IntFunction<Visit> way) {
        try (Visit visit = way.apply(port)) {
            visit.go("/ar/sign-in");
            visit.button("حجم النص").click();
            assertThat(visit.path()).isEqualTo("/ar/sign-in");
            visit.go("/en");
            assertThat(visit.page().locator("html").getAttribute("class")).isEqualTo("large");
            assertThat(visit.wider()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsSaidAtItsFieldAndTheNameStays() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/ar/sign-in");
            visit.page().locator("#login").fill("works.worker1");
            visit.page().locator("#password").fill("wrong");
            visit.button("سجّل الدخول").click();
            assertThat(visit.page().locator("#login-error").innerText())
                    .isEqualTo("اسم المستخدم أو كلمة المرور غير صحيحين.");
            assertThat(visit.page().locator("#login").inputValue()).isEqualTo("works.worker1");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("summary");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void whoComesToAPageThatNeedsASignInIsLedBackToIt() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/en/my-cases");
            assertThat(visit.path()).isEqualTo("/en/sign-in");
            visit.page().locator("#login").fill("customer.fatima");
            visit.page().locator("#password").fill("tawasul");
            visit.button("Sign in").click();
            assertThat(visit.path()).startsWith("/en/my-cases");
            visit.forgetComplaints();
        }
    }

    @Test
    void everyPageThatIsOpenToAllCanBeUsedByAll() {
        for (Language language : Language.values()) {
            try (Visit visit = Visit.onPhone(port)) {
                for (String path : new String[] {"", "/sign-in"}) {
                    assertThat(visit.go("/" + language.tag() + path)).isEqualTo(200);
                    assertThat(visit.barriers()).isEmpty();
                    assertThat(visit.wider()).isEmpty();
                    assertThat(visit.showsKeys()).isFalse();
                    if (language == Language.AR) {
                        assertThat(visit.unmarkedLatin()).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void aBarrierIsSeen() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/ar");
            assertThat(visit.barriers()).isEmpty();
            visit.page()
                    .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=text>')");
            assertThat(visit.barriers()).singleElement().asString().contains("label");
        }
    }

    @Test
    void nothingOnAPageComesFromElsewhereOrRunsInline() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/ar");
            visit.page()
                    .evaluate(
                            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = true\">')");
            assertThat(visit.page().evaluate("window.ran === true")).isEqualTo(false);
            visit.forgetComplaints();
        }
    }
}
