package org.tawasul.replay.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells a file that as a whole is written in another encoding than UTF-8 from one that has wrong bytes in some rows; by its beginning. */
final class Encoding {
    private static final int BEGINNING = 1 << 20;
    private static final int A_FEW = 1000;
    private static final String ARABIC = "windows-1256";

    private final byte[] bytes;
    private int lines;
    private int wrong;
    private boolean wrongFirst;

    private Encoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The code of the sentence that says it; empty for UTF-8, whatever is wrong in some of its rows. */
    static Optional<String> foreign(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Encoding(in.readNBytes(BEGINNING)).foreign();
        }
    }

    private Optional<String> foreign() {
        if (isUtf16()) {
            return Optional.of("replay.is-utf16");
        }
        count();
        boolean header = lines > 0 && bytes[0] != '{';
        boolean whole = wrong * 2 > lines - (header ? 1 : 0) || (header && wrongFirst);
        if (wrong == 0 || !whole) {
            return Optional.empty();
        }
        return Optional.of(isArabic() ? "replay.is-windows-1256" : "replay.not-utf8");
    }

    /** By its mark; without one, because letters of programs and signs between cells have a zero beside them there and nowhere else. */
    private boolean isUtf16() {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, A_FEW); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return first == 0xFEFF || first == 0xFFFE || zeros * 8 > Math.min(bytes.length, A_FEW);
    }

    /** Lines that have something in them; the last is left out where the beginning may end within it. */
    private void count() {
        int begin = 0;
        for (int i = 0; i <= bytes.length; i++) {
            boolean end = i == bytes.length ? bytes.length < BEGINNING : bytes[i] == '\n' || bytes[i] == '\r';
            if (end && i > begin) {
                boolean right = Lines.isUtf8(Arrays.copyOfRange(bytes, begin, i));
                wrongFirst |= lines == 0 && !right;
                lines++;
                wrong += right ? 0 : 1;
            }
            begin = end ? i + 1 : begin;
        }
    }

    private boolean isArabic() {
        if (!Charset.isSupported(ARABIC)) {
            return false;
        }
        int high = 0;
        int letters = 0;
        String text = new String(bytes, Charset.forName(ARABIC));
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length(); i++) {
            if (latin.charAt(i) > 0x7F) {
                high++;
                letters += Character.UnicodeBlock.of(text.charAt(i)) == Character.UnicodeBlock.ARABIC ? 1 : 0;
            }
        }
        return letters * 10 > high * 7;
    }
}
