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
                "a child is trapped in the lift",
                "my son is trapped in the lift",
                "I smell gas in the building",
                "electric wire hanging in the street, children are touching it",
                "he is bleeding",
                "my father is not breathing",
                "our house is on fire",
                "there is a fire in the kitchen",
                "Fire! Fire!",
                "There is no water. The house is on fire.",
                "I do not know whom to ask. there is a fire",
                "a child fell into the manhole",
                "my child fell in the well and can't breathe",
                "someone is drowning",
                "the ceiling fell on the children",
                "the wall is about to fall",
                "smoke is coming out of the electricity box",
                "flames coming out of the substation",
                "My husband is beating me",
                "I want to die",
                "he took an overdose",
                "she fainted and does not wake up",
                "car accident with injured people",
                "we can smell gas",
                "stuck in the elevator",
                "people are stuck in the lift since an hour",
                "he collapsed and has no pulse",
                "a live cable lies on the pavement",
                "sparks are coming from the pole",
                "Nobody answers. He isn't breathing",
                "ولدي عالق في المصعد",
                "ريحة غاز في العمارة",
                "سلك كهرباء مكشوف في الشارع والأطفال يلمسونه",
                "البيت يحترق",
                "ما يتنفس",
                "ولدي اللي ما يتنفس من دقايق",
                "ينزف",
                "انهار سقف",
                "انهار سقف الصف على الطلبة",
                "لا أعرف من أسأل. البيت يحترق",
                "لا، حريق في البيت",
                "ما حدث من حريق في المخزن يهدد البيوت",
                "كل ما في حريق يطلع الدخان علينا",
                "نشب حريق في الطابق الثالث",
                "النار واصلة للبيت",
                "ولدي طاح في البلاعة",
                "بنتي غرقت في البركة",
                "نشم ريحة غاز قوية",
                "الأصنصير واقف وأمي داخله محبوسة",
                "انحبسنا في الأصنصير",
                "العمارة بتطيح علينا",
                "الجدار آيل للسقوط على العيال",
                "ياهل يلعب عند واير كهرب مكشوف",
                "الواير مكشوف والعيال يلعبون حوله",
                "عمود الكهرباء يكهرب اللي يلمسه",
                "يكهرب",
                "الوالدة مغمى عليها",
                "أغمي على والدي",
                "أبوي طاح وما يتحرك",
                "حادث قوي وفيه مصابين",
                "زوجي يضربني ويهددني بالسكين",
                "أبي أموت",
                "بنتي بلعت منظف",
                "والدي يلفظ أنفاسه",
                "في نار شابة بالمزرعة",
                "نار في الفريج",
                "الدخان خانقنا",
                "گلبه وگف",
                "قلبه وقف",
                "سلك كهربائي متدلي فوق رؤوس الأطفال",
                "كيبل مقطوع في الشارع",
                "تسرب للغاز في المطبخ",
                "الغاز يتسرب",
                "حريگ",
                "احترقت الشقة والناس داخلها",
                "ويحترق البيت الآن",
                "فيه ناس محاصرين بالسيل",
                "no one is answering, the flat is burning"
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
                "I was told my file is live",
                "the fire station opening hours",
                "where is the nearest fire station",
                "gas bill",
                "my gas bill is too high",
                "I'm dying to know when my card is ready",
                "fire safety certificate for my shop",
                "the fire alarm in the school does not work",
                "they will fire me",
                "I was fired from my job",
                "nobody is injured",
                "no one is trapped",
                "there isn't any fire",
                "There is no fire or gas leak",
                "thank God there is no longer any danger",
                "the smell of the bins is bad",
                "drowning in paperwork",
                "live wire transfer",
                "I am trapped in a contract",
                "fire extinguisher refill where",
                "lift is not working",
                "he is no longer bleeding",
                "the lift is broken since a week and nobody is trapped",
                "burning rubbish smell from the landfill",
                "heart attack patient appointment follow-up",
                "فاتورة الغاز",
                "فاتورة الغاز مرتفعة",
                "مركز الإطفاء وين مكانه",
                "قتلتني البيروقراطية",
                "لا يوجد حريق",
                "ولا يوجد حريق",
                "ما في أي حريق",
                "ما فيه حريق ولا دخان كثيف",
                "لا يوجد حريق أو تسرب غاز",
                "لم يحدث حريق",
                "ما صار حريق",
                "لم يعد ينزف",
                "لا أحد عالق في المصعد",
                "محد محبوس في المصعد",
                "نظام مكافحة الحريق في المدرسة",
                "شهادة الحريق للمحل",
                "أريد رخصة الدفاع المدني ضد الحريق",
                "المصعد خربان من أسبوع",
                "أسطوانة الغاز غالية",
                "أسلاك الإنترنت",
                "حرقة في المعدة",
                "راتبي احترق من الفواتير",
                "نار الأسعار",
                "أموت وأعرف متى يوصل",
                "موت بطيء في المعاملة",
                "خطر في بالي سؤال",
                "غير خطير",
                "انهار النظام وقت التسجيل",
                "انقطع سلك الهاتف",
                "غطاء فتحة الصرف مكسور",
                "مستشفى القلب وين",
                "طاح السيستم",
                "يضرب الإشارة الحمراء"
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

    @ParameterizedTest
    @ValueSource(strings = {"؟؟؟", "12345", "!!!!", "؟؟؟\n١٢٣ - ٤٥", "… … …", "😡😡😡"})
    void whoWritesNothingInLettersIsAskedWhatIsMeant(String words) {
        Weighed weighed = weigh("complaint", words);
        assertThat(weighed.conflict()).isFalse();
        assertThat(weighed.winner()).isNotNull();
        assertThat(weighed.winner().id()).isEqualTo("incomplete");
        assertThat(weighed.winner().value("missing")).isEqualTo("words");
        assertThat(weighed.winner().rule()).isEqualTo("The customer wrote nothing in letters and attached nothing");
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
