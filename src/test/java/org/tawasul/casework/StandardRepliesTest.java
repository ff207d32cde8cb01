package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** Replies that an entity keeps ready: who may propose and approve, what is used, and what the reply rules think of it. */
@Tag("store")
@TawasulTest
class StandardRepliesTest {
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn ELSEWHERE =
            new SignedIn("health.supervisor", Role.SUPERVISOR, "health", "health-complaints");
    private static final String AR =
            "نفيدكم بأن فريق الصيانة زار موقع عمود الإنارة رقم {{رقم العمود}} واستبدل المصباح التالف وفحص التوصيلات وتأكد من عمله يوم {{الموعد}} ونشكركم على تواصلكم معنا.";
    private static final String EN = "The maintenance team repaired lamp post {{number}} on {{day}}. Thank you.";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private StandardReplies replies;

    @Autowired
    private Casework casework;

    @Autowired
    private JdbcTemplate store;

    private Complaints complaints;

    @BeforeEach
    void letPeopleAct() {
        complaints = beans.createBean(Complaints.class);
    }

    @AfterEach
    void takeThemAway() {
        store.update("delete from casework_standard_reply");
        store.update("delete from approved_print");
    }

    @Test
    void oneIsUsedOnceSomebodyElseHasApprovedIt() {
        StandardReply proposed = replies.propose(null, reply("مصباح", AR), WORKER);
        assertThat(replies.usable("works", "works-complaints")).isEmpty();
        refused("not-allowed", () -> replies.approve(proposed.id(), WORKER));
        refused("standard-reply-unknown", () -> replies.approve(proposed.id(), ELSEWHERE));

        replies.approve(proposed.id(), SUPERVISOR);

        assertThat(replies.usable("works", "works-complaints"))
                .extracting(StandardReply::id)
                .containsExactly(proposed.id());
        assertThat(replies.usable("works", "works-roads")).isEmpty();
        assertThat(replies.usable("health", "health-complaints")).isEmpty();
        assertThat(proposed.variables()).containsExactly("رقم العمود", "الموعد", "number", "day");
        refused("standard-reply-decided", () -> replies.approve(proposed.id(), QUALITY));
    }

    @Test
    void nobodyApprovesHisOwn() {
        StandardReply own = replies.propose(null, reply("خاص", AR), SUPERVISOR);

        refused("standard-reply-own", () -> replies.approve(own.id(), SUPERVISOR));

        replies.approve(own.id(), QUALITY);
        assertThat(replies.usable("works", "works-complaints")).hasSize(1);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneAndOnlyWhenItIsApproved() {
        long first = replies.propose(null, reply("مصباح", AR), WORKER).id();
        replies.approve(first, SUPERVISOR);
        StandardReply second = replies.propose(first, reply("مصباح", AR + " مع التحية."), WORKER);
        refused("standard-reply-waits", () -> replies.propose(first, reply("مصباح", AR), SUPERVISOR));
        assertThat(replies.usable("works", "works-complaints"))
                .extracting(StandardReply::version)
                .containsExactly(1);

        replies.approve(second.id(), QUALITY);

        assertThat(replies.versions(first, WORKER))
                .extracting(StandardReply::state)
                .containsExactly(StandardReply.State.APPROVED, StandardReply.State.REPLACED);
        replies.withdraw(first, SUPERVISOR);
        assertThat(replies.usable("works", "works-complaints")).isEmpty();
        refused("standard-reply-decided", () -> replies.withdraw(first, SUPERVISOR));
        assertThat(store.queryForObject("select count(*) from approved_print", Long.class))
                .isZero();
    }

    @Test
    void oneIsGivenBackWithARemarkOrTakenBackByItsAuthor() {
        StandardReply proposed = replies.propose(null, reply("مصباح", AR), WORKER);
        assertThatThrownBy(() -> replies.giveBack(proposed.id(), " ", SUPERVISOR))
                .isInstanceOf(Refusal.class);

        replies.giveBack(proposed.id(), "أضيفوا رقم التواصل", SUPERVISOR);

        StandardReply seen = replies.versions(proposed.replyId(), WORKER).get(0);
        assertThat(seen.state()).isEqualTo(StandardReply.State.GIVEN_BACK);
        assertThat(seen.remark()).isEqualTo("أضيفوا رقم التواصل");
        StandardReply again = replies.propose(proposed.replyId(), reply("مصباح", AR), WORKER);
        replies.giveBack(again.id(), "كُتب بالخطأ", WORKER);
        assertThat(replies.of(WORKER)).extracting(StandardReply::version).containsExactly(2);
    }

    @Test
    void whatIsMissingOrBrokenIsSaidAtItsField() {
        assertThatThrownBy(() -> replies.propose(null, new ProposedReply(true, "", "a", AR, ""), WORKER))
                .isInstanceOfSatisfying(FieldRefusals.class, refusals -> assertThat(refusals.refusals())
                        .extracting(Refusal::field)
                        .containsExactly("nameAr", "textEn"));
        for (String broken : List.of("يوم {{الموعد", "يوم {{}}", "يوم الموعد}}", "{{" + "ا".repeat(60) + "}}")) {
            refused("standard-reply-braces", () -> replies.propose(null, reply("م", broken), WORKER));
        }
        refused("not-allowed", () -> replies.of(new SignedIn("leader", Role.NATIONAL_LEADERSHIP, null, null)));
    }

    @Test
    void aReplyWithAVariableThatNobodyFilledInIsRefusedAndNamesIt() {
        CaseView complaint = complaints.aboutStreetLighting();
        long item = complaints.item(complaint.id()).id();
        casework.claim(item, WORKER);

        assertThatThrownBy(() -> casework.reply(item, AR.replace("{{رقم العمود}}", "12"), WORKER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("variable-not-filled");
                    assertThat(String.valueOf(refusal.sentence().parameters())).contains("الموعد");
                });
        assertThatThrownBy(() -> casework.ask(item, "ما رقم {{الوثيقة}} من فضلكم؟", WORKER))
                .isInstanceOf(Refusal.class);

        casework.reply(item, filled("12", "الأحد"), WORKER);
    }

    @Test
    void whatIsApprovedIsNobodysCopy() {
        sendsToLighting(filled("12", "الأحد"));
        assertThat(warnedOfInAnotherService(filled("12", "الأحد"))).isTrue();

        StandardReply proposed = replies.propose(null, reply("مصباح", AR), WORKER);
        assertThat(warnedOfInAnotherService(filled("12", "الأحد"))).isTrue();
        replies.approve(proposed.id(), SUPERVISOR);

        assertThat(warnedOfInAnotherService(filled("12", "الأحد"))).isFalse();
        replies.withdraw(proposed.replyId(), SUPERVISOR);
        assertThat(warnedOfInAnotherService(filled("12", "الأحد"))).isTrue();
    }

    private void sendsToLighting(String text) {
        long item = complaints.item(complaints.aboutStreetLighting().id()).id();
        casework.claim(item, WORKER);
        casework.reply(item, text, WORKER);
    }

    private boolean warnedOfInAnotherService(String text) {
        CaseView road = complaints.about("road-damage", "capital", "حفرة كبيرة في الطريق أمام منزلنا منذ أسبوع");
        long item = complaints.item(road.id()).id();
        SignedIn roads = new SignedIn(
                "works.roads.worker1",
                Role.CASE_WORKER,
                "works",
                complaints.item(road.id()).team());
        casework.claim(item, roads);
        ReplyCheck check = casework.checkReply(item, text, null, roads);
        return check.needsConfirmation();
    }

    private static String filled(String number, String day) {
        return AR.replace("{{رقم العمود}}", number).replace("{{الموعد}}", day);
    }

    private static ProposedReply reply(String name, String ar) {
        return new ProposedReply(true, name, "Lamp", ar, EN);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
