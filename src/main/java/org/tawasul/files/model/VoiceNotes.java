package org.tawasul.files.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which kind of sound a file is, by its first bytes. What may hold a picture that moves is none. */
final class VoiceNotes {
    private static final int LOOKED_AT = 4096;
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    private VoiceNotes() {}

    static Optional<AcceptedType> of(byte[] content) {
        String head =
                new String(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT)), StandardCharsets.ISO_8859_1);
        if (head.startsWith("OggS")) {
            boolean sound = head.contains("OpusHead") || head.contains("\u0001vorbis");
            return sound && !head.contains("theora") ? Optional.of(AcceptedType.OGG) : Optional.empty();
        }
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return Optional.of(AcceptedType.WAV);
        }
        if (head.startsWith("ftypM4A ", 4)) {
            return Optional.of(AcceptedType.M4A);
        }
        if (isWebm(content, head)) {
            return Optional.of(AcceptedType.WEBM);
        }
        return head.startsWith("ID3") || isMpegFrame(content) ? Optional.of(AcceptedType.MP3) : Optional.empty();
    }

    private static boolean isWebm(byte[] content, String head) {
        boolean matroska = content.length > EBML.length && Arrays.equals(Arrays.copyOf(content, EBML.length), EBML);
        return matroska && head.contains("webm") && head.contains("A_OPUS") && !head.contains("V_");
    }

    /** Layer III: eleven bits of synchronisation, a version and a bit rate that exist. */
    private static boolean isMpegFrame(byte[] content) {
        return content.length > 4
                && (content[0] & 0xFF) == 0xFF
                && (content[1] & 0xE6) == 0xE2
                && (content[2] & 0xF0) != 0xF0;
    }
}
