package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

class LetterTest {
    private final Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("notices"));

    @ParameterizedTest
    @CsvSource({
        "0, أي اليوم",
        "1, أي خلال يوم واحد",
        "2, أي خلال يومين",
        "3, أي خلال 3 أيام",
        "11, أي خلال 11 يومًا",
        "100, أي خلال 100 يوم"
    })
    void arabicCountsInSixForms(int days, String words) {
        String text = question(Language.AR, days).mail().text();
        assertThat(text).contains("، " + words + ".");
    }

    @Test
    void datesAreSaidAsTheReaderSaysThem() {
        assertThat(question(Language.AR, 9).mail().text()).contains("في موعد أقصاه يوم الثلاثاء 10 مارس 2026،");
        assertThat(question(Language.EN, 9).mail().text()).contains("by Tuesday 10 March 2026,");
    }

    @Test
    void everyBlockNamesItsLanguageAndDirection() {
        String html = Objects.requireNonNull(question(Language.AR, 9)
                .quote("Which lamp post?")
                .link("https://tawasul.example/r/x")
                .mail()
                .html());
        Matcher blocks = Pattern.compile("<(html|body|p|blockquote)\\b([^>]*)>").matcher(html);
        assertThat(blocks.results().map(found -> found.group(2)).toList())
                .hasSizeGreaterThan(5)
                .allMatch(
                        marks -> marks.equals(" lang=\"ar\" dir=\"rtl\"") || marks.equals(" lang=\"en\" dir=\"ltr\""));
        assertThat(html).contains("<blockquote lang=\"en\" dir=\"ltr\">Which lamp post?</blockquote>");
        assertThat(html).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void numbersAndNamesAreIsolated() {
        Content mail = question(Language.AR, 9).mail();
        assertThat(mail.text()).contains("\u206826-0000123-7\u2069");
        assertThat(mail.html()).contains("<bdi>26-0000123-7</bdi>").doesNotContain("\u2068");
    }

    @Test
    void whatAPersonWroteStaysTextInHtml() {
        String html = Objects.requireNonNull(question(Language.AR, 9)
                .quote("<script>alert(1)</script> \"&\"\n\u202eعكس")
                .mail()
                .html());
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
        assertThat(html).doesNotContain("\u202e");
    }

    @Test
    void aTextMessageIsShortAndItsNumberReadsInOrder() {
        Letter receipt = new Letter(
                texts,
                "receipt",
                Language.AR,
                Map.of("number", "26-0000123-7", "kind", new Isolation.CodeWord("inquiry"), "entity", WORKS));
        String text = receipt.sms(Map.of(), 3).text();
        assertThat(text).contains("\u200e26-0000123-7\u200e").contains("استفساركم");
        assertThat(new SmsText(text).parts()).hasSize(1);
    }

    @Test
    void theLinkOfAReplyStandsInItsTextMessageButNotInWhatIsKept() {
        Letter reply = new Letter(
                texts,
                "reply",
                Language.AR,
                Map.of(
                        "number",
                        "26-0000123-7",
                        "kind",
                        new Isolation.CodeWord("complaint"),
                        "rated",
                        new Isolation.CodeWord("yes"),
                        "days",
                        14,
                        "entity",
                        WORKS));
        String text =
                reply.sms(Map.of("link", "https://tawasul.example/r/secret"), 3).text();
        assertThat(text).endsWith("خلال 14 يومًا:\nhttps://tawasul.example/r/secret");
        assertThat(reply.parameters().toString()).doesNotContain("secret");
    }

    private static final Bilingual WORKS = new Bilingual("وزارة الأشغال", "Ministry of Works");

    private Letter question(Language language, int days) {
        return new Letter(
                        texts,
                        "question",
                        language,
                        Map.of(
                                "number",
                                "26-0000123-7",
                                "kind",
                                new Isolation.CodeWord("complaint"),
                                "entity",
                                WORKS,
                                "dated",
                                new Isolation.CodeWord("yes"),
                                "until",
                                LocalDate.of(2026, 3, 1).plusDays(9),
                                "days",
                                days))
                .say("opening")
                .say("until");
    }
}
