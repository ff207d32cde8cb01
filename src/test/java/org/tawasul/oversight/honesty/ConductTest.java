package org.tawasul.oversight.honesty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.cases.Suggestions;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.Decisions;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Span;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** What would explain a case in time is found once, when its reply leaves, and every number opens its list. */
@TawasulTest
class ConductTest {
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final String LONG_REPLY =
            "زار فريق الصيانة الموقع صباح الأحد، واستبدل المصباح والكابل المقطوع، ثم جرّب العمود ليلًا فأضاء. إن انطفأ من جديد فاتصلوا بنا.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    WholeCommands commands;

    @Autowired
    Cases cases;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Decisions decisions;

    @Autowired
    HonestFigures figures;

    @Autowired
    CasesBehind behind;

    @Autowired
    MovableClock clock;

    private Complaints complaints;
    private Span span;

    @BeforeEach
    void aMonth() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        span = new Span(clock.today(), clock.today().plusDays(60));
    }

    @Test
    void aShortReplyInTheLastHourIsFoundAndALongOneIsNot() {
        CaseView hasty = complaints.aboutStreetLighting();
        CaseView thorough = complaints.aboutStreetLighting();
        clock.moveTo(deadlines
                .live(hasty.id(), DeadlineKind.REPLY)
                .orElseThrow()
                .due()
                .minus(Duration.ofMinutes(20)));

        complaints.reply(hasty.id(), Complaints.GOOD_REPLY);
        complaints.reply(thorough.id(), LONG_REPLY);

        assertThat(behind("explained-last-hour-empty")).contains(hasty.id()).doesNotContain(thorough.id());
        assertThat(decisions.explain("conduct", hasty.id())).hasSize(1);
        assertThat(decisions.explain("conduct", thorough.id())).isEmpty();
    }

    @Test
    void aShortReplyOnTheFirstDayIsNoMatter() {
        CaseView quick = complaints.aboutStreetLighting();

        complaints.reply(quick.id(), Complaints.GOOD_REPLY);

        assertThat(behind("explained")).doesNotContain(quick.id());
    }

    @Test
    void whatCameBackToWhoHadPassedItOnIsFound() {
        CaseView tossed = complaints.aboutStreetLighting();
        complaints.transfer(tossed.id(), "traffic");
        complaints.transfer(tossed.id(), "works");
        complaints.reply(tossed.id(), LONG_REPLY);
        complaints.approve(tossed.id(), Complaints.SUPERVISOR);

        assertThat(behind("explained-back-and-forth")).contains(tossed.id());
    }

    @Test
    void returnsAreCountedAndAChainIsNone() {
        assertThat(Conduct.returns(passed("a", "b", "c"))).isZero();
        assertThat(Conduct.returns(passed("a", "b", "a", "b"))).isEqualTo(2);
    }

    @Test
    void whoWasRightToComeBackIsFoundAndWhoGotTheSameReplyIsNot() {
        CaseView right = replied();
        CaseView same = replied();
        complaints.reopen(right.id());
        complaints.reopen(same.id());

        complaints.reply(right.id(), LONG_REPLY);
        complaints.reply(same.id(), Complaints.GOOD_REPLY);

        assertThat(behind("explained-closed-and-reopened")).contains(right.id()).doesNotContain(same.id());
    }

    @Test
    void oneReplyForUnlikeCasesIsFoundWhereItWasCopied() {
        String words =
                "فُحصت الشبكة كلها في الحي خلال الأسبوع، واستُبدلت القطع التالفة فيها، ويعمل كل شيء الآن كما ينبغي.";
        CaseView first = complaints.aboutStreetLighting();
        complaints.reply(first.id(), words);
        CaseView copy = complaints.about("road-damage", "capital", "حفرة عميقة في الطريق أمام مدرسة الحي");

        commands.run(() -> cases.reply(
                complaints.item(copy.id()), words, null, List.of(), "العبارة نفسها تصلح هنا", Complaints.OFFICER));

        assertThat(behind("explained-copied-to-unlike")).contains(copy.id()).doesNotContain(first.id());
    }

    /** A suggestion is in no share in time, so nothing about one may change it; it stands beside. */
    @Test
    void aComplaintThatTheContactCentreTookDownAsASuggestionIsFoundOutsideTheShare() {
        HonestShare before = works();
        CaseView hidden =
                suggested("contact-centre", "عمود الإنارة أمام منزلنا لا يعمل، وهذه شكوى لم يتم النظر فيها منذ شهر");
        CaseView chosen = suggested("web", "عمود الإنارة أمام منزلنا لا يعمل، وهذه شكوى لم يتم النظر فيها منذ عام");
        CaseView honest = suggested("contact-centre", "أقترح إضافة أعمدة إنارة تعمل بالطاقة الشمسية في الحديقة العامة");

        HonestShare after = works();

        assertThat(behind("explained-" + HonestFigures.OUTSIDE))
                .contains(hidden.id())
                .doesNotContain(chosen.id(), honest.id());
        assertThat(behind("explained")).doesNotContain(hidden.id());
        assertThat(after.outside()).isEqualTo(before.outside() + 1);
        assertThat(after.replied()).isEqualTo(before.replied());
        assertThat(after.explained()).isEqualTo(before.explained());
        assertThat(decisions.explain("conduct", hidden.id()))
                .singleElement()
                .satisfies(why -> assertThat(why.toString()).contains("شكوى", "a complaint"));
    }

    @Test
    void whatIsOutsideMakesTheShareOfTheWholeLower() {
        HonestShare share = new HonestShare("works", 200, 190, 30, Map.of(HonestFigures.OUTSIDE, 50L));

        assertThat(share.without()).isEqualByComparingTo("80");
        assertThat(share.whole()).isEqualByComparingTo("64");
        assertThat(new HonestShare("works", 0, 0, 0, Map.of()).whole()).isNull();
    }

    @Test
    void aReplyThatIsTakenBackTakesAlongWhatWasFound() {
        CaseView hasty = complaints.aboutStreetLighting();
        clock.moveTo(deadlines
                .live(hasty.id(), DeadlineKind.REPLY)
                .orElseThrow()
                .due()
                .minus(Duration.ofMinutes(20)));
        complaints.reply(hasty.id(), Complaints.GOOD_REPLY);
        assertThat(behind("explained")).contains(hasty.id());

        complaints.recall(hasty.id());
        complaints.reply(hasty.id(), LONG_REPLY);

        assertThat(behind("explained")).doesNotContain(hasty.id());
    }

    @Test
    void everyNumberIsAsManyAsTheCasesThatItOpens() {
        aShortReplyInTheLastHourIsFoundAndALongOneIsNot();

        List<HonestShare> shares = figures.between(span, null, AUDITOR);

        assertThat(shares).extracting(HonestShare::entity).contains("works");
        for (HonestShare share : shares) {
            String entity = share.entity() == null ? CaseLists.NOBODY : share.entity();
            assertThat(behind("explained", entity)).hasSize((int) share.explained());
            for (String reason : HonestFigures.REASONS) {
                assertThat(behind("explained-" + reason, entity)).hasSize((int) share.of(reason));
            }
            assertThat(share.explained()).isLessThanOrEqualTo(share.inTime());
        }
    }

    @Test
    void aShareWithoutThemIsLower() {
        HonestShare share = new HonestShare("works", 200, 190, 30, Map.of("back-and-forth", 30L));

        assertThat(share.raw()).isEqualByComparingTo("95");
        assertThat(share.without()).isEqualByComparingTo("80");
        assertThat(new HonestShare("works", 0, 0, 0, Map.of()).raw()).isNull();
    }

    @Test
    void anEntitySeesItselfAndNobodyElse() {
        assertThat(figures.between(span, null, MANAGEMENT))
                .extracting(HonestShare::entity)
                .allMatch("works"::equals);
        assertThatThrownBy(() -> figures.between(span, "health", MANAGEMENT)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> figures.between(span, null, WORKER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> behind.open("explained-nothing", span, null, null, 10, AUDITOR))
                .isInstanceOf(Refusal.class);
    }

    private HonestShare works() {
        return figures.between(span, null, AUDITOR).stream()
                .filter(share -> "works".equals(share.entity()))
                .findFirst()
                .orElse(new HonestShare("works", 0, 0, 0, Map.of()));
    }

    /** A suggestion that its team declines at once. */
    private CaseView suggested(String channel, String words) {
        CaseView about = complaints.suggesting(channel, words);
        commands.run(() -> suggestions.decide(
                complaints.item(about.id()),
                "declined",
                "لأن مثل هذه المصابيح مركبة في الشوارع كلها منذ العام الماضي",
                null,
                Complaints.OFFICER));
        return cases.get(about.id());
    }

    private CaseView replied() {
        CaseView about = complaints.aboutStreetLighting();
        complaints.reply(about.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofMinutes(3));
        return about;
    }

    private static List<CaseTransfer> passed(String... entities) {
        List<CaseTransfer> transfers = new ArrayList<>();
        for (int i = 1; i < entities.length; i++) {
            transfers.add(new CaseTransfer(entities[i - 1], entities[i], "", MovableClock.START));
        }
        return transfers;
    }

    private List<Long> behind(String figure) {
        return behind(figure, null);
    }

    private List<Long> behind(String figure, @Nullable String entity) {
        List<Long> found = new ArrayList<>();
        @Nullable String after = null;
        do {
            CaseLists.Page page = behind.open(figure, span, entity, after, CaseLists.MOST, AUDITOR);
            page.lines().forEach(line -> found.add(line.id()));
            after = page.next();
        } while (after != null);
        return found;
    }
}
