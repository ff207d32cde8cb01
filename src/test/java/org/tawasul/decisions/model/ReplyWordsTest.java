package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.ReplyFact;

/** What the shipped phrases read out of a reply, in the words in which officers write. */
class ReplyWordsTest {
    private static final RuleSet RULES = rules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نفيدكم بأن الموضوع خارج نطاق اختصاصنا ونشكر تواصلكم",
                "هذا الموضوع ليس من ضمن صلاحياتنا وشكرًا لكم جميعًا",
                "الشارع المذكور لا يتبعنا ونرجو لكم التوفيق دائمًا",
                "نود إفادتكم أن ذلك لا يدخل ضمن اختصاصات الوزارة",
                "ليس من صلاحية إدارتنا النظر في هذا الأمر",
                "الطلب خارج عن اختصاص هذه الوزارة ونشكر تعاونكم",
                "هذا الشارع ما يتبعنا يتبع البلدية ونشكركم",
                "لسنا الجهة المختصة بهذا الموضوع ونشكر لكم تواصلكم",
                "وليس من اختصاصنا النظر في مثل هذا الطلب",
                "This matter is outside our jurisdiction, thank you very much",
                "The lamp is not within our remit, thank you",
                "This does not fall under our responsibility, thank you",
                "It is beyond the scope of our authority, sorry",
                "We are not the competent authority for this matter",
                "This road isn't within our jurisdiction, thank you",
                "Your request falls outside our mandate, please note that"
            })
    void saysThatItIsAnotherEntitysMatter(String reply) {
        assertThat(rules(reply))
                .contains("The reply says that the matter is another entity's, and the case was not passed on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هذا الموضوع من اختصاصنا وسنصلح العمود يوم الأحد القادم",
                "The lamp is within our remit and was repaired today",
                "لا يخرج الموضوع عن اختصاصنا وقد أصلحنا العمود أمس"
            })
    void isOurs(String reply) {
        assertThat(rules(reply))
                .doesNotContain("The reply says that the matter is another entity's, and the case was not passed on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your request has been declined, thank you for writing",
                "we regret we cannot help you with this request",
                "We regret that we cannot approve your request today",
                "تأخر طلبكم لعدم الموافقة من القسم ونشكر لكم",
                "نفيدكم أنه تعذر قبول طلبكم ونشكر لكم تواصلكم",
                "يؤسفنا إبلاغكم بعدم الموافقة على الطلب المقدم منكم",
                "Your application was turned down by the committee yesterday",
                "Your request is denied, thank you for your patience",
                "تم رفض الطلب المقدم منكم وشكرًا على تواصلكم",
                "وتم رفض طلبكم ونشكر لكم تواصلكم معنا دائمًا",
                "نأسف لعدم تمكننا من تلبية طلبكم في الوقت الحاضر",
                "لم يتم قبول طلبكم ونشكركم على تواصلكم معنا",
                "طلبكم مو مقبول ونشكركم على التواصل معنا دائمًا",
                "Unfortunately your application was not accepted, kind regards to you",
                "نعتذر عن عدم الموافقة على طلبكم بشأن العمود",
                "طلبكم غير مقبول ونشكر لكم تواصلكم الدائم معنا"
            })
    void refuses(String reply) {
        assertThat(rules(reply))
                .contains("The reply refuses what was asked for and does not say how to lodge a grievance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم يتم رفض طلبكم، وهو قيد الدراسة حاليا",
                "Your request was not rejected, it is being studied",
                "Your request has not been declined, it is open",
                "نفيدكم بأن الطلب لم يُرفض وهو قيد الدراسة",
                "نعتذر عن التأخير، وقد تم إصلاح العمود اليوم صباحًا",
                "تمت الموافقة على طلبكم وسيصلكم إشعار قريبًا جدًا",
                "There is no refusal, your card was issued today",
                "هذا التأخير غير مقبول ونعتذر لكم عنه أشد الاعتذار",
                "نأسف لعدم الرد عليكم في الوقت المحدد لذلك"
            })
    void refusesNothing(String reply) {
        assertThat(rules(reply))
                .doesNotContain("The reply refuses what was asked for and does not say how to lodge a grievance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please come to the ministry building on Sunday morning",
                "Kindly visit our office with the original document, please",
                "يلزم مراجعة مبنى الوزارة مع أصل البطاقة الشخصية",
                "يرجى الحضور إلى المركز مع أصل البطاقة الشخصية",
                "نرجو منكم زيارة مبنى الإدارة لاستلام الرد كاملًا",
                "يرجى مراجعة الوزارة لاستكمال إجراءات الطلب في أقرب وقت",
                "You need to visit the ministry in person, please",
                "Please visit the nearest service centre with your card",
                "تفضل بزيارتنا في المركز يوم الأحد القادم صباحًا",
                "عليكم التوجه لمقر البلدية ومعكم أصل السند الأصلي",
                "حياكم الله في مكتبنا يوم الأحد لاستلام البطاقة"
            })
    void sendsToACounter(String reply) {
        assertThat(rules(reply)).contains("The reply tells the customer to go to an office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا حاجة إلى مراجعة المركز فقد أُنجز طلبكم",
                "You do not need to visit our office, it's done",
                "تم إنجاز الطلب دون الحضور إلى المركز ونشكركم",
                "بعد مراجعة طلبكم تم إصلاح العمود صباح الأحد",
                "Our team will visit your street on Sunday morning",
                "سيقوم الفريق بزيارة موقعكم يوم الأحد القادم صباحًا"
            })
    void sendsNobodyAnywhere(String reply) {
        assertThat(rules(reply)).doesNotContain("The reply tells the customer to go to an office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdf asdf asdf asdf asdf asdf",
                "...",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaa aaaaa aaaaaa aaa aaaaaaaa bbbbb",
                ". . . . . . . .",
                "تم تم تم تم تم تم تم",
                "هههههه ههههه هههه هههههه ههههه ههه",
                "test test 123 test test test 123 test"
            })
    void saysNothing(String reply) {
        assertThat(rules(reply))
                .containsAnyOf(
                        "The reply says the same few words again and again",
                        "The reply is shorter than five words",
                        "The reply has no letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"تم إصلاح عمود الإنارة صباح الأحد", "نعم، تم إصلاح العمود اليوم، نعم", "I have no record of it"})
    void saysSomething(String reply) {
        assertThat(rules(reply)).doesNotContain("The reply says the same few words again and again");
    }

    @Test
    void aRefusalWithItsReasonIsNoneWithout() {
        String without = "The reply refuses what was asked for and does not say why";
        assertThat(rules("تعذر قبول طلبكم ونشكر لكم تواصلكم ولكم التظلم")).contains(without);
        assertThat(rules("تعذر قبول طلبكم لأن المستندات ناقصة ولكم التظلم")).doesNotContain(without);
        assertThat(rules("Your request has been declined because the plot is private"))
                .doesNotContain(without);
    }

    private static List<String> rules(String reply) {
        String language = language(reply);
        String customer = language.equals("en") ? "en" : "ar";
        ReplyFact fact = new ReplyFact("complaint", language, customer, 0, reply, null, 0);
        return RULES.find(DecisionKind.REPLY, List.of(fact), LocalDate.of(2026, 3, 1)).stream()
                .map(Finding::rule)
                .toList();
    }

    private static String language(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return "none";
        }
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                ? "ar"
                : "en";
    }

    private static RuleSet rules() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        return sets.live();
    }
}
