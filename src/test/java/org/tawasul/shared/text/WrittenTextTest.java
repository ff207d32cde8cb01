package org.tawasul.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTextTest {
    @Test
    void marksThatTurnTheReadingDirectionOverAreTakenOut() {
        assertThat(WrittenText.clean("gpj.\u202efdp\u202c \u2066x\u2069")).isEqualTo("gpj.fdp x");
    }

    @Test
    void whatArabicNeedsStays() {
        assertThat(WrittenText.clean("مي\u200cخواهم \u200f(أ)\u200e شكوًى"))
                .isEqualTo("مي\u200cخواهم \u200f(أ)\u200e شكوًى");
    }

    @Test
    void controlCharactersHalvesOfLettersAndWhatIsNoCharacterAreTakenOut() {
        assertThat(WrittenText.clean("a\u0000b\u0007c\u0085d\ud800e\uffffg\ufeffh"))
                .isEqualTo("abcdegh");
    }

    @Test
    void linesEndInOneWayAndTheTextIsComposed() {
        assertThat(WrittenText.clean(" a\r\nb\rc\td\n ")).isEqualTo("a\nb\nc\td");
        assertThat(WrittenText.clean("ا\u0653")).isEqualTo("آ");
        assertThat(WrittenText.cleanLine("a\n b\t c")).isEqualTo("a b c");
    }

    @Test
    void aLetterOfAnyPlaneCountsOnce() {
        assertThat(WrittenText.length("a😀ب")).isEqualTo(3);
    }
}
