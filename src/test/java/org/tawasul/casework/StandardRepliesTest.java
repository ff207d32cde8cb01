package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);
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

    @Test
    void theAdministratorFindsThoseOfAllEntities() {
        StandardReply lamp = replies.propose(null, reply("إنارة الشوارع", AR), WORKER);
        StandardReply health = replies.propose(
                null, new ProposedReply(false, "مواعيد العيادة", "Clinic", "نفيدكم بأن الموعد مُتاح.", EN), ELSEWHERE);
        replies.approve(lamp.id(), SUPERVISOR);

        assertThat(found(null, null, null, "")).containsExactly(health.id(), lamp.id());
        assertThat(found("works", null, null, "")).containsExactly(lamp.id());
        assertThat(found(null, "works-complaints", null, "")).containsExactly(lamp.id());
        assertThat(found(null, "works-roads", null, "")).isEmpty();
        assertThat(found(null, null, StandardReply.State.PROPOSED, "")).containsExactly(health.id());
        assertThat(found(null, null, StandardReply.State.WITHDRAWN, "")).isEmpty();
        assertThat(found(null, null, StandardReply.State.REPLACED, "")).isEmpty();
        assertThat(found(null, null, null, "اناره LAMP")).containsExactly(lamp.id());
        assertThat(found(null, null, null, "متاح")).containsExactly(health.id());
        assertThat(found(null, null, null, "100%_")).isEmpty();
        FoundReplies first = replies.find(new ReplySearch(null, null, null, "", 1), ADMIN);
        assertThat(first.replies()).extracting(StandardReply::id).containsExactly(health.id());
        assertThat(first.count()).isEqualTo(2);
        refused("not-allowed", () -> replies.find(new ReplySearch(null, null, null, "", 1), SUPERVISOR));
        refused("not-allowed", () -> replies.of(ADMIN));
    }

    @Test
    void theAdministratorDecidesForEveryEntityAndNeverOnHisOwn() {
        StandardReply first = replies.propose(null, reply("مصباح", AR), WORKER);
        replies.approve(first.id(), ADMIN);
        refused("not-allowed", () -> replies.propose(null, reply("مصباح", AR), ADMIN));

        StandardReply change = replies.propose(
                first.replyId(), new ProposedReply(false, "مصباح", "Lamp", AR + " مع التحية.", EN), ADMIN);

        assertThat(change.entity()).isEqualTo("works");
        assertThat(change.team()).isEqualTo("works-complaints");
        refused("standard-reply-own", () -> replies.approve(change.id(), ADMIN));
        replies.approve(change.id(), QUALITY);
        replies.withdraw(first.replyId(), ADMIN);
        refused("standard-reply-own", () -> replies.putBack(first.replyId(), ADMIN));
        assertThat(replies.usable("works", "works-complaints")).isEmpty();
    }

    @Test
    void theAdministratorProposesForAnEntityOrOneOfItsTeams() {
        StandardReply forTeam = replies.proposeFor("works", "works-roads", reply("طريق", AR), ADMIN);
        StandardReply forAll = replies.proposeFor("works", null, reply("عام", AR), ADMIN);
        replies.approve(forTeam.id(), QUALITY);
        replies.approve(forAll.id(), QUALITY);

        assertThat(replies.usable("works", "works-roads")).hasSize(2);
        assertThat(replies.usable("works", "works-complaints"))
                .extracting(StandardReply::id)
                .containsExactly(forAll.id());
        refused("field-required", () -> replies.proposeFor(null, null, reply("م", AR), ADMIN));
        refused("entity-unknown", () -> replies.proposeFor("nobody", null, reply("م", AR), ADMIN));
        refused("team-unknown", () -> replies.proposeFor("works", "health-complaints", reply("م", AR), ADMIN));
        refused("not-allowed", () -> replies.proposeFor("works", null, reply("م", AR), SUPERVISOR));
    }

    @Test
    void whatWasWithdrawnIsPutBackBySomebodyElseThanItsAuthor() {
        sendsToLighting(filled("12", "الأحد"));
        StandardReply lamp = replies.propose(null, reply("مصباح", AR), SUPERVISOR);
        refused("standard-reply-decided", () -> replies.putBack(lamp.replyId(), QUALITY));
        replies.approve(lamp.id(), QUALITY);
        refused("standard-reply-decided", () -> replies.putBack(lamp.replyId(), QUALITY));
        replies.withdraw(lamp.replyId(), QUALITY);
        refused("standard-reply-own", () -> replies.putBack(lamp.replyId(), SUPERVISOR));
        refused("not-allowed", () -> replies.putBack(lamp.replyId(), WORKER));
        refused("standard-reply-unknown", () -> replies.putBack(lamp.replyId(), ELSEWHERE));

        replies.putBack(lamp.replyId(), ADMIN);

        assertThat(replies.usable("works", "works-complaints"))
                .extracting(StandardReply::id)
                .containsExactly(lamp.id());
        assertThat(warnedOfInAnotherService(filled("12", "الأحد"))).isFalse();
        replies.withdraw(lamp.replyId(), SUPERVISOR);
        replies.putBack(lamp.replyId(), QUALITY);
        assertThat(replies.history(lamp.replyId(), WORKER))
                .extracting(step -> step.act() + " " + step.by())
                .containsExactly(
                        "put-back works.quality",
                        "withdrawn works.supervisor",
                        "put-back admin",
                        "withdrawn works.quality",
                        "approved works.quality",
                        "proposed works.supervisor");
    }

    @Test
    void theHistoryNamesEachVersion() {
        StandardReply first = replies.propose(null, reply("مصباح", AR), WORKER);
        replies.approve(first.id(), SUPERVISOR);
        StandardReply second = replies.propose(first.replyId(), reply("مصباح", AR + " شكرًا."), WORKER);
        replies.approve(second.id(), SUPERVISOR);

        assertThat(replies.history(first.replyId(), ADMIN))
                .extracting(step -> step.version() + " " + step.act())
                .containsExactly("2 approved", "1 replaced", "2 proposed", "1 approved", "1 proposed");
        refused("standard-reply-unknown", () -> replies.history(first.replyId(), ELSEWHERE));
    }

    /** Who approves a newer version and who puts the older back at the same moment leave one that is used. */
    @Test
    void oneVersionIsUsedWhenTwoDecideAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            StandardReply first = replies.propose(null, reply("مصباح " + i, AR), WORKER);
            replies.approve(first.id(), SUPERVISOR);
            replies.withdraw(first.replyId(), SUPERVISOR);
            StandardReply second = replies.propose(first.replyId(), reply("مصباح " + i, AR + " شكرًا."), WORKER);
            CyclicBarrier together = new CyclicBarrier(2);
            CompletableFuture<Void> back = CompletableFuture.runAsync(() -> {
                meet(together);
                try {
                    replies.putBack(first.replyId(), ADMIN);
                } catch (Refusal tooLate) {
                    assertThat(tooLate.code()).isEqualTo("standard-reply-decided");
                }
            });
            meet(together);
            replies.approve(second.id(), QUALITY);
            back.get(1, TimeUnit.MINUTES);

            assertThat(replies.versions(first.replyId(), ADMIN))
                    .filteredOn(one -> one.state() == StandardReply.State.APPROVED)
                    .extracting(StandardReply::version)
                    .containsExactly(2);
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> found(
            @Nullable String entity, @Nullable String team, StandardReply.@Nullable State state, String words) {
        return replies.find(new ReplySearch(entity, team, state, words, 100), ADMIN).replies().stream()
                .map(StandardReply::id)
                .toList();
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
