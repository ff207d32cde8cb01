package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor.Seen;

/** Following one's own case without a sign-in, through the pages. */
public class TrackingSteps {
    private final Story story;
    private final Tracking salma;
    private final TeamSteps team;
    private final Outbox outbox;
    private final MovableClock clock;
    private String strangersPage = "";

    public TrackingSteps(Story story, Tracking salma, TeamSteps team, Outbox outbox, MovableClock clock) {
        this.story = story;
        this.salma = salma;
        this.team = team;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Given("أرسلت سلمى شكوى وذكرت رقم هاتفها")
    public void complained() {
        salma.complains();
    }

    @When("تطلب سلمى رمزًا برقم طلبها وتكتبه")
    @Given("فتحت سلمى طلبها بالرمز")
    public void byNumber() {
        salma.opensHerCase();
    }

    @When("تطلب سلمى رمزًا برقم هاتفها وتكتبه")
    public void byPhone() {
        String page = salma.asks(salma.at(), salma.phone());
        salma.enters(page, salma.code());
        salma.sees(salma.at().follow(salma.last()));
    }

    @Then("ترى سلمى أين وصل طلبها وموعد الرد")
    public void seesWhereItStands() {
        assertThat(salma.last().words())
                .contains(story.number(), "لدى الجهة المختصة", "يصلك الرد في موعد أقصاه", "ما حدث حتى الآن");
    }

    @Then("تجد سلمى شكواها في قائمة طلباتها")
    public void findsItInTheList() {
        assertThat(salma.last().words()).contains("طلباتي", story.number());
    }

    @When("يطلب غريب رمزًا برقم هاتف لا نعرفه")
    public void strangerAsks() {
        strangersPage = salma.asks(salma.stranger(), "36000999");
    }

    @Then("يُسأل عن الرمز كما تُسأل سلمى")
    public void isAskedTheSame() {
        String own = salma.asks(salma.at(), salma.phone());
        String strangers = salma.stranger().get(strangersPage).words();
        assertThat(strangers).isEqualTo(salma.at().get(own).words()).contains("اكتب الرمز الذي وصلك");
    }

    @Then("لا تُرسل أي رسالة")
    public void nothingIsSent() {
        assertThat(salma.codes()).as("only her own").hasSize(1);
    }

    @When("تكتب سلمى رمزًا خاطئًا خمس مرات")
    public void fiveWrongTries() {
        strangersPage = salma.asks(salma.at(), story.number());
        String wrong = salma.code().equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            salma.enters(strangersPage, wrong);
            assertThat(salma.last().status()).isBetween(400, 499);
        }
    }

    @Then("لا يفتح الرمز الصحيح شيئًا")
    public void theRightOneOpensNothing() {
        salma.enters(strangersPage, salma.code());
        assertThat(salma.last().words()).contains("تكررت المحاولات غير الصحيحة");
        assertThat(salma.at().get(salma.own("")).leadsToSignIn()).isTrue();
    }

    @When("تكتب سلمى الرمز بعد عشر دقائق")
    public void tooLate() {
        String page = salma.asks(salma.at(), story.number());
        clock.moveBy(org.tawasul.customers.OneTimeCodes.LIFE);
        salma.enters(page, salma.code());
    }

    @Then("يقال لها أن تطلب رمزًا جديدًا")
    public void asksAnew() {
        assertThat(salma.last().status()).isEqualTo(410);
        assertThat(salma.last().words()).contains("يُرجى طلب رمز جديد");
    }

    @When("تضيف سلمى إلى طلبها {string}")
    public void adds(String words) {
        sends("/add", "text", words);
    }

    @Then("تقرأ سلمى في طلبها {string}")
    public void reads(String words) {
        assertThat(salma.at().get(salma.own("")).words()).contains(words);
    }

    @Given("سأل الفريق سلمى {string}")
    public void asked(String question) {
        team.asks(question);
    }

    @When("تجيب سلمى {string}")
    public void answers(String words) {
        sends("/answer", "text", words);
    }

    @Then("يعود الطلب إلى الفريق")
    public void isWithTheTeam() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Given("كتب الفريق ردًا يمكن استرجاعه")
    public void replyIsHeldBack() {
        team.replies(TeamSteps.GOOD_REPLY);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @Then("لا تعرف سلمى أن ردًا كُتب")
    public void knowsOfNoReply() {
        assertThat(salma.last().words())
                .contains("لدى الجهة المختصة")
                .doesNotContain(TeamSteps.GOOD_REPLY)
                .doesNotContain("صدر الرد")
                .doesNotContain("قيّم");
        assertThat(salma.at().get(salma.own("/reopen")).status()).isEqualTo(409);
    }

    @Given("وصل الرد إلى سلمى")
    public void replyArrived() {
        team.replies(TeamSteps.GOOD_REPLY);
        clock.moveBy(Story.HELD_BACK);
        outbox.deliver();
    }

    @When("تقول سلمى إن الرد لم يحل المشكلة")
    public void notSolved() {
        assertThat(salma.last().words()).contains(TeamSteps.GOOD_REPLY);
        sends("/reopen", "reason", "ما زال العمود مطفأ.");
    }

    private void sends(String act, String field, String words) {
        Seen form = salma.at().get(salma.own(act));
        assertThat(form.status()).as(form.words()).isEqualTo(200);
        Seen sent = salma.sees(salma.at().post(salma.own(act), Map.of(field, words)));
        assertThat(sent.status()).as(sent.words()).isEqualTo(302);
        assertThat(Tracking.path(sent)).startsWith(salma.own("?done="));
    }
}
