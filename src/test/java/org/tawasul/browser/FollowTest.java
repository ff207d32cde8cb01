package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.files.Files;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WorkItems;

/** A customer without a sign-in follows what he sent, says more, and rates the reply. */
@BrowserTest
class FollowTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern SIX = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final AtomicInteger NEXT = new AtomicInteger(36_770_100);
    private static final String REPLY = "أصلح الفريق عمود الإنارة صباح يوم الأحد، ونشكرك على تنبيهنا.";

    /** As Chromium has them: none when it is first asked, and an Arabic one a moment later. */
    private static final String LATE_VOICES =
            """
            {
              let voices = [];
              let asked = false;
              const synthesis = new EventTarget();
              synthesis.speaking = false;
              synthesis.cancel = () => {};
              synthesis.speak = (said) => { window.spoken = said.text; };
              synthesis.getVoices = () => {
                if (!asked) {
                  asked = true;
                  setTimeout(() => {
                    voices = [{ lang: "ar-SA" }];
                    synthesis.dispatchEvent(new Event("voiceschanged"));
                    window.voicesCame = true;
                  }, 0);
                }
                return voices;
              };
              Object.defineProperty(window, "speechSynthesis", { value: synthesis });
              window.SpeechSynthesisUtterance = class extends EventTarget {
                constructor(text) { super(); this.text = text; }
              };
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Files files;

    @Autowired
    Outbox outbox;

    @Autowired
    Feedback feedback;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    private final String phone = Integer.toString(NEXT.incrementAndGet());

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
    void fromTheFirstPageToTheCaseAndBackToTheTeam(Language language, IntFunction<Visit> way) throws IOException {
        CaseView view = complaint();
        boolean arabic = language == Language.AR;
        try (Visit visit = way.apply(port)) {
            visit.go("/" + language.tag());
            visit.link(arabic ? "تابع طلبك" : "Follow your request").click();
            usable(visit, arabic);
            visit.page().locator("#known").fill(view.number());
            send(visit);
            usable(visit, arabic);
            visit.page().locator("#code").fill(code(view));
            send(visit);
            assertThat(visit.path()).isEqualTo("/" + language.tag() + "/my-cases/" + view.number());
            usable(visit, arabic);
            assertThat(visit.words()).contains(arabic ? "لدى الجهة المختصة" : "With the entity");
            assertThat(visit.words()).contains(arabic ? "يصلك الرد في موعد أقصاه" : "The reply is due by");
            assertThat(visit.page().locator(".expected").innerText())
                    .as("the day of the Hijra as well")
                    .matches(arabic ? "(?s).*\\(.* هـ\\).*" : "(?s).*\\(.* AH\\).*");

            visit.link(arabic ? "أضف معلومات" : "Add information").click();
            usable(visit, arabic);
            visit.page().locator("#file").setInputFiles(new FilePayload("عمود.pdf", "application/pdf", PDF));
            send(visit);
            assertThat(visit.page().locator("#text-error").innerText()).isNotBlank();
            assertThat(visit.words()).as("the file is still there").contains("عمود.pdf");
            usable(visit, arabic);
            visit.page().locator("#text").fill("العمود المجاور انطفأ أيضًا");
            send(visit);
            usable(visit, arabic);
            assertThat(visit.words()).contains("العمود المجاور انطفأ أيضًا");
            assertThat(visit.page().locator(".notice[role=status]").innerText())
                    .contains(arabic ? "أُضيفت المعلومات" : "What you added");
            assertThat(files.ofCase(view.id())).hasSize(1);

            visit.link(arabic ? "طلباتي" : "My requests").first().click();
            usable(visit, arabic);
            assertThat(visit.words()).contains(view.number());
            visit.button(arabic ? "تسجيل الخروج" : "Sign out").click();
            visit.go("/" + language.tag() + "/my-cases/" + view.number());
            assertThat(visit.path()).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void theReplyIsRatedOnceByItsLink(Language language, IntFunction<Visit> way) throws IOException {
        CaseView view = complaint();
        reply(view);
        boolean arabic = language == Language.AR;
        String link =
                "/" + language.tag() + "/rate/" + feedback.token(view.id()).orElseThrow();
        try (Visit visit = way.apply(port)) {
            assertThat(visit.go(link)).isEqualTo(200);
            usable(visit, arabic);
            assertThat(visit.words()).contains(REPLY);
            assertThat(visit.page().locator("input:checked").count()).isZero();
            visit.page().locator("input[name=handling][value='4']").check();
            send(visit);
            usable(visit, arabic);
            assertThat(visit.page().locator("#ease-error").innerText()).isNotBlank();
            assertThat(visit.page().locator("input[name=handling]:checked").inputValue())
                    .isEqualTo("4");
            for (String criterion : List.of("clarity", "courtesy", "ease")) {
                visit.page().locator("input[name=" + criterion + "][value='5']").check();
            }
            visit.page().locator("#words").fill("Thank you شكرًا");
            send(visit);
            usable(visit, arabic);
            assertThat(visit.heading()).isEqualTo(arabic ? "شكرًا، وصلنا تقييمك" : "Thank you, we have your rating");
            assertThat(feedback.of(view.id()).orElseThrow().words()).isEqualTo("Thank you شكرًا");

            assertThat(visit.go(link)).isEqualTo(410);
            usable(visit, arabic);
        }
    }

    @Test
    void fromTheReplyOneMayRateObjectOrSayThatItSolvesNothing() throws IOException {
        CaseView view = complaint();
        reply(view);
        try (Visit visit = enter(view, Language.AR)) {
            usable(visit, true);
            assertThat(visit.words()).contains(REPLY);
            visit.link("قيّم الرد").click();
            usable(visit, true);
            visit.page().goBack();
            visit.link("تظلّم من الرد").click();
            usable(visit, true);
            visit.page().goBack();
            visit.link("الرد لم يحل المشكلة").click();
            visit.page().locator("#reason").fill("ما زال العمود مطفأ");
            send(visit);
            usable(visit, true);
            assertThat(visit.words()).contains("لدى الجهة المختصة", "ما زال العمود مطفأ");
        }
    }

    @Test
    void whoSendsWithoutHisNameFollowsByTheLinkThatHeKeeps() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar/submit/suggestion");
            visit.page().locator("#description").fill("أقترح ممشى مظللًا رقم " + System.nanoTime() + " بجانب المدرسة");
            next(visit);
            next(visit);
            usable(visit, true);
            visit.page().locator("#anonymous").check();
            next(visit);
            assertThat(visit.words()).contains("دون ذكر الاسم");
            usable(visit, true);
            next(visit);
            String link = visit.page().locator(".link-to-keep").innerText();
            usable(visit, true);
            visit.go(link.substring(link.indexOf("/ar/follow/")));
            usable(visit, true);
            send(visit);
            assertThat(visit.path()).startsWith("/ar/my-cases/");
            assertThat(visit.words()).contains("أقترح ممشى مظللًا");
            assertThat(visit.go("/ar/follow/" + "x".repeat(43))).isEqualTo(404);
            usable(visit, true);
        }
    }

    @Test
    void allOfItIsReadAloudAtTheFirstPressThoughTheBrowserFetchesItsVoicesLate() throws IOException {
        CaseView view = complaint();
        reply(view);
        try (Visit visit = enter(view, Language.AR)) {
            visit.page().addInitScript(LATE_VOICES);
            visit.go("/ar/my-cases/" + view.number());
            visit.page().waitForFunction("window.voicesCame === true");
            visit.page().locator("[data-read-aloud] button").click();
            assertThat(visit.page().locator("[data-no-voice]").isVisible()).isFalse();
            String story = visit.page().locator("ol.line").innerText();
            assertThat((String) visit.page().evaluate("window.spoken"))
                    .contains(visit.page().locator(".line .reply").innerText())
                    .contains(story.lines().filter(line -> !line.isBlank()).toList())
                    .containsOnlyOnce(visit.page().locator("h1").innerText());
        }
    }

    @Test
    void whoWasAskedSpeaksHisAnswerAndItComesToTheTeam() throws IOException {
        CaseView view = complaint();
        String item = claimed(view);
        assertThat(door().post(
                                "works.worker1",
                                item + "/question",
                                null,
                                Map.of("text", "أي عمود من العمودين هو المطفأ؟"))
                        .isOk())
                .isTrue();
        String answer = "/ar/my-cases/" + view.number() + "/answer";
        try (Visit visit = enter(view, Language.AR)) {
            visit.page().context().grantPermissions(List.of("microphone"));
            visit.go(answer);
            usable(visit, true);
            assertThat(visit.page().locator("#voice").isVisible()).isFalse();
            assertThat(visit.page().locator("#voice-hint").innerText()).contains("إلا حين تضغط «أرسل الإجابة»");
            visit.page().locator("#text").fill("الذي عند المدرسة، وصفته في التسجيل");
            visit.button("ابدأ التسجيل").click();
            visit.page().waitForCondition(() -> visit.page()
                    .locator("[data-voice-part=length]")
                    .textContent()
                    .matches("0:0[1-9]"));
            visit.button("أوقف التسجيل").click();
            visit.button("احذف التسجيل").waitFor();
            usable(visit, true);
            send(visit);
            assertThat(visit.words()).contains("الذي عند المدرسة، وصفته في التسجيل");
        }
        assertThat(files.ofCase(view.id())).singleElement().satisfies(note -> {
            assertThat(note.mediaType()).isEqualTo("audio/webm");
            assertThat(note.fileName()).isEqualTo("تسجيل-صوتي.webm");
        });
    }

    @Test
    void whereNoScriptsRunASoundFileIsChosenForWhatIsAdded() throws IOException {
        CaseView view = complaint();
        byte[] note = "OggS\0\2\0\0\0\0\0\0\0\0OpusHead\1\1".getBytes(StandardCharsets.ISO_8859_1);
        try (Visit visit = enter(Visit.withoutScripts(port), view, Language.EN)) {
            visit.go("/en/my-cases/" + view.number() + "/add");
            usable(visit, false);
            assertThat(visit.button("Record").isVisible()).isFalse();
            visit.page().locator("#voice").setInputFiles(new FilePayload("note.ogg", "audio/ogg", note));
            visit.page().locator("#text").fill("I said the rest aloud");
            send(visit);
            assertThat(visit.words()).contains("I said the rest aloud");
        }
        assertThat(files.ofCase(view.id())).singleElement().satisfies(kept -> assertThat(kept.mediaType())
                .isEqualTo("audio/ogg"));
    }

    @Test
    void whatSomebodyWroteIsShownAsWordsAndNothingElse() throws IOException {
        CaseView view = complaint();
        try (Visit visit = enter(view, Language.AR)) {
            visit.go("/ar/my-cases/" + view.number() + "/add");
            String words = "<img src=x onerror=\"window.ran=true\"> \u202Eabc {{7*7}} ${7*7} [[${7*7}]]";
            visit.page().locator("#text").fill(words);
            send(visit);
            assertThat(visit.page().evaluate("window.ran === true")).isEqualTo(false);
            assertThat(visit.words()).contains("<img src=x onerror=", "{{7*7}} ${7*7} [[${7*7}]]");
        }
    }

    private Visit enter(CaseView view, Language language) {
        return enter(Visit.atDesk(port), view, language);
    }

    private Visit enter(Visit visit, CaseView view, Language language) {
        visit.go("/" + language.tag() + "/follow");
        visit.page().locator("#known").fill(phone);
        send(visit);
        visit.page().locator("#code").fill(code(view));
        send(visit);
        visit.go("/" + language.tag() + "/my-cases/" + view.number());
        return visit;
    }

    private String code(CaseView view) {
        List<OutboxMessage> sent = outbox.withoutCase(view.customerId());
        Matcher found = SIX.matcher(sent.get(sent.size() - 1).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private CaseView complaint() throws IOException {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "عمود إنارة مطفأ",
                "description", "عمود الإنارة رقم " + System.nanoTime() + " أمام المدرسة مطفأ منذ أسبوع",
                "service", "street-lighting",
                "area", "capital",
                "customerName", "سلمى",
                "phone", phone));
        HttpDoor.Answer answer = door().post("agent.noor", "/api/v1/cases", null, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return cases.byNumber(answer.text("number"));
    }

    private void reply(CaseView view) throws IOException {
        HttpDoor.Answer said = door().post("works.worker1", claimed(view) + "/reply", null, Map.of("text", REPLY));
        assertThat(said.isOk()).as(said.body().toString()).isTrue();
        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
    }

    private String claimed(CaseView view) throws IOException {
        String item = "/api/v1/work-items/" + items.openOf(view.id()).get(0).id();
        assertThat(door().post("works.worker1", item + "/claim", null, Map.of()).isOk())
                .isTrue();
        return item;
    }

    private HttpDoor door() {
        return new HttpDoor("http://localhost:" + port);
    }

    private static void send(Visit visit) {
        visit.page().locator("main button.button[type=submit]").click();
    }

    private static void next(Visit visit) {
        visit.page().locator(".buttons .button").first().click();
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
