package org.tawasul.intake.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a mail as letters. What a mail says of itself is believed while it fits; else they are UTF-8 if they can be, and else Windows-1256, in which old programs of the region write
 * without saying so.
 */
final class MailCharset {
    private static final Charset OLD_ARABIC = Charset.forName("windows-1256");

    private MailCharset() {}

    static String decode(byte[] bytes, @Nullable String said) {
        return named(said)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, OLD_ARABIC));
    }

    private static Optional<Charset> named(@Nullable String said) {
        if (said == null
                || said.isBlank()
                || said.strip().toLowerCase(Locale.ROOT).contains("ascii")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Charset.forName(MimeUtility.javaCharset(said.strip().replace("\"", ""))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
