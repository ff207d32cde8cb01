package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

class WordsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");

    @Test
    void aDayIsAlsoSaidAfterTheHijraInLatinDigits() {
        assertThat(words(Language.AR).hijri(LocalDate.of(2026, 2, 18))).isEqualTo("1 رمضان 1447 هـ");
        assertThat(words(Language.EN).hijri(LocalDate.of(2026, 2, 18))).isEqualTo("1 Ramadan 1447 AH");
    }

    @Test
    void anInstantIsOnItsDayInTheBusinessZone() {
        assertThat(words(Language.EN).hijri(Instant.parse("2026-02-17T22:00:00Z")))
                .isEqualTo("1 Ramadan 1447 AH");
    }

    @Test
    void whereTheCalendarDoesNotReachNothingIsSaid() {
        assertThat(words(Language.AR).hijri(LocalDate.of(2300, 1, 1))).isEmpty();
        assertThat(words(Language.AR).hijri(null)).isEmpty();
    }

    @Test
    void whatIsNoArabicInASentenceIsSetApartForThePageToMark() {
        String sentence = "سقط المتغير \u2068days\u2069 من \u2068صياغة 7\u2069.";
        assertThat(words(Language.AR).parts(sentence))
                .containsExactly(
                        new Words.Part("سقط المتغير ", false),
                        new Words.Part("days", true),
                        new Words.Part(" من \u2068صياغة 7\u2069.", false));
        assertThat(words(Language.EN).parts(sentence)).containsExactly(new Words.Part(sentence, false));
    }

    private static Words words(Language language) {
        return new Words(new Texts(ZONE, List.of("pages")), ZONE, language);
    }
}
