package org.tawasul.improvement.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingWordsTest {
    private static List<SpokenWords> said(String... words) {
        return IntStream.range(0, words.length)
                .mapToObj(i -> new SpokenWords(i, words[i]))
                .toList();
    }

    @Test
    void aThemeIsNamedByTheWordsThatMostPeopleUsedAsTheyWroteThem() {
        assertThat(TellingWords.of(said(
                        "الحاوية ممتلئة أمام بيت أم خالد",
                        "الحاوية ممتلئة منذ أسبوع",
                        "الحاويه ممتلئه والرائحة كريهة")))
                .contains("الحاوية · ممتلئة");
    }

    @Test
    void whatOnePersonWroteHoweverOftenIsNotTold() {
        List<SpokenWords> said = Stream.of("جاري أبو فلان يرمي", "جاري أبو فلان يصرخ", "جاري أبو فلان يحفر")
                .map(words -> new SpokenWords(7, words))
                .toList();
        assertThat(TellingWords.of(said)).isEmpty();
    }

    @Test
    void twoArePrivateAndThreeAreATheme() {
        assertThat(TellingWords.of(said("water pressure", "water colour"))).isEmpty();
        assertThat(TellingWords.of(said("water pressure", "water colour", "water 17")))
                .contains("water");
    }
}
