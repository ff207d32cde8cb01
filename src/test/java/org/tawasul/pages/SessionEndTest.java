package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.files.Files;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** A session that ends while somebody writes costs him the sign-in: not his words, and never another person's name under them. */
@TawasulTest
class SessionEndTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern SIX = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final AtomicInteger PHONE = new AtomicInteger(36_990_400);

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    Files files;

    @Autowired
    WorkItems items;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    private final String words = "كتبت هذا قبل أن تنتهي الجلسة " + System.nanoTime();
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
        task = "/ar/tasks/" + items.openOf(view.id()).get(0).id();
    }

    @Test
    void whoWroteItGoesOnAfterTheSignIn() {
        PageVisitor worker = opened("works.worker1");

        assertThat(remark(worker.loseSession()).leadsToSignIn()).isTrue();
        assertThat(worker.get("/ar/sign-in").words()).contains("وهو محفوظ هنا ساعة واحدة");
        Seen again = worker.follow(signsIn(worker, "works.worker1"));

        assertThat(again.status()).as(again.words()).isEqualTo(302);
        assertThat(worker.follow(again).words()).contains(words);
    }

    @Test
    void whatOneWroteIsNeitherSentNorShownWhenAnotherSignsIn() {
        PageVisitor browser = opened("works.worker1");
        remark(browser.loseSession());

        Seen first = browser.follow(signsIn(browser, "works.worker2"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("لأن كاتبه شخص آخر").doesNotContain(words);
        assertThat(browser.get(task + "/remark?again").body()).doesNotContain(words);
        assertThat(browser.get(task).body()).doesNotContain(words).doesNotContain("لأن كاتبه شخص آخر");
    }

    @Test
    void aFormThatOnePersonOpenedIsNotSentInTheNameOfAnother() {
        PageVisitor browser = opened("works.worker1");
        PageVisitor other = opened("works.worker2");

        Seen sent = other.post(task + "/remark", Map.of("text", words, "_of", browser.owner()));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.words()).contains("فلم يُرسل باسمك");
        assertThat(other.get(task).body()).doesNotContain(words);
    }

    @Test
    void nothingIsKeptOfWhoeverCannotSayForWhomTheFormWasMadeNorWithoutEnd() {
        PageVisitor stranger = PageVisitor.at(port);
        stranger.post(task + "/remark", Map.of("text", words, "_of", "s.forged.forged"));
        assertThat(stranger.get("/ar/sign-in").words()).doesNotContain("محفوظ هنا");

        PageVisitor large = opened("works.worker1").loseSession();
        large.post(task + "/remark", Map.of("text", "ب".repeat(200_001)));
        assertThat(large.get("/ar/sign-in").words()).doesNotContain("محفوظ هنا");

        PageVisitor late = opened("works.worker1");
        remark(late.loseSession());
        clock.moveBy(Duration.ofMinutes(61));
        assertThat(late.get("/ar/sign-in").words()).doesNotContain("محفوظ هنا");
        assertThat(String.valueOf(signsIn(late, "works.worker1").location())).doesNotContain("again");
    }

    @Test
    void whatSomebodyBeganToSendDoesNotLeaveAsAStrangersWhenHisSessionIsOver() {
        PageVisitor fatima = PageVisitor.at(port).signIn("customer.fatima");
        fatima.get("/ar/submit/complaint");

        Seen sent = fatima.loseSession()
                .post("/ar/submit/complaint", Map.of("step", "words", "go", "next", "description", words));

        assertThat(sent.leadsToSignIn()).as(sent.words()).isTrue();
        Seen again = fatima.follow(signsIn(fatima, "customer.fatima"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains(words);
    }

    @Test
    void ofAFormWithFilesTheWordsStayAndNothingLeavesWithoutTheFiles() {
        String add = "/ar/my-cases/" + number + "/add";
        PageVisitor fatima = PageVisitor.at(port).signIn("customer.fatima");
        fatima.get(add);

        fatima.loseSession().post(add, Map.of("text", words), "photo.pdf", PDF);
        Seen again = fatima.follow(signsIn(fatima, "customer.fatima"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains(words).contains("اخترها مرة أخرى").contains("file-error");
        assertThat(fatima.get("/ar/my-cases/" + number).body()).doesNotContain(words);
        assertThat(fatima.post(add, Map.of("text", words), "photo.pdf", PDF).status())
                .isEqualTo(302);
        assertThat(files.ofCase(cases.byNumber(number).id())).hasSize(1);
    }

    @Test
    void whereNoFileWasChosenTheFormGoesOn() {
        String add = "/en/my-cases/" + number + "/add";
        PageVisitor fatima = PageVisitor.at(port).signIn("customer.fatima");
        fatima.get(add);

        fatima.loseSession().post(add, Map.of("text", words), "", new byte[0]);
        Seen again = fatima.follow(signsIn(fatima, "customer.fatima"));

        assertThat(again.status()).as(again.words()).isEqualTo(302);
        assertThat(fatima.follow(again).words()).contains(words);
    }

    @Test
    void whoFollowsByACodeIsAskedForACodeAgainAndGoesOn() throws Exception {
        String phone = Integer.toString(PHONE.incrementAndGet());
        CaseView view = complaintBy(phone);
        String add = "/ar/my-cases/" + view.number() + "/add";
        PageVisitor salma = PageVisitor.at(port);
        enter(salma, phone, view);
        salma.get(add);

        Seen led = salma.loseSession().post(add, Map.of("text", words));
        assertThat(led.location()).endsWith("/ar/follow");
        assertThat(salma.get("/ar/follow").words()).contains("وهو محفوظ هنا ساعة واحدة");
        Seen again = salma.follow(enter(salma, phone, view));

        assertThat(again.status()).as(again.words()).isEqualTo(302);
        assertThat(salma.follow(again).words()).contains(words);
    }

    private PageVisitor opened(String login) {
        PageVisitor worker = PageVisitor.at(port).signIn(login);
        worker.get(task);
        return worker;
    }

    private Seen remark(PageVisitor who) {
        return who.post(task + "/remark", Map.of("text", words));
    }

    private static Seen signsIn(PageVisitor who, String login) {
        return who.post("/ar/sign-in", Map.of("login", login, "password", "tawasul"));
    }

    private Seen enter(PageVisitor who, String phone, CaseView view) {
        who.get("/ar/follow");
        Seen asked = who.post("/ar/follow", Map.of("known", phone));
        List<OutboxMessage> sent = outbox.withoutCase(view.customerId());
        Matcher code = SIX.matcher(sent.get(sent.size() - 1).body());
        assertThat(code.find()).isTrue();
        String page = String.valueOf(asked.location()).replaceFirst("^https?://[^/]+", "");
        return who.post(page, Map.of("code", code.group()));
    }

    private CaseView complaintBy(String phone) throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "عمود إنارة مطفأ",
                "description", "عمود الإنارة رقم " + System.nanoTime() + " أمام المسجد مطفأ منذ أسبوع",
                "service", "street-lighting",
                "area", "capital",
                "customerName", "سلمى",
                "phone", phone));
        HttpDoor.Answer answer =
                new HttpDoor("http://localhost:" + port).post("agent.noor", "/api/v1/cases", null, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return cases.byNumber(answer.text("number"));
    }
}
