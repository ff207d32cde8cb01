package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.cases.ContributionKind;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Every notice about a contribution is a whole sentence for every kind, with a date and without, in both languages. */
class ContributionLetterTest {
    private final Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("notices"));

    static Stream<Arguments> everything() {
        return Stream.of("asked", "answered", "returned", "cancelled", "warning", "late", "raised", "passed-on")
                .flatMap(template -> Stream.of(ContributionKind.values())
                        .flatMap(kind -> Stream.of(Language.values()).flatMap(language -> Stream.of(true, false)
                                .map(dated ->
                                        Arguments.of("contribution-" + template, kind.code(), language, dated)))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isSaidInWholeSentences(String template, String kind, Language language, boolean dated) {
        Content mail = letter(template, kind, language, dated, 3)
                .say("opening")
                .say("next")
                .mail();

        assertThat(mail.text()).contains("26-0000123-7").doesNotContain("{").doesNotContain("}");
        assertThat(mail.text().contains("5 مارس 2026") || mail.text().contains("5 March 2026"))
                .as(mail.text())
                .isEqualTo(dated
                        && !List.of("contribution-answered", "contribution-cancelled")
                                .contains(template));
    }

    @ParameterizedTest
    @CsvSource({
        "0, أي اليوم",
        "1, أي خلال يوم واحد",
        "2, أي خلال يومين",
        "3, أي خلال 3 أيام",
        "11, أي خلال 11 يومًا",
        "100, أي خلال 100 يوم"
    })
    void arabicCountsInSixForms(long days, String words) {
        assertThat(letter("contribution-asked", "part", Language.AR, true, days)
                        .say("next")
                        .mail()
                        .text())
                .contains("، " + words + ".");
    }

    private Letter letter(String template, String kind, Language language, boolean dated, long days) {
        Bilingual entity = new Bilingual("هيئة الكهرباء والماء", "Electricity and Water Authority");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asked", new Isolation.CodeWord(kind));
        parameters.put("director", new Isolation.CodeWord("management"));
        parameters.put("asker", entity);
        parameters.put("decree", "12/2026");
        parameters.put("contributor", entity);
        parameters.put("entity", entity);
        parameters.put("dated", new Isolation.CodeWord(dated ? "yes" : "no"));
        parameters.put("due", LocalDate.of(2026, 3, 5));
        parameters.put("days", days);
        parameters.put("number", "26-0000123-7");
        parameters.put("kind", new Isolation.CodeWord("complaint"));
        return new Letter(texts, template, language, parameters);
    }
}
