package org.tawasul.notifications.model;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** The alphabet of 3GPP TS 23.038, 7 bits a character; some characters are reached by an escape before them and take two places. */
public final class GsmAlphabet {
    private static final int ESCAPE = 0x1b;
    /** A character's code is its place in this text. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final Map<Integer, Integer> ESCAPED = Map.of(
            (int) '^', 0x14,
            (int) '{', 0x28,
            (int) '}', 0x29,
            (int) '\\', 0x2f,
            (int) '[', 0x3c,
            (int) '~', 0x3d,
            (int) ']', 0x3e,
            (int) '|', 0x40,
            (int) '€', 0x65);

    private GsmAlphabet() {}

    /** 1 or 2; 0 if the character is not of this alphabet. */
    static int places(int point) {
        if (ESCAPED.containsKey(point)) {
            return 2;
        }
        return point != ESCAPE && BASIC.indexOf(point) >= 0 ? 1 : 0;
    }

    /** One byte a place; IllegalArgumentException for a character that is not of this alphabet. */
    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(point -> {
            if (places(point) == 0) {
                throw new IllegalArgumentException("Not of the GSM alphabet: U+" + Integer.toHexString(point));
            }
            Integer escaped = ESCAPED.get(point);
            if (escaped != null) {
                bytes.write(ESCAPE);
            }
            bytes.write(escaped == null ? BASIC.indexOf(point) : escaped);
        });
        return bytes.toByteArray();
    }
}
