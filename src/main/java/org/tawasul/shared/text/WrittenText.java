package org.tawasul.shared.text;

import java.text.Normalizer;

/**
 * What a person wrote, made fit to be stored and shown: composed (NFC), line ends as {@code \n}, stripped at both ends, without control characters and
 * without the marks that turn the reading direction over, which can make a text look like another. The marks that Arabic needs (joiners and
 * the two plain direction marks) stay.
 */
public final class WrittenText {
    private WrittenText() {}

    public static String clean(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(WrittenText::mayStay)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** The same on one line. */
    public static String cleanLine(String written) {
        return clean(written).replaceAll("\\s+", " ");
    }

    /** Whether a reader would see anything: marks that only steer the direction of letters are no text. */
    public static boolean isSeen(String text) {
        return text.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT);
    }

    /** How long a person would say it is: letters of every plane count once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean mayStay(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean turnsDirection = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        boolean unusable = Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || !Character.isDefined(point)
                || point == 0xfeff
                || point == 0x2028
                || point == 0x2029;
        return !turnsDirection && !unusable;
    }
}
