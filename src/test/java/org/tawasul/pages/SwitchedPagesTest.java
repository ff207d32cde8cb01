package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** Who switches the language or the display of a page keeps the page and what he typed; the back button finds it too. Nothing is done by that. */
@TawasulTest
class SwitchedPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    WorkItems items;

    private final String words = "كتبت هذا ولم أرسله بعد " + System.nanoTime();
    private String number = "";
    private String task = "";

    @BeforeEach
    void aCaseOfFatimas() {
        CaseView view = intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "إنارة الشارع",
                        "عمود الإنارة رقم " + System.nanoTime() + " أمام منزلنا مطفأ منذ أسبوع",
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
        number = view.number();
        task = "/tasks/" + items.openOf(view.id()).get(0).id();
    }

    @Test
    void theStepOfWhatIsBeingSubmittedStaysWithAllThatWasTyped() {
        PageVisitor guest = PageVisitor.at(port);
        guest.get("/ar/submit/complaint");
        Map<String, String> fields = new HashMap<>(Map.of("step", "words", "description", words, "go", "next"));
        Seen second = guest.post("/ar/submit/complaint", fields);
        assertThat(second.body())
                .contains("formaction=\"/en/submit/complaint\"")
                .contains("formaction=\"/ar/submit/complaint?display=large\"");

        fields.putAll(Map.of("step", "place", "area", "capital", "urgencyReason", "سبب " + words, "go", "stay"));
        Seen english = guest.post("/en/submit/complaint", fields);
        Seen large = guest.post("/ar/submit/complaint?display=large", fields);

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", "سبب " + words, words, "urgencyReason");
        assertThat(english.cacheControl()).isEqualTo("private, no-cache");
        assertThat(large.body()).contains("class=\"large\"", "سبب " + words);
        assertThat(guest.get("/en").body()).contains("class=\"large\"");
    }

    @Test
    void whatACustomerWritesAboutHisCaseStaysAndIsNotSent() {
        PageVisitor fatima = PageVisitor.at(port).signIn("customer.fatima");
        String add = "/my-cases/" + number + "/add";
        assertThat(fatima.get("/ar" + add).body()).contains("formaction=\"/en" + add + "\"");

        Seen english = fatima.post("/en" + add, Map.of("text", words, "go", "stay"));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", words);
        assertThat(fatima.get("/en/my-cases/" + number).body()).doesNotContain(words);
    }

    @Test
    void aNewStandardReplyStaysAndIsNotProposed() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        assertThat(worker.get("/ar/standard-replies/new").body()).contains("formaction=\"/en/standard-replies/new\"");

        Seen english = worker.post("/en/standard-replies/new", Map.of("textAr", words, "go", "stay"));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", words);
        assertThat(worker.get("/ar/standard-replies").body()).doesNotContain(words);
    }

    @Test
    void aReplyToManyStaysAReplyAndIsNotSent() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        Map<String, String> reply = Map.of("act", "reply", "textAr", words, "go", "stay");

        worker.get("/ar/tasks/together?act=reply");
        Seen english = worker.post("/en/tasks/together", reply);

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", words, "name=\"textEn\"");
        assertThat(english.body()).contains("formaction=\"/ar/tasks/together");
        assertThat(worker.get("/ar/cases/" + number).body()).doesNotContain(words);
    }

    @Test
    void aRefusedFormOfATaskIsReadInTheOtherLanguageWhereTheTaskIs() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        worker.get("/ar" + task);

        Seen refused = worker.post("/ar" + task + "/remark", Map.of("text", ""));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.cacheControl()).isEqualTo("private, no-cache");
        assertThat(refused.body())
                .contains("href=\"/en" + task + "\"")
                .contains("name=\"back\" value=\"/ar" + task + "\"")
                .doesNotContain("href=\"/en" + task + "/remark\"");
        assertThat(worker.get("/en" + task).status()).isEqualTo(200);
        assertThat(worker.get("/en" + task).cacheControl()).isEqualTo("no-store");
    }

    @Test
    void aCheckedReplyCanBeComeBackTo() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        worker.get("/ar" + task);

        Seen checked = worker.post("/ar" + task + "/acts/reply", Map.of("text", words, "check", "yes"));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.cacheControl()).isEqualTo("private, no-cache");
        assertThat(checked.body()).contains("href=\"/en" + task + "\"");
        assertThat(worker.get("/en" + task).body()).contains(words);
    }
}
