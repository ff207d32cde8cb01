package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    @org.junit.jupiter.params.provider.ValueSource(
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

    @Test
    void theEndingIsThatOfWhatItIs() {
        assertThat(FileNames.kept("note.exe", AcceptedType.OGG)).isEqualTo("note.exe.ogg");
        assertThat(FileNames.kept("صوتي.opus", AcceptedType.OGG)).isEqualTo("صوتي.opus");
    }
}
