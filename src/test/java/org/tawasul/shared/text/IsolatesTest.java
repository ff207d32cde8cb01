package org.tawasul.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

class IsolatesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private final Texts texts = Texts.isolating(ZONE, List.of("problems"));
    private final Texts plain = new Texts(ZONE, List.of("problems"));

    @ParameterizedTest
    @ValueSource(strings = {"text", "26-0000123-7", "PT8H, P3D", "X-001 (الصف)", "50%"})
    void whatCouldTurnIsIsolatedInArabic(String name) {
        Message unknown = Message.of("problem.field-unknown", "name", name);

        assertThat(texts.say(unknown, Language.AR)).isEqualTo("لا يوجد حقل بهذا الاسم: \u2068" + name + "\u2069.");
        assertThat(plain.say(unknown, Language.AR)).isEqualTo("لا يوجد حقل بهذا الاسم: " + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"وزارة الأشغال", "عَمود، إنارة"})
    void arabicStaysAsItIsInArabicAndIsIsolatedInEnglish(String name) {
        Message unknown = Message.of("problem.field-unknown", "name", name);

        assertThat(texts.say(unknown, Language.AR)).doesNotContain("\u2068", "\u2069");
        assertThat(texts.say(unknown, Language.EN)).contains("\u2068" + name + "\u2069");
    }

    @Test
    void latinStaysAsItIsInEnglish() {
        assertThat(texts.say(Message.of("problem.field-unknown", "name", "text"), Language.EN))
                .isEqualTo(plain.say(Message.of("problem.field-unknown", "name", "text"), Language.EN));
    }

    /** On a word a sentence chooses, and a number chooses the form of a word: what is compared must not be wrapped. */
    @ParameterizedTest
    @CsvSource({"yes,رُسم هنا عنصر", "no,تشير الخاصية"})
    void whatASentenceChoosesOnIsComparedAsItIs(String drawing, String begins) {
        Map<String, Object> parameters = Map.of("drawing", drawing, "name", "Task_1", "attribute", "sourceRef");

        assertThat(texts.say(new Message("problem.models-reference-unknown", parameters), Language.AR))
                .startsWith(begins)
                .contains("\u2068Task_1\u2069");
        assertThat(texts.say(Message.of("problem.files-too-many", "max", 3), Language.AR))
                .contains("3 ملفات");
    }
}
