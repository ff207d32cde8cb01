package org.tawasul.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Channels;
import org.tawasul.intake.Following;
import org.tawasul.intake.SocialDesk;
import org.tawasul.intake.SocialEvent;
import org.tawasul.intake.SwitchOff;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.SocialLine;
import org.tawasul.testing.TawasulTest;

/** Posts and messages become cases; their senders are led to them without a word about them in public. */
@TawasulTest
class SocialDeskTest {
    private static final String LAMP = "عمود الإنارة في شارعنا مطفأ منذ أسبوع والشارع مظلم ";

    @Autowired
    SocialDesk desk;

    @Autowired
    Channels channels;

    @Autowired
    Cases cases;

    @Autowired
    Customers customers;

    @Autowired
    Following following;

    @Autowired
    SocialLine line;

    @Autowired
    MovableClock clock;

    private final FakePlatform platform = new FakePlatform();
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String author = "u-" + word;

    @BeforeEach
    void connected() {
        line.leadsTo(platform.line());
    }

    @AfterEach
    void closed() {
        line.leadsTo(null);
        platform.close();
    }

    @Test
    void aMessageBecomesACaseAndItsSenderGetsTheLink() {
        tell("message", "m1", LAMP + word, null);
        CaseView view = privately("m1");
        assertThat(view.channel()).isEqualTo("social-media");
        assertThat(view.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(view.entity()).isEqualTo("works");
        assertThat(view.description()).isEqualTo((LAMP + word).strip());
        assertThat(customers.get(view.customerId()).isWithoutContact()).isTrue();
    }

    @Test
    void whileTheChannelIsOffItsAuthorIsToldOnceADayAndNothingIsRegistered() {
        SignedIn admin = new SignedIn("admin", Role.ADMINISTRATOR, null, null);
        channels.switchOff(
                new SwitchOff("social-media", new Bilingual("لا نستقبل هنا الآن", "Nothing is taken here now"), null),
                channels.of("social-media").seen(),
                admin);
        try {
            tell("post", "o1", LAMP + word, null);
            tell("message", "o2", LAMP + word, null);
            desk.answer();
            assertThat(platform.answers().get(id("o1")).path("text").asText())
                    .contains("لا نستقبل هنا الآن", "Nothing is taken here now", "موقع تواصل");
            assertThat(platform.answers()).doesNotContainKey(id("o2"));
            clock.moveBy(Duration.ofDays(1).plusMinutes(1));
            tell("message", "o3", LAMP + word, null);
            desk.answer();
            assertThat(platform.answers()).containsKey(id("o3"));
        } finally {
            channels.switchOn("social-media", channels.of("social-media").seen(), admin);
        }
        tell("message", "o4", LAMP + word, null);
        assertThat(privately("o4").channel()).isEqualTo("social-media");
    }

    @Test
    void inPublicNothingIsSaidOfAnybodyAndAMessageThenBringsTheLink() {
        tell("post", "p1", LAMP + word + " ورقمي 36001122", null);
        desk.answer();
        assertThat(platform.answers().get(id("p1")).path("private").asBoolean()).isFalse();
        String said = platform.answers().get(id("p1")).path("text").asText();
        assertThat(said)
                .contains("/ar/follow/social")
                .doesNotContain("36001122", word)
                .doesNotContainPattern("\\d{2}-\\d{7}");
        tell("message", "m1", "أنا صاحب المنشور", null);
        CaseView view = privately("m1");
        assertThat(view.description()).contains(word);
        assertThat(additions(view)).isEqualTo(1);
        tell("message", "m2", "وهذا رقم العمود 17", null);
        desk.answer();
        assertThat(platform.answers()).as("the link is given once").doesNotContainKey(id("m2"));
        assertThat(additions(view)).isEqualTo(2);
    }

    @Test
    void anotherPersonsMessageIsNeverOfHisCase() {
        tell("message", "m1", LAMP + word, null);
        CaseView view = privately("m1");
        desk.take(new SocialEvent(
                "message", id("x1"), "other-" + word, "ما حال العمود المطفأ هنا؟ " + word, id("m1"), true, false));
        assertThat(additions(view)).isZero();
        assertThat(privately("x1").id()).isNotEqualTo(view.id());
    }

    @Test
    void theSameOnceMoreChangesNothingAnEditAddsAndADeletionIsTold() {
        tell("message", "m1", LAMP + word, null);
        tell("message", "m1", LAMP + word, null);
        CaseView view = privately("m1");
        assertThat(additions(view)).isZero();
        tell("edit", "m1", (LAMP + word).strip(), null);
        assertThat(additions(view)).isZero();
        tell("edit", "m1", LAMP + word + " وهو العمود 17", null);
        assertThat(additions(view)).isEqualTo(1);
        desk.take(new SocialEvent("delete", id("m1"), "other", null, null, true, false));
        assertThat(remarks(view)).as("of somebody else").isZero();
        tell("delete", "m1", null, null);
        tell("delete", "m1", null, null);
        assertThat(remarks(view)).isEqualTo(1);
        tell("edit", "m1", "شيء آخر تمامًا عن الشارع", null);
        assertThat(additions(view)).isEqualTo(1);
    }

    @Test
    void whatIsDeletedBeforeItComesIsNone() {
        tell("delete", "p9", null, null);
        tell("post", "p9", LAMP + word, null);
        desk.answer();
        assertThat(platform.answers()).doesNotContainKey(id("p9"));
    }

    @Test
    void whatAMachineWroteIsNotAnsweredAndOnePersonOnlySoOften() {
        desk.take(new SocialEvent("post", id("a1"), author, LAMP + word, null, true, true));
        for (int i = 0; i < 12; i++) {
            tell("post", "n" + i, LAMP + word + " " + i + " موضوع آخر رقم " + i, null);
        }
        desk.answer();
        assertThat(platform.answers())
                .doesNotContainKey(id("a1"))
                .doesNotContainKey(id("n10"))
                .containsKey(id("n9"));
    }

    @Test
    void anInquiryFindsItsSenderToo() {
        tell("message", "m1", "ما هي المستندات المطلوبة لتجديد رخصة البناء؟ " + word, null);
        assertThat(privately("m1").kind()).isEqualTo(CaseKind.INQUIRY);
    }

    @Test
    void whatThePlatformDoesNotTakeIsTriedAgainAndThenAnAdministratorMay() {
        platform.answersWith(503);
        tell("message", "m1", LAMP + word, null);
        for (int i = 0; i < 12; i++) {
            assertThat(desk.answer()).isZero();
            clock.moveBy(Duration.ofHours(2));
        }
        SocialDesk.Unsent unsent = desk.unsent().get(desk.unsent().size() - 1);
        assertThat(unsent.attempts()).isEqualTo(12);
        platform.answersWith(200);
        assertThat(desk.answer()).isZero();
        Actor admin = new Actor("admin", "administrator", null, null);
        desk.again(unsent.id(), admin);
        assertThat(privately("m1").id()).isEqualTo(unsent.caseId());
        assertThatThrownBy(() -> desk.again(unsent.id(), admin)).isInstanceOf(Refusal.class);
    }

    private void tell(String event, String id, @Nullable String text, @Nullable String replyTo) {
        desk.take(new SocialEvent(event, id(id), author, text, replyTo, false, false));
    }

    private String id(String id) {
        return word + "-" + id;
    }

    /** Sends what waits and opens the link that came. */
    private CaseView privately(String id) {
        desk.answer();
        assertThat(platform.answers()).containsKey(id(id));
        assertThat(platform.answers().get(id(id)).path("private").asBoolean()).isTrue();
        String text = platform.answers().get(id(id)).path("text").asText();
        String token = text.substring(text.lastIndexOf('/') + 1).strip().replaceAll("[^A-Za-z0-9_-].*", "");
        return cases.byNumber(following.enterByLink(token).caseNumber());
    }

    private long additions(CaseView view) {
        return cases.messages(view.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.ADDITION)
                .count();
    }

    private long remarks(CaseView view) {
        return cases.messages(view.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REMARK)
                .count();
    }
}
