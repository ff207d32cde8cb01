package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.testing.HttpDoor;

/** The pages as an app: what is kept of them in the browser, what happens where there is no line, and what needs a voice or a clipboard. */
@BrowserTest
class AppTest {
    @LocalServerPort
    int port;

    @Test
    void canBeInstalled() {
        try (Visit visit = Visit.onPhone(port)) {
            for (String language : List.of("ar", "en")) {
                visit.go("/" + language);
                String manifest = visit.page().locator("link[rel=manifest]").getAttribute("href");
                assertThat(manifest).isEqualTo("/assets/app/" + language + ".webmanifest");
                assertThat(fetched(visit, manifest).text()).contains("\"start_url\": \"/" + language + "\"");
            }
            for (String icon : List.of("icon.svg", "icon-192.png", "icon-512.png")) {
                assertThat(fetched(visit, "/assets/app/" + icon).status())
                        .as(icon)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void withoutALineAPageOfOursSaysSoAndNothingOfAnybodyIsKept() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.signIn(org.tawasul.shared.Language.AR, "customer.fatima");
            visit.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            visit.go("/ar/my-cases");
            visit.go("/ar");
            visit.page().context().setOffline(true);
            visit.page().evaluate("location.href = '/ar/my-cases'");
            visit.page().waitForSelector("text=لا يوجد اتصال بالشبكة");
            assertThat(visit.page().content()).doesNotContain("فاطمة");
            Object kept = visit.page()
                    .evaluate(
                            "caches.open('shell-1').then(c => c.keys()).then(k => k.map(r => new URL(r.url).pathname))");
            assertThat(kept.toString())
                    .contains("/ar/offline", "/assets/tawasul.css")
                    .doesNotContain("my-cases");
            visit.page().context().setOffline(false);
        }
    }

    @Test
    void aFormIsNotThrownAtALineThatIsNotThere() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar/submit/suggestion");
            visit.page().locator("#description").fill("أقترح مظلات عند محطات الحافلات");
            visit.page().context().setOffline(true);
            visit.page().locator(".buttons .button").click();
            assertThat(visit.words()).contains("لا يوجد اتصال الآن");
            assertThat(visit.page().locator("#description").inputValue()).isEqualTo("أقترح مظلات عند محطات الحافلات");
            visit.page().context().setOffline(false);
            visit.page().waitForSelector("text=عاد الاتصال");
            visit.page().locator(".buttons .button").click();
            visit.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
            assertThat(visit.words()).contains("2");
            assertThat(visit.page().locator("input[name=description]").inputValue())
                    .isEqualTo("أقترح مظلات عند محطات الحافلات");
        }
    }

    /** The service of the browser's maker can't be reached from a test: what it would give is played, and what it would bring is brought by the browser's own tools. */
    @Test
    void isWokenWithTheWordsThatThePageLeftInTheBrowser() throws IOException {
        Map<String, String> complaint = Map.of(
                "kind", "complaint",
                "subject", "عمود إنارة مطفأ",
                "description", "عمود الإنارة رقم " + System.nanoTime() + " عند الحديقة مطفأ منذ أسبوع",
                "service", "street-lighting",
                "area", "capital",
                "phone", "36770931");
        assertThat(new HttpDoor("http://localhost:" + port)
                        .post("customer.fatima", "/api/v1/cases", null, complaint)
                        .status())
                .isEqualTo(201);
        try (Visit visit = Visit.onPhone(port)) {
            visit.page().context().grantPermissions(List.of("notifications"));
            visit.page()
                    .addInitScript("const one = {endpoint: 'http://localhost:9/woken', options: {}};"
                            + "if (localStorage.key) { one.endpoint += localStorage.key;"
                            + " one.options.applicationServerKey = new Uint8Array([4, 1, 2]).buffer; }"
                            + "one.unsubscribe = async () => { localStorage.removeItem('woken'); return true; };"
                            + "PushManager.prototype.getSubscription = async () => localStorage.woken ? one : null;"
                            + "PushManager.prototype.subscribe = async () => { localStorage.woken = 'yes';"
                            + " one.endpoint = 'http://localhost:9/woken/anew'; one.options = {}; return one; };");
            visit.signIn(org.tawasul.shared.Language.AR, "customer.fatima");
            visit.go("/ar/my-cases");
            visit.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            visit.page().locator("[data-push=on] button").waitFor();
            assertThat(visit.barriers()).isEmpty();
            visit.button("نبّهني على هذا الجهاز").click();
            visit.page().waitForURL("**/my-cases?done=push-*");
            assertThat(visit.words()).contains("سينبهك هذا الجهاز");
            visit.page().locator("[data-push=off] button").waitFor();
            assertThat(visit.page().locator("[data-push=on]").isVisible()).isFalse();
            assertThat(woken(visit)).isEqualTo("تواصل|في طلباتك جديد|ar|rtl|/ar/my-cases");
            visit.page().evaluate("localStorage.key = 'old'");
            visit.page()
                    .waitForResponse(
                            answer -> answer.request().method().equals("POST")
                                    && answer.url().endsWith("/my-cases/push")
                                    && answer.request().postData().contains("anew"),
                            () -> visit.go("/ar/my-cases"));
            visit.page().locator("[data-push=off] button").waitFor();
            visit.page().evaluate("localStorage.removeItem('key')");
            visit.page()
                    .evaluate("caches.open('push').then(async c => c.put('/push-words', new Response(JSON.stringify("
                            + "{...await (await c.match('/push-words')).json(), whose: 'somebody else'}))))");
            visit.go("/ar/my-cases");
            visit.page().locator("[data-push=on] button").waitFor();
            assertThat(visit.page().locator("[data-push=off]").isVisible())
                    .as("that of another")
                    .isFalse();
        }
    }

    private String woken(Visit visit) {
        CDPSession tools = visit.page().context().newCDPSession(visit.page());
        AtomicReference<String> registration = new AtomicReference<>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                .forEach(one -> registration.set(
                        one.getAsJsonObject().get("registrationId").getAsString())));
        tools.send("ServiceWorker.enable");
        visit.page().waitForCondition(() -> registration.get() != null);
        JsonObject push = new JsonObject();
        push.addProperty("origin", "http://localhost:" + port);
        push.addProperty("registrationId", registration.get());
        push.addProperty("data", "");
        String shown = "navigator.serviceWorker.ready.then(r => r.getNotifications())"
                + ".then(all => all.map(n => [n.title, n.body, n.lang, n.dir, n.data.path].join('|')).join())";
        // Where nothing displays notices, a busy browser may take one for put away at once. The next takes the place of
        // the last, so there is never more than one.
        for (int tried = 0; tried < 5 && visit.page().evaluate(shown).equals(""); tried++) {
            tools.send("ServiceWorker.deliverPushMessage", push);
            isThereSoon(visit, shown);
        }
        return (String) visit.page().evaluate(shown);
    }

    private void isThereSoon(Visit visit, String shown) {
        for (int looks = 0; looks < 20 && visit.page().evaluate(shown).equals(""); looks++) {
            visit.page().waitForTimeout(200);
        }
    }

    @Test
    void whereTheBrowserHasNoVoiceThePageSaysSo() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar/periods");
            visit.page().locator("[data-read-aloud] button").click();
            boolean voice = (boolean)
                    visit.page()
                            .evaluate(
                                    "'speechSynthesis' in window && speechSynthesis.getVoices().some(v => v.lang.startsWith('ar'))");
            assertThat(visit.page().locator("[data-no-voice]").isVisible()).isEqualTo(!voice);
            assertThat(visit.page().locator(".pass-on a").getAttribute("href")).isEqualTo("/ar/periods");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private APIResponse fetched(Visit visit, String path) {
        return visit.page().request().get("http://localhost:" + port + path);
    }
}
