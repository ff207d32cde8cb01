package org.tawasul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** What a call opens to the contact centre, how long, and how an inquiry ends with it. */
@TawasulTest
class CallsTest {
    private static final AtomicInteger PHONES = new AtomicInteger(36770000);
    private static final SignedIn SALEM = new SignedIn("agent.salem", Role.CONTACT_CENTRE_AGENT, null, null);
    private static final SignedIn HESSA = new SignedIn("agent.hessa", Role.CONTACT_CENTRE_AGENT, null, null);

    @Autowired
    Calls calls;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    CaseAccess access;

    @Autowired
    Articles articles;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    void theCallersCasesAreOpenWhileTheCallLastsAndToNobodyElse() {
        String phone = Integer.toString(PHONES.incrementAndGet());
        CaseView theirs = intake.submit(
                inquiry(phone, "web", "The light in our street is out, when is it mended?"),
                new org.tawasul.shared.Actor(Following.GUEST, Role.CUSTOMER.code(), null, null));
        assertThat(access.maySee(HESSA, theirs.id())).isFalse();

        Calls.Call call = calls.begin(arabic(phone), Calls.Ground.CALLS_FROM_IT, HESSA);
        assertThat(call.caller()).isNotNull();
        assertThat(access.maySee(HESSA, theirs.id())).isTrue();
        assertThat(access.maySee(SALEM, theirs.id())).isFalse();

        calls.end(HESSA);
        assertThat(access.maySee(HESSA, theirs.id())).isFalse();
        assertThat(recorded(call.id())).containsExactly("call-begun", "call-ended");
    }

    @Test
    void anotherCallEndsTheFirstAndOneThatIsForgottenEndsByItself() {
        String phone = Integer.toString(PHONES.incrementAndGet());
        CaseView theirs = intake.submit(inquiry(phone, "contact-centre", "A question"), SALEM.actor(null));
        calls.begin(phone, Calls.Ground.NAMED_A_CASE, HESSA);
        calls.begin(Integer.toString(PHONES.incrementAndGet()), Calls.Ground.CALLS_FROM_IT, HESSA);
        assertThat(access.maySee(HESSA, theirs.id())).isFalse();
        calls.begin(phone, Calls.Ground.NAMED_A_CASE, HESSA);
        clock.moveBy(Duration.ofMinutes(61));
        assertThat(access.maySee(HESSA, theirs.id())).isFalse();
        assertThat(calls.current(HESSA)).isEmpty();
        refused("call-over", () -> calls.mustLast(HESSA));
        calls.end(HESSA);
        calls.end(HESSA);
    }

    @Test
    void whatIsNoNumberAndWhoIsNoAgentBeginNoCall() {
        refused("phone-invalid", () -> calls.begin("12", Calls.Ground.CALLS_FROM_IT, HESSA));
        refused("field-required", () -> calls.begin("36001122", null, HESSA));
        refused(
                "not-allowed",
                () -> calls.begin(
                        "36001122",
                        Calls.Ground.CALLS_FROM_IT,
                        new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works")));
    }

    @Test
    void anInquiryThatAnArticleAnswersIsClosedAtOnceWithTheArticleAsItsReply() {
        Article article = articles.offered("identity-card-lost").get(0);
        long before = atFirstContact();
        CaseView closed = intake.submitAnswered(
                inquiry(
                        Integer.toString(PHONES.incrementAndGet()),
                        "contact-centre",
                        "I lost my identity card. What now?"),
                article.id(),
                SALEM.actor(null));

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.kind()).isEqualTo(CaseKind.INQUIRY);
        assertThat(closed.repliedAt()).isEqualTo(closed.closedAt());
        assertThat(cases.sentReply(closed.id()))
                .map(CaseMessage::text)
                .contains(article.text().en());
        assertThat(atFirstContact()).isEqualTo(before + 1);
        assertThat(opened(null)).isEqualTo(closed.id());
        assertThat(opened(closed.entity())).isEqualTo(closed.id());
        List<String> steps = sql.queryForList(
                "select action from trail_entry where case_id = ? and subject_kind = 'case' order by id",
                String.class,
                closed.id());
        assertThat(steps).contains("case-opened", "case-routed", "reply-issued", "case-closed");
    }

    @Test
    void whereLifeIsInDangerNoArticleIsTheAnswer() {
        Article article = articles.offered("power-cut").get(0);
        long before = atFirstContact();
        CaseView open = intake.submitAnswered(
                inquiry(
                        Integer.toString(PHONES.incrementAndGet()),
                        "contact-centre",
                        "There is a fire in the house and people are trapped inside, what shall we do?"),
                article.id(),
                SALEM.actor(null));

        assertThat(open.emergency()).isTrue();
        assertThat(open.state()).isNotEqualTo(CaseState.CLOSED);
        assertThat(cases.sentReply(open.id())).isEmpty();
        assertThat(atFirstContact()).isEqualTo(before);
    }

    @Test
    void onlyAnInquiryIsAnsweredSoAndOnlyByTheContactCentre() {
        Article article = articles.offered("power-cut").get(0);
        SubmitCase asked = inquiry("36771199", "web", "When is the power back?");
        refused(
                "not-allowed",
                () -> intake.submitAnswered(
                        asked, article.id(), new org.tawasul.shared.Actor("customer.fatima", "customer", null, null)));
        refused("article-unknown", () -> intake.submitAnswered(asked, 1, SALEM.actor(null)));
    }

    /** The newest of those that the number opens. */
    private long opened(@Nullable String entity) {
        return articles.atFirstContact(
                        clock.now().minus(Duration.ofDays(1)), clock.now().plus(Duration.ofDays(1)), entity, null, 1)
                .get(0)
                .caseId();
    }

    private long atFirstContact() {
        return articles.answeredAtFirstContact(
                clock.now().minus(Duration.ofDays(1)), clock.now().plus(Duration.ofDays(1)), null);
    }

    private List<String> recorded(long call) {
        return sql.queryForList(
                "select action from trail_entry where subject_kind = 'call' and subject_id = ? order by id",
                String.class,
                call);
    }

    private static String arabic(String digits) {
        StringBuilder all = new StringBuilder();
        digits.chars().forEach(digit -> all.append((char) ('٠' + digit - '0')));
        return all.toString();
    }

    private static SubmitCase inquiry(@Nullable String phone, String channel, String words) {
        return new SubmitCase(
                CaseKind.INQUIRY,
                "A question",
                words,
                "identity-card-lost",
                "capital",
                "normal",
                channel,
                null,
                "Sara",
                null,
                phone,
                Language.EN,
                List.of());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
