package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.Cases;
import org.tawasul.pages.Position;
import org.tawasul.shared.Language;

/** A place is marked on the map: by three presses, or at once and by the arrow keys where scripts run. */
@BrowserTest
class MapTest {
    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    private static final String ON_THE_MAP = "!!document.activeElement.closest('#map')";

    static Stream<Arguments> everyWay() {
        IntFunction<Visit> desk = Visit::atDesk;
        IntFunction<Visit> phone = Visit::onPhone;
        return Stream.of(Arguments.of(Language.AR, phone), Arguments.of(Language.EN, desk));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aPressPutsTheMarkerAndArrowsMoveIt(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port)) {
            toTheMap(visit, language);
            visit.page().locator("#map summary").click();
            press(visit, 0.53, 0.17);
            Position manama = marked(visit);
            assertThat(manama.isInTheCountry()).isTrue();
            assertThat(status(visit)).contains(arabic ? "المنامة" : "Manama");
            assertThat(visit.page().locator(".map-marker").getAttribute("visibility"))
                    .isNull();

            visit.page().locator("#map button[value=map-in]").press("Enter");
            visit.page().locator("#map button[value=map-north]").waitFor();
            visit.page().waitForCondition(() -> (boolean) visit.page().evaluate(ON_THE_MAP));
            assertThat(marked(visit)).isEqualTo(manama);
            visit.page().locator(".map-press:visible").focus();
            visit.page().keyboard().press("ArrowUp");
            visit.page().keyboard().press("ArrowRight");
            assertThat(marked(visit).latitude()).isGreaterThan(manama.latitude());
            assertThat(marked(visit).longitude()).isGreaterThan(manama.longitude());
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.wider()).isEmpty();
            if (arabic) {
                assertThat(visit.unmarkedLatin()).isEqualTo(List.of());
            }

            visit.page().locator("#map [data-clear]").click();
            assertThat(visit.page().evaluate(ON_THE_MAP)).isEqualTo(true);
            assertThat(visit.page().locator("#position").inputValue()).isEmpty();
            assertThat(visit.page().locator(".map-marker").getAttribute("visibility"))
                    .isEqualTo("hidden");
            visit.page().locator("#position").fill("٢٦٫٢٢، ٥٠٫٥٨");
            assertThat(visit.page().locator(".map-marker").getAttribute("visibility"))
                    .isNull();
        }
    }

    @Test
    void threePressesDoItWithoutScripts() {
        try (Visit visit = Visit.withoutScripts(port)) {
            toTheMap(visit, Language.EN);
            visit.page().locator("#map summary").click();
            press(visit, 0.53, 0.17);
            press(visit, 0.5, 0.5);
            press(visit, 0.5, 0.5);
            String marked = marked(visit).said();
            visit.page().locator("#area").selectOption("capital");
            next(visit);
            visit.page().locator("#customerName").fill("مريم");
            visit.page().locator("#phone").fill("36387777");
            next(visit);
            assertThat(visit.page().locator(".map.small .map-marker").count()).isOne();
            visit.page().locator(".buttons .button").click();
            String number = visit.page().locator(".panel .number").innerText().strip();
            assertThat(cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                            .orElseThrow()
                            .description())
                    .endsWith("Position: " + marked);
        }
    }

    @Test
    void whoSentItSeesItOnTheMapOfHisCase() {
        try (Visit visit = Visit.onPhone(port).signIn(Language.AR, "customer.fatima")) {
            toTheMap(visit, Language.AR);
            visit.page().locator("#position").fill("26.15012, 50.55034");
            visit.page().locator("#area").selectOption("northern");
            next(visit);
            next(visit);
            visit.page().locator(".buttons .button").click();
            String number = visit.page().locator(".panel .number").innerText().strip();
            visit.go("/ar/my-cases/" + number);
            assertThat(visit.page().locator(".map.small .map-marker").count()).isOne();
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.wider()).isEmpty();
            assertThat(visit.unmarkedLatin()).isEqualTo(List.of());
        }
    }

    private static void toTheMap(Visit visit, Language language) {
        visit.go("/" + language.tag() + "/submit/complaint");
        visit.page()
                .locator("#description")
                .fill((language == Language.AR ? "المقعد مكسور " : "The bench is broken ") + System.nanoTime());
        next(visit);
    }

    private static void press(Visit visit, double across, double down) {
        Locator picture = visit.page().locator(".map-press:visible");
        BoundingBox box = picture.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(box.width * across, box.height * down));
    }

    private static Position marked(Visit visit) {
        return Position.read(visit.page().locator("#position").inputValue()).orElseThrow();
    }

    private static String status(Visit visit) {
        return visit.page().locator("[data-map-status]").textContent();
    }

    private static void next(Visit visit) {
        visit.page().locator(".buttons .button").click();
    }
}
