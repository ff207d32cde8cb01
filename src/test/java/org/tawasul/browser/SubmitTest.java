package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.files.Files;
import org.tawasul.shared.Language;

/** From the first page to the number, as a customer sends what he has to say. */
@BrowserTest
class SubmitTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Files files;

    static Stream<Arguments> everyWay() {
        IntFunction<Visit> desk = Visit::atDesk;
        IntFunction<Visit> phone = Visit::onPhone;
        IntFunction<Visit> plain = Visit::withoutScripts;
        return Stream.of(
                Arguments.of(Language.AR, phone),
                Arguments.of(Language.EN, desk),
                Arguments.of(Language.AR, plain),
                Arguments.of(Language.EN, plain));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aStrangerSendsAComplaintWithADocumentInAMinute(Language language, IntFunction<Visit> way) {
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port)) {
            visit.go("/" + language.tag());
            visit.page().locator(".tile").first().click();
            usable(visit, arabic);
            visit.page()
                    .locator("#description")
                    .fill(
                            arabic
                                    ? "عمود الإنارة رقم " + System.nanoTime()
                                            + " أمام منزلي مطفأ منذ أسبوع. أرجو إصلاحه."
                                    : "The street light number " + System.nanoTime() + " has been out for a week.");
            visit.page().locator("#file").setInputFiles(new FilePayload("عمود.pdf", "application/pdf", PDF));
            next(visit);

            usable(visit, arabic);
            assertThat(visit.words()).contains(arabic ? "إنارة الشوارع" : "Street lighting");
            visit.page().locator("input[name=service][value=street-lighting]").check();
            visit.page().locator("#area").selectOption("capital");
            visit.page().locator("#block-number").fill("٣٢١");
            visit.page().locator("#urgency-urgent").check();
            visit.page().locator("#urgencyReason").fill(arabic ? "الشارع مظلم" : "The road is dark");
            next(visit);

            usable(visit, arabic);
            visit.page().locator("#customerName").fill("مريم أحمد");
            visit.page().locator("#phone").fill("٣٦٠٠" + (1000 + (int) (Math.abs(System.nanoTime()) % 9000)));
            assertThat(visit.page().locator("#hoursFrom").isVisible())
                    .as("asked for before they are wanted")
                    .isFalse();
            visit.page().locator("#hours-own").check();
            visit.page().locator("#hoursFrom").fill("٨");
            visit.page().locator("#hoursUntil").fill("16:30");
            usable(visit, arabic);
            next(visit);

            usable(visit, arabic);
            assertThat(visit.words().replaceAll("[\u2068\u2069]", ""))
                    .contains("عمود.pdf", "مريم أحمد", arabic ? "بين 08:00 و16:30" : "Between 08:00 and 16:30");
            visit.page().locator(".buttons .button").click();

            usable(visit, arabic);
            String number = visit.page().locator(".panel .number").innerText().strip();
            CaseView view =
                    cases.findByNumber(CaseNumber.parse(number).orElseThrow()).orElseThrow();
            assertThat(view.entity()).isEqualTo("works");
            assertThat(view.urgency()).isEqualTo("urgent");
            assertThat(view.area()).isEqualTo("capital");
            assertThat(view.description()).contains(arabic ? "الشارع مظلم" : "The road is dark");
            assertThat(files.ofCase(view.id())).hasSize(1);
            assertThat(visit.words()).contains(arabic ? "موعد الرد" : "An answer is due by");
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aPhotoComesFirstAndBringsItsPlace(Language language, IntFunction<Visit> way) throws IOException {
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port);
                InputStream photo = SubmitTest.class.getResourceAsStream("/taken-in-manama.jpg")) {
            visit.go("/" + language.tag());
            visit.page().locator(".tile").last().click();
            usable(visit, arabic);
            visit.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("عمود.jpg", "image/jpeg", photo.readAllBytes()));
            visit.page().locator("#description").fill(arabic ? "عمود مكسور" : "A broken lamp post");
            next(visit);
            usable(visit, arabic);
            assertThat(visit.page().locator("#position").inputValue()).isEqualTo("26.22833, 50.58583");
            visit.button(arabic ? "رجوع" : "Back").click();
            usable(visit, arabic);
            assertThat(visit.heading()).isEqualTo(arabic ? "أبلغ بصورة" : "Report with a photo");
            assertThat(visit.words()).contains("عمود.jpg");
        }
    }

    @Test
    void whatIsMissingIsSaidAndNothingThatWasTypedIsLost() {
        try (Visit visit = Visit.atDesk(port)) {
            toTheLastQuestion(visit, "لا ماء في بيتنا منذ يومين والخزان فارغ " + System.nanoTime());
            visit.page().locator("#mail").fill("not an address");
            next(visit);
            assertThat(visit.page().locator("#customerName-error").innerText()).isEqualTo("اكتب الاسم.");
            assertThat(visit.page().locator("#mail").inputValue()).isEqualTo("not an address");
            assertThat(visit.barriers()).isEmpty();
            visit.page().locator("#customerName").fill("سارة");
            next(visit);
            visit.page().locator(".buttons .button").click();
            // Only whoever registers a customer knows that it is none; the page that asks for it says so.
            assertThat(visit.page().locator("#mail-error").innerText()).isNotBlank();
            visit.page().locator("#mail").fill("sara@example.org");
            next(visit);
            assertThat(visit.words()).contains("لا ماء في بيتنا");
        }
    }

    @Test
    void sentTwiceIsOneCaseAndTheSameNumber() {
        try (Visit visit = Visit.atDesk(port)) {
            toTheLastQuestion(visit, "الحفرة أمام المدرسة تتسع كل يوم " + System.nanoTime());
            visit.page().locator("#customerName").fill("علي");
            visit.page().locator("#phone").fill("36005555");
            next(visit);
            visit.page().locator(".buttons .button").click();
            String first = visit.page().locator(".panel .number").innerText();
            visit.page().goBack();
            visit.page().locator(".buttons .button").click();
            assertThat(visit.page().locator(".panel .number").innerText()).isEqualTo(first);
        }
    }

    @Test
    void whatWasTypedSurvivesAClosedWindowAndIsGoneWhenItWasSent() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar/submit/suggestion");
            visit.page().locator("#description").pressSequentially("أقترح حجز الموعد عبر الهاتف");
            visit.go("/ar");
            visit.go("/ar/submit/suggestion");
            assertThat(visit.page().locator("#description").inputValue()).isEqualTo("أقترح حجز الموعد عبر الهاتف");
            next(visit);
            next(visit);
            visit.page().locator("#customerName").fill("هدى");
            visit.page().locator("#phone").fill("36006666");
            next(visit);
            visit.page().locator(".buttons .button").click();
            assertThat(visit.page().locator(".panel .number").innerText()).isNotBlank();
            visit.go("/ar/submit/suggestion");
            assertThat(visit.page().locator("#description").inputValue()).isEmpty();
        }
    }

    @Test
    void theHoursThatWereChosenSurviveAClosedWindow() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/en/submit/suggestion");
            visit.page().locator("#description").fill("Benches " + System.nanoTime());
            next(visit);
            next(visit);
            visit.page().locator("#hours-own").check();
            visit.page().locator("#hoursFrom").fill("15");
            visit.go("/en/submit/suggestion");
            next(visit);
            next(visit);
            assertThat(visit.page().locator("#hours-own").isChecked()).isTrue();
            assertThat(visit.page().locator("#hoursFrom").inputValue()).isEqualTo("15");
            assertThat(visit.page().locator("#channel-sms").isChecked()).isFalse();
            next(visit);
            assertThat(visit.page().locator("#hoursUntil-error").innerText())
                    .isEqualTo("Write the hour until which we may tell you.");
            visit.page().locator("#anonymous").check();
            assertThat(visit.page().locator("#hours-own").isVisible()).isFalse();
        }
    }

    @Test
    void whatWasChosenSurvivesToo() {
        try (Visit visit = Visit.onPhone(port)) {
            String words = "The street light number " + System.nanoTime() + " is out";
            visit.go("/en/submit/complaint");
            visit.page().locator("#description").fill(words);
            assertThat(visit.words()).contains("is kept in this window until you send it or close it");
            next(visit);
            visit.page().locator("input[name=service][value=street-lighting]").check();
            visit.page().locator("#area").selectOption("capital");
            visit.page().locator("#urgency-urgent").check();
            assertThat(visit.barriers()).isEmpty();
            next(visit);
            visit.page().locator("#language-ar").check();
            visit.page().locator("#anonymous").check();
            visit.go("/en/submit/complaint");
            next(visit);
            assertThat(visit.page()
                            .locator("input[name=service][value=street-lighting]")
                            .isChecked())
                    .isTrue();
            assertThat(visit.page().locator("#area").inputValue()).isEqualTo("capital");
            assertThat(visit.page().locator("#urgency-urgent").isChecked()).isTrue();
            next(visit);
            assertThat(visit.page().locator("#language-ar").isChecked()).isTrue();
            assertThat(visit.page().locator("#anonymous").isChecked()).isTrue();
            visit.button("Throw it away and begin again").click();
            visit.page().waitForURL("**/en/submit/complaint");
            visit.page().waitForCondition(() -> visit.heading().equals("What happened?"));
            assertThat(visit.page().locator("#description").inputValue()).isEmpty();
            assertThat(visit.page().locator("[data-draft-kept]").isVisible()).isFalse();
        }
    }

    @Test
    void aDraftIsShownToNobodyButWhoeverWroteIt() {
        try (Visit visit = Visit.onPhone(port).signIn(Language.AR, "customer.fatima")) {
            write(visit, "كلام فاطمة");
            assertThat(writtenInANewWindow(visit)).as("her own").isEqualTo("كلام فاطمة");
            visit.loseSession();
            assertThat(writtenInANewWindow(visit)).as("to a stranger").isEmpty();
            visit.signIn(Language.AR, "customer.fatima");
            assertThat(writtenInANewWindow(visit)).as("after her session ended").isEqualTo("كلام فاطمة");
            visit.loseSession();
            visit.signIn(Language.AR, "customer.yusuf");
            assertThat(writtenInANewWindow(visit)).as("to another customer").isEmpty();
            assertThat(drafts(visit)).as("once another has signed in").isEmpty();
            write(visit, "كلام يوسف");
            assertThat(drafts(visit)).hasSize(1).noneMatch(key -> key.contains("yusuf"));
            visit.button("تسجيل الخروج").click();
            assertThat(drafts(visit)).as("signed out").isEmpty();
            write(visit, "كلام عابر");
            assertThat(writtenInANewWindow(visit))
                    .as("of one stranger to the next")
                    .isEmpty();
        }
    }

    @Test
    void aDraftThatIsOlderThanADayIsRemoved() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar");
            visit.page()
                    .evaluate(
                            "for (const place of [localStorage, sessionStorage]) for (const hours of [23, 25])"
                                    + " place.setItem('draft-' + hours, JSON.stringify({at: Date.now() - hours * 3600000, fields: {}}))");
            visit.go("/ar/periods");
            assertThat(drafts(visit)).containsExactly("draft-23", "draft-23");
        }
    }

    @Test
    void aVoiceNoteIsSpokenIntoThePage() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.page().context().grantPermissions(List.of("microphone"));
            visit.page().clock().install();
            visit.go("/en/submit/complaint");
            String asked = visit.page().url();
            assertThat(visit.page().request().get(asked).headers().get("permissions-policy"))
                    .contains("microphone=(self)", "camera=()");
            visit.page().locator("#description").fill("The street light number " + System.nanoTime() + " is out");
            assertThat(visit.page().locator("#voice").isVisible()).isFalse();
            visit.button("Record").click();
            spoken(visit);
            visit.button("Stop recording").click();
            visit.button("Throw the recording away").click();
            assertThat(recordings(visit)).isZero();
            visit.button("Record").click();
            visit.button("Stop recording").waitFor();
            visit.page().clock().runFor(65_000);
            assertThat(visit.page().locator("[data-voice-part=length]").innerText())
                    .matches("1:[01][0-9]");
            usable(visit, false);
            visit.page().clock().runFor(60_000);
            visit.button("Throw the recording away").waitFor();
            assertThat(visit.words()).contains("Two minutes are over, and the recording has stopped");
            assertThat(visit.page().locator("audio").isVisible()).isTrue();
            assertThat(recordings(visit)).isEqualTo(1);
            usable(visit, false);
            next(visit);
            visit.button("Back").click();
            assertThat(visit.words()).contains("voice-note.webm");
            // Whoever goes on while he speaks sends what he has said so far.
            visit.button("Record").click();
            spoken(visit);
            List<String> sent = new ArrayList<>();
            visit.page().onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            // Pressed again while the recording is being finished.
            visit.page().locator(".buttons .button").evaluate("button => { button.click(); button.click(); }");
            visit.page().waitForCondition(() -> visit.heading().equals("Which service, and where?"));
            assertThat(sent).hasSize(1);
            assertThat(visit.page().locator("input[name=files]").count()).isEqualTo(2);
        }
    }

    @Test
    void whoseMicrophoneIsRefusedIsToldSoAndMayChooseAFile() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.page()
                    .addInitScript("MediaDevices.prototype.getUserMedia = async () => {"
                            + " throw new DOMException('no', 'NotAllowedError'); };");
            visit.go("/ar/submit/complaint");
            visit.button("ابدأ التسجيل").click();
            assertThat(visit.words()).contains("لا يسمح متصفحك لهذه الصفحة باستعمال الميكروفون");
            assertThat(visit.button("ابدأ التسجيل").isEnabled()).isTrue();
            usable(visit, true);
        }
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.go("/ar/submit/complaint");
            assertThat(visit.page().locator("#voice").isVisible()).isTrue();
            assertThat(visit.button("ابدأ التسجيل").isVisible()).isFalse();
        }
    }

    private static void spoken(Visit visit) {
        visit.page().waitForCondition(() -> visit.page()
                .locator("[data-voice-part=length]")
                .textContent()
                .matches("0:0[1-9]"));
    }

    private static int recordings(Visit visit) {
        return (int) visit.page().evaluate("document.getElementById('voice').files.length");
    }

    private static void write(Visit visit, String words) {
        visit.go("/ar/submit/suggestion");
        visit.page().locator("#description").fill(words);
    }

    private static String writtenInANewWindow(Visit visit) {
        try (Page window = visit.page().context().newPage()) {
            window.navigate(visit.page().url().replaceFirst("(//[^/]+)/.*", "$1/ar/submit/suggestion"));
            return window.locator("#description").inputValue();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> drafts(Visit visit) {
        return (List<String>) visit.page()
                .evaluate("[localStorage, sessionStorage].flatMap(place => Object.keys(place))"
                        + ".filter(key => key.startsWith('draft-'))");
    }

    @Test
    void aServiceIsFoundByItsName() {
        try (Visit visit = Visit.withoutScripts(port)) {
            visit.go("/ar/submit/inquiry");
            visit.page().locator("#description").fill("ما المطلوب؟");
            next(visit);
            visit.page().locator("#query").fill("كهرباء");
            visit.button("ابحث").click();
            assertThat(visit.page().locator("input[name=service]").count()).isGreaterThan(1);
            visit.page().locator("#query").fill("ققققق");
            visit.button("ابحث").click();
            assertThat(visit.words()).contains("لا توجد خدمة بهذا الاسم");
        }
    }

    @Test
    void aStaffMemberSendsNoCaseOfHisOwnHereAndAReceiptIsNotGuessed() {
        try (Visit visit = Visit.atDesk(port).signIn(Language.AR, "leadership.noora")) {
            assertThat(visit.go("/ar/submit/complaint")).isEqualTo(403);
            assertThat(visit.go("/ar/submit/sent/26-0000001-8?receipt=x")).isEqualTo(404);
        }
    }

    private static void toTheLastQuestion(Visit visit, String words) {
        visit.go("/ar/submit/complaint");
        visit.page().locator("#description").fill(words);
        next(visit);
        next(visit);
    }

    private static void next(Visit visit) {
        visit.page().locator(".buttons .button").click();
    }

    private static void usable(Visit visit, boolean arabic) {
        assertThat(visit.wider()).as(visit.path() + " scrolls").isEmpty();
        assertThat(visit.showsKeys()).as(visit.path() + " shows keys").isFalse();
        if (arabic) {
            assertThat(visit.unmarkedLatin()).isEqualTo(List.of());
        }
        // What looks for barriers is a script itself.
        if (visit.runsScripts()) {
            assertThat(visit.barriers()).isEmpty();
        }
    }
}
