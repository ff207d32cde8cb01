package org.tawasul.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.search.WordForms;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "الإنارة,إناره",
        "إِنَارَةٌ,انارة",
        "إنــــارة,والإنارة",
        "شكوى,الشكوى",
        "شكوي,شكوى",
        "٤٥٦,456",
        "lights,Light",
        "Streets,street",
        "طلبات,طلب",
        "موظفون,موظفين"
    })
    void twoSpellingsOfOneWordAreOneForm(String one, String other) {
        assertThat(WordForms.in(one)).isNotEmpty().isEqualTo(WordForms.in(other));
    }

    @ParameterizedTest
    @CsvSource({"شارع,شرع", "water,waiter", "ماء,مال"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(WordForms.in(one)).isNotEqualTo(WordForms.in(other));
    }

    @Test
    void aTextMayMixLanguages() {
        assertThat(WordForms.in("عمود street-light رقم ٧ في المنامة"))
                .containsExactlyElementsOf(WordForms.in("عمود street light رقم 7 المنامة"));
    }

    @Test
    void smallWordsSingleLettersAndSignsSayNothing() {
        assertThat(WordForms.in("في من the a و ! ؟ \u202E \uD83D\uDE00 " + "x".repeat(5000)))
                .doesNotContain("the", "a", "و")
                .allMatch(form -> form.length() < 3);
    }

    @Test
    void brokenPluralsAndOtherWordsForOneThingStandInTheFile() {
        Synonyms synonyms =
                Synonyms.read("# plurals\nشكوى، شكاوى # as it is said\n\nموعد,مواعيد,appointment\nعلى نحو، ما\n,,،\n");

        assertThat(synonyms.of(WordForms.of("شكوي")))
                .contains(WordForms.in("الشكاوى").get(0));
        assertThat(synonyms.of(WordForms.in("appointments").get(0)))
                .contains(WordForms.in("موعد").get(0));
        assertThat(synonyms.of("none")).containsExactly("none");
    }

    @Test
    void everyLineOfTheFileSaysThatTwoWordsMeanTheSame() throws IOException {
        String file = Files.readString(Path.of("rules/words/synonyms.txt"));

        assertThat(file.lines().map(line -> line.split("#", 2)[0]).filter(line -> !line.isBlank()))
                .allSatisfy(line -> assertThat(Stream.of(line.split("[,،]"))
                                .map(WordForms::in)
                                .filter(forms -> forms.size() == 1)
                                .distinct())
                        .as(line)
                        .hasSizeGreaterThan(1));
        assertThat(Synonyms.read(file).of(WordForms.in("lights").get(0)))
                .contains(WordForms.in("المصابيح").get(0));
    }

    @Test
    void aWordOfTwoMeaningsDoesNotMakeThemOne() {
        Synonyms synonyms = Synonyms.read("red,crimson\nred,communist\n");

        assertThat(synonyms.of("crimson")).doesNotContain("communist");
        assertThat(synonyms.of("red")).isEqualTo(new LinkedHashSet<>(List.of("red", "crimson", "communist")));
    }

    @ParameterizedTest
    @CsvSource({"لمدرسة, المدرسة", "بشارعنا, شارعنا", "كمصباح, مصباح", "فالمدرسة, مدرسة"})
    void aJoinedPrepositionHidesNoWord(String joined, String alone) {
        assertThat(WordForms.all(joined)).containsAnyElementsOf(WordForms.in(alone));
    }

    @Test
    void ofShortWordsNoLetterIsTaken() {
        assertThat(WordForms.all("لجنة بيت كتب فحم")).isEqualTo(WordForms.in("لجنة بيت كتب فحم"));
    }
}
