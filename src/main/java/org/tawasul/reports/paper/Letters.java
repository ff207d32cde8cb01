package org.tawasul.reports.paper;

/** Which characters stand on a paper. */
final class Letters {
    private Letters() {}

    /** What no well-formed page may hold: controls, halves of characters, and what is no character. */
    static boolean isForbidden(int point) {
        return point < ' ' && point != '\n' && point != '\t'
                || point >= 0x7F && point <= 0x9F
                || point >= 0xD800 && point <= 0xDFFF
                || (point & 0xFFFE) == 0xFFFE;
    }

    /** What the printer would show as a box or beside its letter: signs that only turn directions, and the marks above and below Arabic letters. */
    static boolean isLeftOutOfPrint(int point) {
        return point >= 0x200B && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point >= 0x064B && point <= 0x065F
                || point == 0x0670
                || point == 0x0640
                || point == 0xFEFF;
    }
}
