package org.tawasul.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a header as they were meant. Encoded words that follow each other are joined before they are read, because many programs part them in the middle of a letter; what was sent
 * unencoded is read as bytes.
 */
final class HeaderWords {
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=");
    private static final int HEX = 16;

    private final String raw;
    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
    private @Nullable String charset;

    private HeaderWords(String raw) {
        this.raw = raw;
    }

    /** @param raw as the library gives it: each byte a character */
    static String decode(@Nullable String raw) {
        return raw == null ? "" : new HeaderWords(raw.replaceAll("\r?\n[ \t]", " ")).decoded();
    }

    private String decoded() {
        Matcher encoded = ENCODED.matcher(raw);
        int from = 0;
        while (encoded.find()) {
            String between = raw.substring(from, encoded.start());
            if (from == 0 || !between.isBlank()) {
                end();
                words.append(plain(between));
            }
            if (charset != null && !charset.equalsIgnoreCase(encoded.group(1))) {
                end();
            }
            charset = encoded.group(1);
            joined.writeBytes(bytes(encoded.group(2), encoded.group(3)));
            from = encoded.end();
        }
        end();
        return words.append(plain(raw.substring(from))).toString();
    }

    private void end() {
        if (joined.size() > 0) {
            words.append(MailCharset.decode(joined.toByteArray(), charset));
            joined.reset();
        }
        charset = null;
    }

    private static String plain(String text) {
        boolean isBytes = text.chars().allMatch(c -> c < 0x100) && text.chars().anyMatch(c -> c >= 0x80);
        return isBytes ? MailCharset.decode(text.getBytes(StandardCharsets.ISO_8859_1), null) : text;
    }

    private static byte[] bytes(String encoding, String text) {
        if (encoding.equalsIgnoreCase("B")) {
            try {
                return Base64.getMimeDecoder().decode(text);
            } catch (IllegalArgumentException e) {
                return text.getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), HEX) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), HEX) : -1;
            if (c == '=' && high >= 0 && low >= 0) {
                out.write(high * HEX + low);
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
