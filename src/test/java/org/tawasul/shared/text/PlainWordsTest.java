package org.tawasul.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({
        "إنارة,اناره",
        "أُنــارَة,اناره",
        "آلة,اله",
        "مُسْتَشْفَى,مستشفي",
        "شارع ٢٤١٢,شارع 2412",
        "طريق ۱۲۳,طريق 123",
        "مسؤول,مسوول",
        "شاطئ,شاطي",
        "ماء,ماء",
        "كهربای,كهرباي",
        "گلب,قلب",
        "حريگة,حريقه",
        "چلب,كلب",
        "پاص,باص",
        "ڤيزا,فيزا",
        "ﺍﻹﻧﺎﺭﺓ,الاناره",
        "Street-Lamp,street lamp",
        "ＣＰＲ,cpr",
        "'لا، يعمل!!','لا يعمل'",
        "'  لا   يعمل!  ','لا يعمل'",
        "'سطر\nآخر','سطر اخر'"
    })
    void hasOneSpelling(String written, String plain) {
        assertThat(PlainWords.spelling(written)).isEqualTo(plain);
    }

    @Test
    void keepsTheOrderOfWordsAndCountsEachOnceInASet() {
        assertThat(PlainWords.in("لا، لا يعمل")).containsExactly("لا", "لا", "يعمل");
        assertThat(PlainWords.of("لا، لا يعمل")).containsExactly("لا", "يعمل");
        assertThat(PlainWords.of(" … ")).isEmpty();
    }

    @Test
    void partsClausesWhereSentencesEndOrPause() {
        assertThat(PlainWords.clauses("لا أعرف من أسأل. البيت يحترق!\nتعالوا، بسرعة؟ …"))
                .containsExactly(
                        List.of("لا", "اعرف", "من", "اسال"),
                        List.of("البيت", "يحترق"),
                        List.of("تعالوا"),
                        List.of("بسرعه"));
        assertThat(PlainWords.clauses("block 3 - road 24")).containsExactly(List.of("block", "3", "road", "24"));
        assertThat(PlainWords.clauses("؟؟!")).isEmpty();
    }

    @Test
    void isAlikeBySharedWords() {
        assertThat(PlainWords.likeness("عمود الإنارة لا يعمل", "لا يعمل عمود الإناره"))
                .isEqualTo(100);
        assertThat(PlainWords.likeness("the lamp is dark", "the lamp is broken"))
                .isEqualTo(60);
        assertThat(PlainWords.likeness("lamp", "road")).isZero();
        assertThat(PlainWords.likeness("", "")).isZero();
    }

    @Property
    void whatIsPlainStaysAsItIs(@ForAll("texts") String text) {
        String plain = PlainWords.spelling(text);
        assertThat(PlainWords.spelling(plain)).isEqualTo(plain);
        assertThat(List.of(plain.split(" "))).noneMatch(word -> word.isEmpty() && !plain.isEmpty());
    }

    @Property
    void composedOrDecomposedIsTheSame(@ForAll("texts") String text) {
        assertThat(PlainWords.spelling(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(PlainWords.spelling(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withCharRange(' ', '~')
                .withChars('\u064B', '\u0640', '\uFEFB', '\u200F', '\n')
                .ofMaxLength(60);
    }
}
