package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Each notice of admission and of suggestions can be said of each kind in both languages. */
class KindLettersTest {
    private static final Map<String, List<String>> PARAGRAPHS = Map.of(
            "receipt", List.of("opening", "next"),
            "emergency", List.of("opening", "until-help", "next"),
            "missing", List.of("opening", "until"),
            "not-completed", List.of("opening", "next"),
            "joined", List.of("opening", "next"),
            "in-study", List.of("opening", "next"),
            "decision", List.of("opening", "next"),
            "implemented", List.of("opening", "next"),
            "announced", List.of("opening", "next"));

    private final Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("notices"));

    static Stream<Arguments> notices() {
        return PARAGRAPHS.keySet().stream()
                .flatMap(template -> Stream.of(CaseKind.values()).flatMap(kind -> Stream.of(Language.values())
                        .map(language -> Arguments.of(template, kind.code(), language))));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void canBeSaid(String template, String kind, Language language) {
        Letter letter = letter(template, kind, language, "accepted");
        PARAGRAPHS.getOrDefault(template, List.of()).forEach(letter::say);
        Content mail = letter.mail();
        String sms = letter.sms(Map.of(), 3).text();

        assertThat(mail.text() + mail.subject() + sms).doesNotContain("{", "}", "notice.");
        assertThat(sms).contains("26-0000123-7");
        assertThat(mail.text()).containsPattern(language == Language.AR ? "[\\u0621-\\u064A]{4}" : "[a-z]{4}");
        if (kind.equals("grievance") && template.equals("receipt")) {
            assertThat(mail.text()).contains(language == Language.AR ? "تظلمكم" : "grievance");
        }
    }

    @Test
    void decliningIsSaidWithRespectAndNotAsAcceptance() {
        Letter declined = letter("decision", "suggestion", Language.AR, "declined")
                .say("opening")
                .say("next");
        assertThat(declined.mail().text())
                .contains("عدم الأخذ به")
                .contains("نشكر لكم")
                .doesNotContain("اعتماد");
    }

    @Test
    void theEmergencyNumberComesFirst() {
        assertThat(letter("emergency", "complaint", Language.AR, "").mail().subject())
                .contains("999");
        assertThat(letter("emergency", "complaint", Language.EN, "")
                        .sms(Map.of(), 3)
                        .text())
                .contains("call", "999");
    }

    private Letter letter(String template, String kind, Language language, String decided) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", "26-0000123-7");
        parameters.put("first", "26-0000120-3");
        parameters.put("call", "999");
        parameters.put("kind", new Isolation.CodeWord(kind));
        parameters.put("decided", new Isolation.CodeWord(decided));
        parameters.put("dated", new Isolation.CodeWord("yes"));
        parameters.put("until", LocalDate.of(2026, 3, 10));
        parameters.put("due", LocalDate.of(2026, 3, 12));
        parameters.put("received", LocalDate.of(2026, 3, 1));
        parameters.put("days", 9);
        parameters.put("entity", new Bilingual("شؤون الأشغال", "Works"));
        return new Letter(texts, template, language, parameters);
    }
}
