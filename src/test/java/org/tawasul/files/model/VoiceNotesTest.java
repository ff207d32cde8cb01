package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceNotesTest {
    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of("OggS\0\2\0\0\0\0\0\0\0\0OpusHead\1\1", AcceptedType.OGG),
                Arguments.of("RIFF\u0024\0\0\0WAVEfmt ", AcceptedType.WAV),
                Arguments.of("\0\0\0\u001cftypM4A \0\0\0\0M4A mp42isom", AcceptedType.M4A),
                Arguments.of("\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webm....A_OPUS", AcceptedType.WEBM),
                Arguments.of("ID3\4\0\0\0\0\0\u0023", AcceptedType.MP3),
                Arguments.of("\u00ff\u00fb\u0090\u0064\0\0", AcceptedType.MP3));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void soundIsKnownByItsFirstBytes(String head, AcceptedType type) {
        assertThat(AcceptedType.of(head.getBytes(StandardCharsets.ISO_8859_1))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001aE\u00df\u00a3..webm....V_VP9..A_OPUS",
                "OggS........................theora OpusHead",
                "OggS.nothing that sounds",
                "\0\0\0\u001cftypisom",
                "RIFF\u0024\0\0\0AVI LIST",
                "<html><audio>",
                "\u00ff\u00e0\u00f0",
                ""
            })
    void whatMovesOrIsSomethingElseIsRefused(String head) {
        assertThat(VoiceNotes.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    /** As Chromium records: its table of contents names the first cluster before the tracks. */
    private static final String RECORDED = "\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webmB\u0087\u0081\4"
            + "\u0011M\u009btS\u00ab\u0084\u001fC\u00b6uS\u00ac\u0081\u00d7\u0016T\u00aek\u0086\u0086A_OPUSc\u00a2\u0093OpusHead"
            + "\u001fC\u00b6u\1\0\0\0\0\0\3\u003b";

    @Test
    void lettersWithinTheSoundDoNotMakeItAFilm() {
        assertThat(of(RECORDED + "..V_..")).contains(AcceptedType.WEBM);
        assertThat(of(RECORDED.replace("A_OPUS", "V_VP8..A_OPUS"))).isEmpty();
    }

    /** As telephones record, under many names, and as some browsers do, with the sound behind or before what tells of it. */
    @ParameterizedTest
    @ValueSource(strings = {"isom", "mp42", "3gp4", "iso5"})
    void aFilmWithoutPicturesIsSound(String brand) {
        String type = box("ftyp", brand + "\0\0\0\0");
        String sound = box("mdat", "....");
        String large = "\0\0\0\1mdat\0\0\0\0\0\0\0\u0014....";
        assertThat(of(type + box("moov", track("soun")) + sound)).contains(AcceptedType.M4A);
        assertThat(of(type + sound + box("moov", box("mvhd", "....") + track("soun"))))
                .contains(AcceptedType.M4A);
        assertThat(of(type + large + box("moov", track("soun")))).contains(AcceptedType.M4A);
        assertThat(of(type + box("moov", track("soun") + track("vide")) + sound))
                .as("with pictures")
                .isEmpty();
        assertThat(of(type + box("moov", "") + sound)).as("with nothing").isEmpty();
        String crowded = box("free", "").repeat(100_000);
        assertThat(of(type + crowded + box("moov", track("soun")) + crowded))
                .as("among many others")
                .contains(AcceptedType.M4A);
        assertThat(of(type + box("moov", track("soun")) + crowded + box("moov", track("vide"))))
                .as("with pictures behind many others")
                .isEmpty();
        assertThat(of(type + "\0\0\1\0moov" + track("soun"))).as("cut off").isEmpty();
        assertThat(of(type + "\0\0\0\1moov")).as("cut off in its length").isEmpty();
    }

    private static Optional<AcceptedType> of(String content) {
        return AcceptedType.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String track(String handler) {
        return box("trak", box("tkhd", "....") + box("mdia", box("hdlr", "\0\0\0\0\0\0\0\0" + handler + "....")));
    }

    private static String box(String type, String content) {
        return "\0\0\0" + (char) (8 + content.length()) + type + content;
    }

    @Test
    void theEndingIsThatOfWhatItIs() {
        assertThat(FileNames.kept("note.exe", AcceptedType.OGG)).isEqualTo("note.exe.ogg");
        assertThat(FileNames.kept("صوتي.opus", AcceptedType.OGG)).isEqualTo("صوتي.opus");
    }
}
