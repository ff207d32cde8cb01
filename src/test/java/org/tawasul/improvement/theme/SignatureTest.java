package org.tawasul.improvement.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private final Signatures signatures = new Signatures(purpose -> new byte[] {0, 0, 0, 0, 0, 0, 0, 7});

    private double likeness(String one, String other) {
        return of(one).likeness(of(other));
    }

    private Signature of(String text) {
        return signatures.of(text).orElseThrow();
    }

    @Test
    void wordsOfOneRootAreAlikeHoweverTheyAreWritten() {
        assertThat(likeness("مصابيح الشارع مطفأة", "المصابيح في الشارعِ مطفأه")).isEqualTo(1);
        assertThat(likeness("street lights are out", "The street light is out!"))
                .isGreaterThan(0.8);
        assertThat(likeness("مصابيح الشارع مطفأة", "تأخر موعد العيادة")).isLessThan(0.1);
    }

    @Test
    void theShareOfValuesIsAboutTheShareOfPieces() {
        String one = "الحاوية ممتلئة منذ أيام ولم يأت أحد لتفريغها أمام منزلنا";
        String other = "الحاوية أمام المنزل ممتلئة منذ أسبوع والرائحة كريهة";
        Set<Long> same = new HashSet<>(Signatures.pieces(one));
        same.retainAll(Signatures.pieces(other));
        Set<Long> all = new HashSet<>(Signatures.pieces(one));
        all.addAll(Signatures.pieces(other));
        assertThat(likeness(one, other)).isCloseTo(same.size() / (double) all.size(), within(0.13));
    }

    @Test
    void figuresSmallWordsAndSignsSpeakOfNothing() {
        assertThat(signatures.of("")).isEmpty();
        assertThat(signatures.of("في على 12345 ٩٨٧ ؟؟ !")).isEmpty();
        assertThat(likeness("الحاوية ممتلئة في مجمع 305", "الحاوية ممتلئة في مجمع 712"))
                .isEqualTo(1);
    }

    @Test
    void anotherInstallationMakesOthersOfTheSameWords() {
        Signature other = new Signatures(purpose -> new byte[] {0, 0, 0, 0, 0, 0, 0, 8})
                .of("الحاوية ممتلئة")
                .orElseThrow();
        assertThat(of("الحاوية ممتلئة").likeness(other)).isLessThan(0.05);
    }

    @Test
    void itComesBackAsItWasKept() {
        Signature said = of("انقطاع الماء عن المنزل");
        assertThat(Signature.of(said.bytes())).isEqualTo(said);
        assertThat(said.bands("road-damage")).doesNotHaveDuplicates().hasSize(24);
    }
}
