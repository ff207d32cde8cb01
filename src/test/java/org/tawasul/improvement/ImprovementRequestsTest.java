package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** The register takes requests once each, under a number, and finds them again. */
@TawasulTest
class ImprovementRequestsTest {
    private static final Actor QUALITY = new Actor("traffic.quality", "quality-officer", "traffic", "r-1");
    private static final Actor WORKER = new Actor("traffic.worker1", "case-worker", "traffic", "r-2");

    @Autowired
    ImprovementRequests requests;

    @Autowired
    ImprovementRegister register;

    @Test
    void aRequestGetsANumberOfItsYearAndIsFoundByIt() {
        ImprovementView first = requests.request(request("traffic", null, "إشارة ضوئية للمشاة"), QUALITY);
        ImprovementView second = requests.request(request("traffic", null, "إشارة ضوئية أخرى"), QUALITY);
        assertThat(first.number()).matches("\\d{4}-\\d{4,}").isNotEqualTo(second.number());
        ImprovementView found = register.find(first.number()).orElseThrow();
        assertThat(found.title()).isEqualTo(new Wording("إشارة ضوئية للمشاة", null));
        assertThat(found.state()).isEqualTo(PlanState.REQUESTED);
        assertThat(register.cases(found.id(), 10)).containsExactly(4711L, 4712L);
        assertThat(register.published(first.number())).isEmpty();
    }

    @Test
    void whatOneSourceAsksForTwiceIsOneRequest() {
        ImprovementView first = requests.request(request("traffic", "flag-881", "ازدحام التقاطع"), Actor.SYSTEM);
        ImprovementView again = requests.request(request("traffic", "flag-881", "ازدحام التقاطع"), Actor.SYSTEM);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void onlyThoseWhoLookAfterQualityAskAndOnlyTheirOwnEntity() {
        refused("not-allowed", () -> requests.request(request("traffic", null, "طلب"), WORKER));
        refused("not-allowed", () -> requests.request(request("health", null, "طلب"), QUALITY));
        refused("entity-unknown", () -> requests.request(request("nowhere", null, "طلب"), Actor.SYSTEM));
        refused("text-without-letters", () -> request("traffic", null, "؟؟ 12"));
    }

    @Test
    void theSearchReadsEitherSpellingAndTheFilters() {
        ImprovementView one =
                requests.request(request("education", null, "زيادة حافلات المدرسة الظهرانية"), Actor.SYSTEM);
        assertThat(found("المدرسه الظهرانيه", Set.of(), "education")).containsExactly(one.number());
        assertThat(found("الظهرانية", Set.of(PlanState.CLOSED), "education")).isEmpty();
        assertThat(found("الظهرانية", Set.of(PlanState.REQUESTED), "health")).isEmpty();
        assertThat(found("الظهرانية %", Set.of(), null)).containsExactly(one.number());
    }

    @Test
    void whatOnlyLooksLikeANumberIsSearchedAsWords() {
        ImprovementView years =
                requests.request(request("education", null, "حافلات العام الدراسي 2025-2026"), Actor.SYSTEM);
        ImprovementView phone = requests.request(request("education", null, "الهاتف 1755 1234 لا يرد"), Actor.SYSTEM);
        assertThat(found("2025-2026", Set.of(), "education")).containsExactly(years.number());
        assertThat(found("1755 1234", Set.of(), "education")).containsExactly(phone.number());
        assertThat(found(phone.number(), Set.of(), "education")).containsExactly(phone.number());
    }

    @Test
    void aLineOfFormerYearsKeepsItsDateAndEffect() {
        PastImprovement past = new PastImprovement(
                new Scope("identity", null, null, null),
                FeedbackSource.SUPERVISOR,
                RegisterDate.parse("2018-09/2018-10"),
                new Wording("تدريب موظفي الاستقبال الخريفي", "Autumn training"),
                new Wording("انتهى", "Ended"),
                new ToldEffect(Way.REPORTED, new Wording("أقل", "Fewer"), 70));
        refused("not-allowed", () -> requests.record(past, QUALITY));
        ImprovementView line = requests.record(past, Actor.SYSTEM);
        ImprovementView found = register.published(line.number()).orElseThrow();
        assertThat(found.number()).startsWith("2018-");
        assertThat(found.asked()).isEqualTo(past.asked());
        assertThat(found.effect()).isEqualTo(past.effect());
        assertThat(found.state()).isEqualTo(PlanState.CLOSED);
    }

    private List<String> found(String text, Set<PlanState> states, @Nullable String entity) {
        return register.page(new RegisterQuery(text, states, null, entity, 1)).lines().stream()
                .map(ImprovementView::number)
                .toList();
    }

    private static RequestImprovement request(String entity, @Nullable String reference, String title) {
        return new RequestImprovement(
                reference == null ? FeedbackSource.QUALITY : FeedbackSource.FLAG,
                reference,
                new Scope(entity, null, null, null),
                Language.AR,
                title,
                "تتكرر الشكاوى من ذلك كل أسبوع",
                List.of(4711L, 4712L, 4711L));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
