package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Following;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** A call, from the number to the end, and an inquiry that an article answers meanwhile. */
@BrowserTest
class CallTest {
    private static final AtomicInteger PHONES = new AtomicInteger(36440000);

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAgentSpeaksWithACaller(Language language) {
        boolean arabic = language == Language.AR;
        String root = "/" + language.tag();
        String phone = Integer.toString(PHONES.incrementAndGet());
        String number = sent(phone);
        try (Visit visit = Visit.onPhone(port)) {
            visit.signIn(language, "agent.hessa");
            visit.go(root + "/calls");
            usable(visit, arabic);
            visit.page().locator("main button[type=submit]").click();
            assertThat(visit.page().locator("#summary").isVisible()).isTrue();
            visit.page().locator("#phone").fill(phone);
            visit.page().locator("#ground-calls-from-it").check();
            visit.page().locator("main button[type=submit]").click();

            usable(visit, arabic);
            assertThat(visit.page().locator(".on-behalf").innerText()).contains("سارة");
            visit.page().locator("article.card a").first().click();
            assertThat(visit.page().locator(".read-out [lang=ar]").innerText()).contains("لدى فريق العمل");
            visit.page().locator("details.answer summary").first().click();
            visit.page().locator("details.answer[open] textarea").fill("انطفأ عمود آخر");
            visit.page().locator("details.answer[open] button").click();
            usable(visit, arabic);
            assertThat(visit.path()).contains("/calls/now/cases/" + number + "?done=add");

            visit.go(root + "/submit/inquiry");
            visit.page().locator("#description").fill("ضاعت بطاقة الهوية رقم " + phone + " فماذا أفعل؟");
            visit.page().locator(".buttons .button").click();
            visit.page().locator("#query").fill("بدل فاقد");
            visit.page().locator("button[value=find]").click();
            visit.page().locator("#found-identity-card-lost").check();
            visit.page().locator(".buttons .button").click();
            usable(visit, arabic);
            assertThat(visit.page().locator("#phone").inputValue()).contains(phone);
            visit.page().locator("details.answer summary").first().click();
            visit.page().locator("details.answer[open] button").click();
            usable(visit, arabic);
            assertThat(visit.words()).contains(arabic ? "من أول اتصال" : "at first contact");

            visit.page().locator(".on-behalf button").click();
            assertThat(visit.page().locator(".on-behalf").count()).isZero();
        }
    }

    private static void usable(Visit visit, boolean arabic) {
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.wider()).isEmpty();
        assertThat(visit.showsKeys()).isFalse();
        if (arabic) {
            assertThat(visit.unmarkedLatin()).isEmpty();
        }
    }

    private String sent(String phone) {
        return intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                "إنارة الشارع",
                                "عمود الإنارة رقم " + phone + " أمام منزلنا مطفأ منذ أسبوع",
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                null,
                                "سارة",
                                null,
                                phone,
                                Language.AR,
                                List.of()),
                        new Actor(Following.GUEST, "customer", null, null))
                .number();
    }
}
