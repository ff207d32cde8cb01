package org.tawasul.files.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Which kind of sound a file is, by its first bytes. What may hold a picture that moves is none. */
final class VoiceNotes {
    private static final int LOOKED_AT = 4096;
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final String CLUSTER = "\u001fC\u00b6u";
    private static final int BOX_HEAD = 8;
    private static final int HANDLER_AT = 8;

    private VoiceNotes() {}

    static Optional<AcceptedType> of(byte[] content) {
        String head = latin(content, 0, LOOKED_AT);
        if (head.startsWith("OggS")) {
            boolean sound = head.contains("OpusHead") || head.contains("\u0001vorbis");
            return sound && !head.contains("theora") ? Optional.of(AcceptedType.OGG) : Optional.empty();
        }
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return Optional.of(AcceptedType.WAV);
        }
        if (head.startsWith("ftypM4A ", 4) || (head.startsWith("ftyp", 4) && isMp4Sound(content))) {
            return Optional.of(AcceptedType.M4A);
        }
        if (isWebm(content, head)) {
            return Optional.of(AcceptedType.WEBM);
        }
        return head.startsWith("ID3") || isMpegFrame(content) ? Optional.of(AcceptedType.MP3) : Optional.empty();
    }

    /** The tracks are named before the first cluster; in the sound behind it any two letters may stand by chance. A table of contents may name the cluster before them. */
    private static boolean isWebm(byte[] content, String head) {
        boolean matroska = content.length > EBML.length && Arrays.equals(Arrays.copyOf(content, EBML.length), EBML);
        int sound = head.indexOf(CLUSTER, Math.max(head.indexOf("A_OPUS"), 0));
        String tracks = sound < 0 ? head : head.substring(0, sound);
        return matroska && tracks.contains("webm") && tracks.contains("A_OPUS") && !tracks.contains("V_");
    }

    /** What telephones and some browsers record: the same kind of file as a film, but each of its tracks is sound. */
    private static boolean isMp4Sound(byte[] content) {
        return handlers(content).findAny().isPresent() && handlers(content).allMatch("soun"::equals);
    }

    private static Stream<String> handlers(byte[] content) {
        return boxes(content, new Box("", 0, content.length), "moov")
                .flatMap(movie -> boxes(content, movie, "trak"))
                .flatMap(track -> boxes(content, track, "mdia"))
                .flatMap(media -> boxes(content, media, "hdlr"))
                .map(handler -> latin(content, handler.from() + HANDLER_AT, "soun".length()));
    }

    private record Box(String type, int from, int until) {}

    /** Of one type among those in another, one after the other and none kept: a file may be made of millions. */
    private static Stream<Box> boxes(byte[] content, Box outer, String type) {
        return Stream.iterate(
                        boxAt(content, outer, outer.from()),
                        Optional::isPresent,
                        before -> before.flatMap(box -> boxAt(content, outer, box.until())))
                .map(Optional::orElseThrow)
                .filter(box -> box.type().equals(type));
    }

    /** What is cut off or larger than what it lies in ends the look. */
    private static Optional<Box> boxAt(byte[] content, Box outer, int start) {
        if (start + BOX_HEAD > outer.until()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        long length = Integer.toUnsignedLong(bytes.getInt(start));
        int head = BOX_HEAD;
        if (length == 1 && start + 2L * BOX_HEAD <= outer.until()) {
            length = bytes.getLong(start + BOX_HEAD);
            head = 2 * BOX_HEAD;
        } else if (length == 0) {
            length = (long) outer.until() - start;
        }
        return length < head || length > outer.until() - start
                ? Optional.empty()
                : Optional.of(new Box(latin(content, start + 4, 4), start + head, (int) (start + length)));
    }

    private static String latin(byte[] content, int from, int length) {
        int start = Math.min(from, content.length);
        int end = Math.min(start + length, content.length);
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Layer III: eleven bits of synchronisation, a version and a bit rate that exist. */
    private static boolean isMpegFrame(byte[] content) {
        return content.length > 4
                && (content[0] & 0xFF) == 0xFF
                && (content[1] & 0xE6) == 0xE2
                && (content[2] & 0xF0) != 0xF0;
    }
}
