package org.tawasul.oversight.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalsDue;
import org.tawasul.oversight.AppraiseReply;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.ReplyQuality.Drawn;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Quality;
import org.tawasul.oversight.ReplyQuality.Waiting;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** Replies are drawn by lot and scored by others. Each test has a month of its own, for the store is shared. */
@TawasulTest
class ReplyQualityTest {
    private static final SignedIn OUTSIDE = new SignedIn("health.quality", Role.QUALITY_OFFICER, "health", null);
    private static final SignedIn CENTRAL = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "central", "central");
    private static final SignedIn OWN = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn SUPERVISOR = new SignedIn("works.supervisor", Role.SUPERVISOR, "works", null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReplyQuality quality;

    @Autowired
    AppraisalsDue due;

    @Autowired
    QualityRows rows;

    @Autowired
    Cases cases;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Complaints complaints;

    @BeforeEach
    void start() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @Test
    void aReplyHasItsPlaceWhenItLeavesAndWaitsOnceItsMonthIsOver() {
        long reply = replied();
        SampledReply placed = rows.reply(reply).orElseThrow();
        YearMonth month = placed.ofMonth();

        assertThat(placed.entity()).isEqualTo("works");
        assertThat(placed.author()).isEqualTo(Complaints.OFFICER.id());
        assertThat(quality.stocks(month, OUTSIDE)).isEmpty();
        assertThat(quality.seed(month).revealed()).isNull();

        clock.moveBy(Duration.ofDays(40));

        assertThat(quality.stocks(month, OUTSIDE))
                .anySatisfy(stock -> assertThat(stock.entity()).isEqualTo("works"));
        assertThat(quality.seed(month).revealed()).hasSize(64);
    }

    @Test
    void whatIsTakenBackLeavesTheDraw() {
        CaseView about = complaints.aboutStreetLighting();
        complaints.reply(about.id(), Complaints.GOOD_REPLY);
        long reply = cases.sentReply(about.id()).orElseThrow().id();

        complaints.recall(about.id());

        assertThat(rows.reply(reply)).isEmpty();
    }

    @Test
    void theFirstOfTheDrawWaitAndNobodyScoresHisOwnEntitys() {
        YearMonth month = ofLongAgo(3001);
        List<Long> placed = placed(month, "works", 14);

        assertThat(quality.waiting(month, "works", OUTSIDE))
                .extracting(Waiting::reply)
                .containsExactlyElementsOf(placed.subList(0, ReplyQuality.PER_ENTITY));
        assertThat(quality.waiting(month, "works", OWN)).isEmpty();
        assertThat(quality.stocks(month, OWN)).isEmpty();
        refused("appraisal-unknown", () -> quality.open(placed.get(0), OWN));
        refused("not-allowed", () -> quality.waiting(month, "works", SUPERVISOR));
    }

    @Test
    void aReplyIsScoredOnceAndOnlyThenTheCustomersScoreIsSeen() {
        CaseView about = complaints.aboutStreetLighting();
        complaints.reply(about.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofMinutes(3));
        complaints.rate(about.id(), 5);
        long reply = cases.sentReply(about.id()).orElseThrow().id();
        // In the store that all tests share it need not be among the first of its own month.
        YearMonth month = ofLongAgo(3002);
        long drawn = ids.next();
        rows.insertReply(new SampledReply(
                drawn, about.id(), "works", "works.worker1", SampledReply.number(month), 1, Instant.EPOCH));
        assertThat(rows.reply(reply)).isPresent();

        Drawn before = quality.open(drawn, OUTSIDE);
        assertThat(before.given()).isNull();
        assertThat(before.customers()).isNull();
        assertThat(before.description()).contains("عمود الإنارة");

        quality.appraise(new AppraiseReply(drawn, 3, 4, 5, false), OUTSIDE);

        Drawn after = quality.open(drawn, CENTRAL);
        assertThat(after.customers()).isEqualByComparingTo("5");
        refused("appraisal-given", () -> quality.appraise(new AppraiseReply(drawn, 1, 1, 1, true), CENTRAL));
        assertThat(cases.timeline(about.id()))
                .anySatisfy(step -> assertThat(step.action()).isEqualTo("reply-appraised"));
    }

    @Test
    void whatReviewersFindStandsBesideWhatCustomersGive() {
        YearMonth month = ofLongAgo(3003);
        List<Long> placed = placed(month, "works", 12);
        for (int i = 0; i < 10; i++) {
            quality.appraise(new AppraiseReply(placed.get(i), 4, 3, 5, i % 2 == 0), OUTSIDE);
        }

        List<Quality> found = quality.found(month, null, MANAGEMENT);

        assertThat(found).hasSize(1);
        Quality works = found.get(0);
        assertThat(works.appraised()).isEqualTo(10);
        assertThat(works.mean()).isEqualTo(4);
        assertThat(works.between().holds(4)).isTrue();
        assertThat(works.kept()).isEqualTo(5);
        assertThat(works.keptBetween().holds(50)).isTrue();
        Kept kept = quality.kept(month, LEADER);
        assertThat(kept.replies()).isEqualTo(12);
        assertThat(kept.wanted()).isEqualTo(12);
        assertThat(kept.seen()).isEqualTo(10);
        assertThat(kept.share()).isEqualTo(50);
        assertThat(kept.between().low()).isGreaterThan(30);
        assertThat(quality.kept(month, MANAGEMENT)).isNull();
        refused("not-allowed", () -> quality.found(month, "health", MANAGEMENT));
    }

    @Test
    void entitiesAreNotRankedByTheFewRepliesThatWereScored() {
        YearMonth month = ofLongAgo(3007);
        List<Long> works = placed(month, "works", 2);
        List<Long> identity = placed(month, "identity", 2);
        quality.appraise(new AppraiseReply(works.get(0), 1, 1, 1, true), OUTSIDE);
        quality.appraise(new AppraiseReply(identity.get(0), 5, 5, 5, true), OUTSIDE);

        assertThat(quality.found(month, null, LEADER))
                .extracting(Quality::entity)
                .containsExactly("identity", "works");
    }

    @Test
    void guidanceReachesTheEntityOnceSomethingWasLookedAt() {
        YearMonth month = ofLongAgo(3004);
        List<Long> placed = placed(month, "works", 3);
        String words = "اذكروا للعميل ما تم في الموقع ومتى.";
        refused("guidance-too-soon", () -> quality.guide("works", month, words, OUTSIDE));
        refused("not-allowed", () -> quality.guide("works", month, words, SUPERVISOR));
        quality.appraise(new AppraiseReply(placed.get(0), 2, 2, 4, true), OUTSIDE);

        quality.guide("works", month, words, OUTSIDE);

        assertThat(quality.guidance(SUPERVISOR))
                .anySatisfy(one -> assertThat(one.words()).isEqualTo(words));
        assertThat(quality.guidance(OUTSIDE))
                .noneSatisfy(one -> assertThat(one.words()).isEqualTo(words));
        refused("guidance-too-soon", () -> quality.guide("works", month, words, OWN));
    }

    @Test
    void whatWaitsStandsWithItsDayWhereReviewersBeginTheirWorkUntilItIsScored() {
        // 15 October 2038 is a Friday.
        YearMonth month = YearMonth.of(2038, 9);
        clock.moveTo(Instant.parse("2038-09-30T06:00:00Z"));
        List<Long> placed = placed(month, "works", 3);
        assertThat(due.of(OUTSIDE)).isEmpty();
        clock.moveTo(Instant.parse("2038-10-03T06:00:00Z"));

        assertThat(due.of(OUTSIDE)).singleElement().satisfies(one -> {
            assertThat(one.month()).isEqualTo(month);
            assertThat(one.waiting()).isEqualTo(3);
            assertThat(one.until().atZone(clock.zone()).toLocalDate()).isEqualTo("2038-10-17");
            assertThat(one.late()).isFalse();
        });
        assertThat(due.of(OWN)).isEmpty();
        assertThat(due.of(SUPERVISOR)).isEmpty();
        assertThat(due.of(new SignedIn("works.worker1", Role.CENTRAL_TEAM, "central", "central")))
                .as("his own replies")
                .isEmpty();
        assertThat(page("health.quality", "/en/tasks"))
                .contains("3 replies of September 2038 wait to be scored by you and the other reviewers")
                .contains("due Sunday, 17 October 2038");
        assertThat(page("central.worker1", "/en/overview")).contains("3 replies of September 2038");
        assertThat(page("works.quality", "/en/tasks")).doesNotContain("of September 2038");

        quality.appraise(new AppraiseReply(placed.get(1), 4, 4, 4, true), CENTRAL);
        quality.appraise(new AppraiseReply(placed.get(2), 4, 4, 4, true), CENTRAL);
        clock.moveTo(Instant.parse("2038-11-03T06:00:00Z"));

        assertThat(due.of(OUTSIDE)).singleElement().matches(one -> one.waiting() == 1 && one.late());
        assertThat(page("health.quality", "/ar/appraisals?month=2038-09"))
                .contains("رد واحد من ردود سبتمبر 2038 ينتظر تقديرك أو تقدير مراجع آخر")
                .contains("تأخرت");
        clock.moveTo(Instant.parse("2038-12-01T06:00:00Z"));
        assertThat(due.of(OUTSIDE)).isEmpty();
        assertThat(due.of(month, OUTSIDE)).isPresent();
        quality.appraise(new AppraiseReply(placed.get(0), 4, 4, 4, true), CENTRAL);
        assertThat(due.of(month, OUTSIDE)).isEmpty();
    }

    @Test
    void asManyWaitOfEachEntityAsAreWantedAndOfAllAsManyAsTheSampleNeeds() {
        YearMonth month = ofLongAgo(3009);
        placed(month, "works", 600);
        placed(month, "identity", 14);
        // The first ten of either are among the sample of all.
        assertThat(due.of(month, OUTSIDE).orElseThrow().waiting())
                .isEqualTo(quality.kept(month, LEADER).wanted());
        placed(month, "water", 4, 100_000);
        assertThat(due.of(month, OUTSIDE).orElseThrow().waiting())
                .isEqualTo(quality.kept(month, LEADER).wanted() + 4);
    }

    @Test
    void aFormThatSaysTooLittleIsToldAllOfItAtOnce() {
        assertThatThrownBy(() -> AppraiseReply.of(1, null, 6, 3, null))
                .isInstanceOfSatisfying(FieldRefusals.class, refusals -> assertThat(refusals.refusals())
                        .extracting(Refusal::field)
                        .containsExactlyInAnyOrder("handling", "clarity", "kept"));
    }

    /** Far from what others write; the clock stands after it. */
    private YearMonth ofLongAgo(int month) {
        return YearMonth.of(1900 + month % 100, 1);
    }

    private long replied() {
        CaseView about = complaints.aboutStreetLighting();
        complaints.reply(about.id(), Complaints.GOOD_REPLY);
        return cases.sentReply(about.id()).orElseThrow().id();
    }

    private String page(String login, String path) {
        return PageVisitor.at(port).signIn(login).get(path).words();
    }

    private List<Long> placed(YearMonth month, String entity, int count) {
        return placed(month, entity, count, 1000);
    }

    private List<Long> placed(YearMonth month, String entity, int count, int place) {
        CaseView about = complaints.aboutStreetLighting();
        List<Long> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = ids.next();
            placed.add(id);
            rows.insertReply(new SampledReply(
                    id, about.id(), entity, "works.worker1", SampledReply.number(month), place + i, Instant.EPOCH));
        }
        return placed;
    }

    private static void refused(String code, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
