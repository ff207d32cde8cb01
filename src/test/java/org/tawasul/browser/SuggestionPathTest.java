package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** What two people suggest, from the list of those who study it to the page on which everybody reads how far it is carried out. */
@BrowserTest
class SuggestionPathTest {
    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    BusinessClock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsStudiedDecidedAndCarriedOutAndEverybodyReadsOfIt(Language language) {
        String where = language == Language.AR ? "شاطئ الجزائر الغربي" : "ساحل جو الشرقي";
        String root = "/" + language.tag();
        suggest("author.first", "أراجيح خشبية كبيرة للأطفال عند " + where);
        suggest("author.second", "أراجيح خشبية كبيرة للأطفال والكبار عند " + where);
        try (Visit quality = Visit.atDesk(port);
                Visit management = Visit.atDesk(port);
                Visit guest = Visit.onPhone(port)) {
            quality.signIn(language, "works.quality");
            management.signIn(language, "works.management");
            quality.go(root + "/clusters");
            quality.page().locator("main table a", with(where)).first().click();
            String improvement = studied(quality, where);
            management.go(improvement);
            management.page().locator("input[name=decision][value=accept]").check();
            management
                    .page()
                    .locator("#reasons")
                    .fill("يطلبه كثير من الزوار ولا يكلف إلا قليلا ويمكن تنفيذه هذا العام");
            management.page().locator("#reasonsOther").fill("Many visitors ask for it and it costs next to nothing");
            send(management);
            quality.go(improvement);
            planned(quality);
            management.go(improvement);
            management.page().locator("input[name=approval][value=approve]").check();
            send(management);
            quality.go(improvement);
            quality.page().locator("main ol form button").first().click();
            inOrder(quality, language);

            guest.go(root + "/suggestions");
            inOrder(guest, language);
            guest.page().locator("main h2 a", with(where)).first().click();
            assertThat(guest.words()).contains("50%").contains(language == Language.AR ? "شراء" : "Buy the swings");
            assertThat(guest.page()
                            .locator("main li [lang=ar]", with("تركيبها"))
                            .count())
                    .isEqualTo(1);
            inOrder(guest, language);
        }
    }

    /** Answers the path of the improvement. */
    private static String studied(Visit quality, String where) {
        quality.page().locator("#title").fill("أراجيح للأطفال عند " + where);
        quality.page().locator("#text").fill("يقترح ذلك أكثر من شخص");
        quality.page().locator("button.button[value=study]").click();
        quality.page().locator("main a[href$='/contribution']").click();
        quality.page().locator("#cost").fill("4,000");
        quality.page().locator("#benefit").fill("لعب في الهواء الطلق");
        quality.page().locator("#weeks").fill("6");
        send(quality);
        assertThat(quality.words()).contains("4,000");
        assertThat(quality.barriers()).isEmpty();
        quality.page().locator("main a[href*='/improvements/']").first().click();
        quality.page().locator("#rootCause").fill("يمكن تنفيذه على مراحل");
        quality.page().locator("input[name=permanent][value=true]").check();
        String path = quality.path();
        send(quality);
        return path;
    }

    private void planned(Visit quality) {
        LocalDate due = clock.today().plusDays(20);
        quality.page().locator("#owner").selectOption("works.quality");
        quality.page().locator("#dueOn").fill(due.toString());
        quality.page().locator("#step1").fill("شراء الأراجيح");
        quality.page().locator("#stepOther1").fill("Buy the swings");
        quality.page().locator("#due1").fill(due.minusDays(9).toString());
        quality.page().locator("#step2").fill("تركيبها عند الشاطئ");
        quality.page().locator("#due2").fill(due.toString());
        assertThat(quality.barriers()).isEmpty();
        send(quality);
    }

    private static void inOrder(Visit visit, Language language) {
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.wider()).isEmpty();
        assertThat(visit.showsKeys()).isFalse();
        if (language == Language.AR) {
            assertThat(visit.unmarkedLatin()).isEmpty();
        }
    }

    private static Page.LocatorOptions with(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void send(Visit visit) {
        Locator button =
                visit.page().locator("main form .buttons .button:not(.second)").last();
        button.click();
    }

    private void suggest(String login, String words) {
        intake.submit(
                new SubmitCase(
                        CaseKind.SUGGESTION,
                        words,
                        "أقترح " + words,
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        login,
                        null,
                        login + "@example.org",
                        null,
                        Language.AR,
                        List.of()),
                new Actor(login, "customer", null, null));
    }
}
