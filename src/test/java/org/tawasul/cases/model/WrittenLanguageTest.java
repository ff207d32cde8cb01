package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenLanguageTest {
    @Test
    void theLanguageWithMoreLettersIsTheLanguageOfTheText() {
        assertThat(WrittenLanguage.of("تم إصلاح عمود الإنارة")).isEqualTo("ar");
        assertThat(WrittenLanguage.of("The lamp was repaired.")).isEqualTo("en");
        assertThat(WrittenLanguage.of("تم إصلاح العمود رقم LP-17 يوم الأحد")).isEqualTo("ar");
        assertThat(WrittenLanguage.of("Your request (طلب) was passed on")).isEqualTo("en");
    }

    @Test
    void digitsAndMarksAreNoLanguage() {
        assertThat(WrittenLanguage.of("12345 … ١٢٣ !")).isEqualTo("none");
        assertThat(WrittenLanguage.of("")).isEqualTo("none");
    }
}
