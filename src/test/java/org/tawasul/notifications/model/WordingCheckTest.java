package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

class WordingCheckTest {
    private static final String AR =
            "بقي {days, plural, zero {لا شيء} one {يوم} two {يومان} few {# أيام} many {# يوما} other {# يوم}} على {kind, select, complaint {شكواكم} other {طلبكم}} {number} حتى {due,date,d MMMM}";
    private static final String EN =
            "{days, plural, one {# day} other {# days}} left for your {kind, select, complaint {complaint} other {case}} {number}, until {due,date,d MMMM}";
    private static final Bilingual SHIPPED = new Bilingual(AR, EN);

    @Test
    void otherWordsAroundTheSameAreSound() {
        assertThat(WordingCheck.isSound(SHIPPED, SHIPPED)).isTrue();
        assertThat(
                        WordingCheck.isSound(
                                SHIPPED,
                                new Bilingual(
                                        "نذكركم: " + AR,
                                        "Until {due,date,d MMMM}: {number}, your {kind, select, complaint {complaint} other {case}}, {days, plural, =0 {today} one {one day} other {# days}}")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {number}, | | wording-variable-missing
                    {number} | {numbr} | wording-variable-unknown
                    {number} | {number, date} | wording-variable-otherwise
                    {due,date,d MMMM} | {due} | wording-variable-otherwise
                    one {# day} other | other | wording-forms
                    one {# day} other | one {# day} two {both} other | wording-forms
                    complaint {complaint} | complaint {complaint} request {request} | wording-choice-unknown
                    complaint {complaint} | | wording-choice-unknown
                    {number} | {number | wording-unreadable
                    left for | باق | wording-foreign-letters
                    """)
    void whatCouldNotBeSaidIsRefusedInItsField(String words, @Nullable String others, String code) {
        String written = EN.replace(words, others == null ? "" : others);
        assertThatThrownBy(() -> WordingCheck.require(SHIPPED, new Bilingual(AR, written)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo("en");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    other {case}} {number}, | other {case {number}}}, | wording-variable-missing-there | number | days = 0, kind = complaint
                    other {case}} {number}, | other {case}}, | wording-variable-missing | number | -
                    complaint {complaint} other {case}} {number} | complaint {complaint {number}} other {case}} | wording-variable-missing-there | number | days = 0, kind = other
                    other {# days}} | other {# days for {number}}} | - | - | -
                    until {due,date,d MMMM} | until {days, plural, one {then} other {{due,date,d MMMM}}} | wording-variable-missing-there | due | days = 1, kind = complaint
                    until {due,date,d MMMM} | until {days, plural, =11 {then} one {{due,date,d MMMM}} other {{due,date,d MMMM}}} | wording-variable-missing-there | due | days = 11, kind = complaint
                    {due,date,d MMMM} | {due,date,HH:mm} | wording-style | due | -
                    {due,date,d MMMM} | {due,date,d 'of' MMMM} | wording-style | due | -
                    {due,date,d MMMM} | {due,date,EEEE d MMMM y} | - | - | -
                    {due,date,d MMMM} | {due,date,full} | - | - | -
                    """)
    void everyCaseIsLookedAtAndTheSentenceSaysWhichItIs(
            String words, String others, String code, String name, String where) {
        String written = EN.replace(words, others);
        assertThat(written).isNotEqualTo(EN);
        if (code.equals("-")) {
            WordingCheck.require(SHIPPED, new Bilingual(AR, written));
        } else {
            assertThatThrownBy(() -> WordingCheck.require(SHIPPED, new Bilingual(AR, written)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(code);
                        assertThat(refusal.field()).isEqualTo("en");
                        assertThat(refusal.sentence().parameters()).containsEntry("name", name);
                        assertThat(refusal.sentence().parameters().getOrDefault("where", "-"))
                                .isEqualTo(where);
                    });
        }
    }

    @Test
    void whatIsToldInOneCaseOnlyIsNotSaidInAnother() {
        String shipped = "{what, select, refused {لأن {reason}} other {شكرا لكم}}";
        String en = "{what, select, refused {because {reason}} other {thank you}}";
        assertThatThrownBy(() -> WordingCheck.require(
                        new Bilingual(shipped, en), new Bilingual(shipped.replace("لكم", "لكم {reason}"), en)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("wording-variable-foreign-there");
                    assertThat(refusal.field()).isEqualTo("ar");
                    assertThat(refusal.sentence().parameters())
                            .containsEntry("name", "reason")
                            .containsEntry("where", "what = other");
                });
    }

    @Test
    void anArabicCountNeedsSixForms() {
        refused("wording-forms", AR.replace("two {يومان} ", ""));
        refused("wording-foreign-letters", AR.replace("يوم}", "day}"));
        refused("wording-marks", "\u202e" + AR);
        refused("wording-empty", " ");
        refused("wording-too-long", AR + "و".repeat(WordingCheck.LONGEST));
    }

    @Test
    void everyShippedWordingIsSoundAndFitsItsTextMessage() {
        Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("notices"));
        WordingSamples samples = new WordingSamples(texts, LocalDate.of(2026, 9, 30));
        texts.keysFrom("notice.").stream()
                .filter(key -> texts.knows(key.substring(0, key.lastIndexOf('.')) + ".subject"))
                .forEach(key -> {
                    assertThat(WordingCheck.isSound(texts.pattern(key), texts.pattern(key)))
                            .as(key)
                            .isTrue();
                    assertThat(samples.shown(key)).as(key).isNotEmpty();
                    if (key.endsWith(".sms")) {
                        String template = key.split("\\.", 3)[1];
                        assertThat(samples.parts(template, Language.AR)).as(key).isLessThanOrEqualTo(3);
                    }
                });
        assertThat(texts.with(Map.of("notice.receipt.subject", new Bilingual("أ", "a")))
                        .pattern("notice.receipt.subject"))
                .isEqualTo(new Bilingual("أ", "a"));
    }

    private static void refused(String code, String arabic) {
        assertThatThrownBy(() -> WordingCheck.require(SHIPPED, new Bilingual(arabic, EN)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
