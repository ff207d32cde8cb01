package org.tawasul.files.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;

/** What may be uploaded: what can be made harmless, by encoding it anew or by serving it so that nothing runs it. */
enum AcceptedType {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    PDF("application/pdf", ".pdf"),
    OGG("audio/ogg", ".ogg", ".oga", ".opus"),
    MP3("audio/mpeg", ".mp3"),
    M4A("audio/mp4", ".m4a"),
    WAV("audio/wav", ".wav"),
    WEBM("audio/webm", ".webm", ".weba");

    private static final Tika MAGIC = new Tika();

    private final String mediaType;
    private final List<String> endings;

    AcceptedType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** By the first bytes alone: a name proves nothing. */
    static Optional<AcceptedType> of(byte[] content) {
        String detected = MAGIC.detect(content);
        return Arrays.stream(values())
                .filter(one -> !one.isVoice() && one.mediaType.equals(detected))
                .findFirst()
                .or(() -> VoiceNotes.of(content));
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual one first. */
    List<String> endings() {
        return endings;
    }

    boolean isPhotograph() {
        return this == JPEG || this == PNG;
    }

    boolean isVoice() {
        return this != PDF && !isPhotograph();
    }
}
