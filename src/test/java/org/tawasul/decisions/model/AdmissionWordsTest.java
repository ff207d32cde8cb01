package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.sources.FactReader;

/** What the words of a case do to its admission. */
class AdmissionWordsTest {
    private static final RuleSet RULES = rules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في حريق في المخزن خلف بيتنا والدخان كثيف",
                "شبّت النار في العمارة",
                "هناك رائحة غاز قوية في الممر",
                "ريحة غاز في المطبخ المشترك للعمارة",
                "والدي ما يتنفس والإسعاف متأخر",
                "أسلاك مكشوفة جنب ألعاب الأطفال في الحديقة",
                "سقف الصف آيل للسقوط فوق الطلبة",
                "زوجي يضربني وأخاف منه",
                "لا يعمل شيء في المبنى وهناك حريق في الطابق الثاني",
                "There is a gas leak in our building",
                "my neighbour's house is on fire",
                "a child is trapped in the lift"
            })
    void dangerToLifeIsAnEmergencyAndIsAdmitted(String words) {
        Weighed weighed = weigh("complaint", words);
        assertThat(weighed.conflict()).isFalse();
        assertThat(weighed.winner()).isNotNull();
        assertThat(weighed.winner().id()).isEqualTo("emergency");
        assertThat(weighed.winner().severity()).isEqualTo(Severity.ALARMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا يوجد حريق لكن الإنارة مقطوعة",
                "لا يوجد أي خطر على حياة أحد ولكن الحفرة مزعجة",
                "الحمد لله ما في حريق بس الإنذار يرن",
                "أريد شراء طفاية حريق للمحل فما الاشتراطات",
                "الشارع غرقان بعد المطر",
                "عمود الإنارة خطر على المارة",
                "نموت من الحر في الصف",
                "There is no fire, only a false alarm",
                "there is not any gas leak but the cylinder is empty",
                "I was told my file is live"
            })
    void whatIsTakenBackOrOnlyPressingIsNone(String words) {
        assertThat(weigh("complaint", words).findings()).extracting(Finding::id).doesNotContain("emergency");
    }

    @ParameterizedTest
    @CsvSource({
        "أمي كبيرة في السن ولا تستطيع النزول,vulnerable",
        "عندنا رضيع والمكيف لا يعمل,vulnerable",
        "والدي يحتاج جهاز أكسجين طوال اليوم,medical",
        "البيت بدون كهرباء من البارحة,stranded",
        "my old mother lives alone,vulnerable",
        "عمود الإنارة لا يعمل منذ أسبوع,"
    })
    void wordsShowUrgency(String words, String shows) {
        List<String> shown = weigh("complaint", words).findings().stream()
                .filter(finding -> finding.id().equals("urgent-words"))
                .map(finding -> finding.value("shows"))
                .toList();
        assertThat(shown).isEqualTo(shows == null ? List.of() : List.of(shows));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint,متى يفتح باب التسجيل وما هي المستندات المطلوبة,inquiry",
        "complaint,شلون أجدد رخصتي وشنو المطلوب,inquiry",
        "complaint,How can I renew my card and what documents do I need,inquiry",
        "inquiry,المكيف لا يعمل ولم يحضر أحد لإصلاحه,complaint",
        "complaint,أقترح إضافة ممر للمشاة قرب المدرسة,suggestion",
        "complaint,المكيف لا يعمل ولم يحضر أحد لإصلاحه,",
        "complaint,الشارع مزدحم,"
    })
    void anotherKindIsSuggestedAndNothingElse(String kind, String words, String suggested) {
        Weighed weighed = weigh(kind, words);
        List<String> kinds = weighed.findings().stream()
                .filter(finding -> finding.id().equals("kind-suggested"))
                .map(finding -> finding.value("kind"))
                .toList();
        assertThat(kinds).isEqualTo(suggested == null ? List.of() : List.of(suggested));
        assertThat(weighed.winner()).isNotNull();
        assertThat(weighed.winner().id()).isEqualTo("admitted");
    }

    @ParameterizedTest
    @CsvSource({
        "يا أغبياء يا حمير,not-admitted",
        "you are all stupid idiots,not-admitted",
        "يا أغبياء الحفرة أمام بيتنا لها شهر ولم يصلحها أحد,admitted",
        "قروض فورية للجميع استثمر معنا واطلب الآن,not-admitted",
        "buy followers now limited offer click here,not-admitted",
        "رأيت إعلان قروض فورية وأظنه احتيالا,admitted"
    })
    void onlyAbuseAndAdvertisingAreNotAdmitted(String words, String finding) {
        Weighed weighed = weigh("complaint", words);
        assertThat(weighed.winner()).isNotNull();
        assertThat(weighed.winner().id()).isEqualTo(finding);
    }

    private static Weighed weigh(String kind, String words) {
        CaseFact fact = (CaseFact) FactReader.read(
                CaseFact.class,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", kind)
                        .put("area", "capital")
                        .put("urgency", "normal")
                        .put("channel", "web")
                        .put("words", words));
        return Weighed.of(RULES.find(DecisionKind.ADMISSION, List.of(fact), LocalDate.of(2026, 3, 1)));
    }

    private static RuleSet rules() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        return sets.live();
    }
}
