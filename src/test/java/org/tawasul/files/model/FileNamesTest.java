package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "photo.jpg, photo.jpg",
        "photo.JPEG, photo.jpeg",
        "C:\\Users\\layla\\photo.jpg, photo.jpg",
        "../../etc/passwd, passwd.jpg",
        "invoice.pdf.exe, invoice.pdf.exe.jpg",
        "صورة الحفرة.jpg, صورة الحفرة.jpg",
        "'', file.jpg",
        ".., file.jpg",
        ".jpg, jpg.jpg",
        "a<b>:c|d?.jpg, a_b__c_d_.jpg",
        "'  a   b .jpg ', 'a b .jpg'"
    })
    void aNameIsKeptAsFarAsItIsHarmless(String given, String kept) {
        assertThat(FileNames.kept(given, AcceptedType.JPEG)).isEqualTo(kept);
    }

    @Test
    void noUnseenCharacterTurnsAnEndingIntoAnother() {
        assertThat(FileNames.kept("photo\u202Egpj.exe\u0000\r\n", AcceptedType.JPEG))
                .isEqualTo("photogpj.exe.jpg");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndKeepsItsEnding() {
        String kept = FileNames.kept("x".repeat(195) + "😀".repeat(100) + ".jpg", AcceptedType.JPEG);

        assertThat(kept).hasSizeLessThanOrEqualTo(FileNames.LONGEST).endsWith(".jpg");
        assertThat(new String(
                        kept.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(kept);
    }
}
