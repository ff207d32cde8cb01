package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {
    private static final String LINK = "https://tawasul.example/ar/rate/0123456789012345678901234567890123456789012";

    @ParameterizedTest(name = "{1} times \"{0}\" are {2} parts")
    @CsvSource({
        "ش, 70, 1",
        "ش, 71, 2",
        "ش, 134, 2",
        "ش, 135, 3",
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        // An escape and its character never part: 76 in a part of 153 places, one place stays empty.
        "€, 152, 2",
        "€, 153, 3",
        "’, 70, 1",
        "’, 71, 2",
        // A surrogate pair never parts: 33 in a part of 67 units.
        "😀, 35, 1",
        "😀, 36, 2",
        "😀, 66, 2",
        "😀, 67, 3"
    })
    void arabicFitsSeventyAndSixtySevenLatinMore(String letter, int times, int parts) {
        assertThat(new SmsText(letter.repeat(times)).parts()).hasSize(parts);
    }

    @Property(tries = 2000)
    void partsTogetherAreTheTextAndEachFits(@ForAll @StringLength(max = 700) String text) {
        SmsText sms = new SmsText(text);
        List<String> parts = sms.parts();
        assertThat(String.join("", parts)).isEqualTo(text);
        boolean joined = parts.size() > 1;
        assertThat(parts).allSatisfy(part -> {
            if (sms.isGsm()) {
                assertThat(GsmAlphabet.bytes(part)).hasSizeLessThanOrEqualTo(joined ? 153 : 160);
                assertThat(new String(GsmAlphabet.bytes(part), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotEndWith("\u001b");
            } else {
                assertThat(part.length()).isLessThanOrEqualTo(joined ? 67 : 70);
            }
        });
        for (int i = 1; i < parts.size(); i++) {
            assertThat(Character.isHighSurrogate(
                                    parts.get(i - 1).charAt(parts.get(i - 1).length() - 1))
                            && Character.isLowSurrogate(parts.get(i).charAt(0)))
                    .isFalse();
        }
    }

    @Property(tries = 2000)
    void aShortenedTextFitsAndKeepsItsLink(
            @ForAll @StringLength(min = 0, max = 900) String before, @ForAll @IntRange(min = 2, max = 5) int most) {
        SmsText sent = new SmsText(before + "\n" + LINK).within(most, LINK);
        assertThat(sent.text()).endsWith(LINK);
        assertThat(sent.parts()).hasSizeLessThanOrEqualTo(most);
    }

    @Property(tries = 1000)
    void aTextWithoutALinkFitsToo(
            @ForAll @StringLength(min = 0, max = 900) String text, @ForAll @IntRange(min = 1, max = 5) int most) {
        assertThat(new SmsText(text).within(most, "").parts()).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void whatIsShortenedSaysSoAndLosesWholeWords() {
        String arabic = "نعتذر عن عدم قبول طلبكم للسبب الآتي " + "كلمة ".repeat(60) + "\n" + LINK;
        SmsText sent = new SmsText(arabic).within(3, LINK);
        assertThat(sent.text()).contains("كلمة…\n" + LINK);
        SmsText english = new SmsText("We regret " + "word ".repeat(200)).within(2, "");
        assertThat(english.text()).endsWith("word...");
        assertThat(english.isGsm()).isTrue();
    }

    @Test
    void whatFitsStaysAsItIs() {
        SmsText text = new SmsText("استلمنا شكواكم\n" + LINK);
        assertThat(text.within(3, LINK)).isSameAs(text);
    }

    @Test
    void theGsmAlphabetHasItsCodes() {
        assertThat(GsmAlphabet.bytes("@ A€z")).containsExactly(0x00, 0x20, 0x41, 0x1b, 0x65, 0x7a);
        assertThatThrownBy(() -> GsmAlphabet.bytes("ش")).isInstanceOf(IllegalArgumentException.class);
    }
}
