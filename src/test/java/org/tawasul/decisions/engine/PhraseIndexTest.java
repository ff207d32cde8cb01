package org.tawasul.decisions.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.Dialect;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Negation;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.WordForms;

/** Where a phrase is found, where it is taken back, and where its words mean something else. */
class PhraseIndexTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Negation NEGATION = new Negation(
            Set.of("لا", "ما", "لم", "no", "not", "isn"),
            Set.of("يوجد", "في", "حدث", "من", "يتم", "there", "is", "t", "any", "been"),
            Set.of("او", "or"),
            Set.of("ما"),
            Set.of("كل", "بعد"),
            Set.of("حدث"),
            Set.of("من"));
    private static final WordForms FORMS = new WordForms(Dialect.NONE);
    private static final PhraseIndex INDEX = new PhraseIndex(
            FORMS,
            NEGATION,
            List.of("حريق", "دخان كثيف", "رفض طلب", "fire", "gas leak", "hole in road").stream()
                    .map(FORMS::phrase)
                    .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حريق",
                "والحريق كبير",
                "بحريقنا هذا",
                "لا أعرف من أسأل. حريق في البيت",
                "لا، حريق",
                "لا\nحريق",
                "ما حدث من حريق في السوق",
                "كل ما في حريق",
                "ما الحريق الذي تقصدونه",
                "ما جيتوا والحريق عندنا",
                "There is no water. Fire!",
                "no idea where to go fire",
                "the hole in the road",
                "ولم يتصل أحد وحريق"
            })
    void isMeant(String text) {
        assertThat(INDEX.in(text, DAY).facts(BusinessDay.of(DAY))).isNotEmpty().noneMatch(SpokenPhrase::negated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا يوجد حريق",
                "ولا يوجد حريق",
                "ما حدث حريق",
                "ما في حريق",
                "اللي ما في حريق",
                "لم يتم رفض طلبكم",
                "there isn't any fire",
                "there isn’t any fire",
                "No fire",
                "not a fire",
                "no fire or gas leak",
                "لا يوجد حريق أو دخان كثيف"
            })
    void isTakenBackOrNotThere(String text) {
        assertThat(INDEX.in(text, DAY).facts(BusinessDay.of(DAY))).allMatch(SpokenPhrase::negated);
    }

    @Test
    void whatIsMeantOnceIsMeant() {
        Spoken spoken = INDEX.in("لا يوجد حريق عندنا. حريق عند الجيران", DAY);
        assertThat(spoken.isMeant("حريق")).isTrue();
        assertThat(spoken.isMeant("دخان كثيف")).isFalse();
        assertThat(spoken.facts(BusinessDay.of(DAY)))
                .containsExactly(new SpokenPhrase("حريق", DAY.toEpochDay(), false));
    }

    @ParameterizedTest
    @CsvSource({
        "الرجاء تعبئة طفاية الحريق,false",
        "طفاية حريق لا تكفي والحريق كبير,true",
        "fire station,false",
        "the fire station does not answer and there is fire,true",
        "طفايات,false"
    })
    void insideWhatMeansSomethingElseNothingIsFound(String text, boolean fire) {
        assertThat(tables("W-1,حريق,3,,\nW-2,طفاية حريق,0,,\nW-3,fire,3,,\nW-4,fire station,0,,\n")
                        .in(text, DAY)
                        .facts(BusinessDay.of(DAY)))
                .extracting(SpokenPhrase::phrase)
                .matches(found -> (found.contains("حريق") || found.contains("fire")) == fire);
    }

    @Test
    void somethingElseIsMeantOnlyWhileItsRowIsInForce() {
        PhraseIndex index = tables("W-1,حريق,3,,\nW-2,طفاية حريق,0,2020-01-01,2020-12-31\n");
        assertThat(index.in("طفاية حريق", LocalDate.of(2020, 5, 1)).isMeant("حريق"))
                .isFalse();
        assertThat(index.in("طفاية حريق", DAY).isMeant("حريق")).isTrue();
    }

    private static PhraseIndex tables(String rows) {
        Problems problems = new Problems();
        KindSources admission = new RuleSources(Codes.ANY, problems)
                        .read(RuleTrees.shipped()
                                .with(
                                        "admission/advertising-words.csv",
                                        "id,phrase,weight,in_force_from,in_force_to\n" + rows)
                                .with("admission/danger-words.csv", "id,phrase,danger,weight\nD-1,خطر,life,1\n")
                                .tree())
                        .stream()
                        .filter(kind -> kind.kind() == DecisionKind.ADMISSION)
                        .findFirst()
                        .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return PhraseIndex.ofTables(admission);
    }
}
