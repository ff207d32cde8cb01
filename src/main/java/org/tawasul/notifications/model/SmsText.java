package org.tawasul.notifications.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text message as it goes through the air (3GPP TS 23.038 and 23.040): 160 characters of the GSM alphabet or 70 of UCS-2 fit in one part; of a longer text each
 * part loses room to the header that joins them, 153 and 67. One Arabic letter makes the whole text UCS-2. Some characters of the GSM alphabet take
 * two places (an escape and the character), some of UCS-2 two units (a surrogate pair): neither is ever cut in two.
 *
 * @param text what the reader sees
 */
public record SmsText(String text) {
    /** Whether one byte a character is enough. */
    public boolean isGsm() {
        return text.codePoints().allMatch(point -> GsmAlphabet.places(point) > 0);
    }

    /** The parts in their order; together they are the text. */
    public List<String> parts() {
        boolean gsm = isGsm();
        int alone = gsm ? 160 : 70;
        int joined = gsm ? 153 : 67;
        return places(text, gsm) <= alone ? List.of(text) : cut(gsm, joined);
    }

    /**
     * The text in at most so many parts: what is before the link loses whole words and says so by an ellipsis, the link and what follows it stay. A
     * text that fits stays as it is. A link that does not fit by itself is sent all the same.
     *
     * @param link a part of the text that must stay whole; empty if there is none
     */
    SmsText within(int most, String link) {
        if (parts().size() <= most) {
            return this;
        }
        int end = link.isEmpty() ? text.length() : text.lastIndexOf(link);
        String head = text.substring(0, end).strip();
        String tail = (isGsm() ? "..." : "…") + (end == text.length() ? "" : "\n" + text.substring(end));
        for (int cut = lastGap(head, head.length()); cut > 0; cut = lastGap(head, cut)) {
            SmsText shorter = new SmsText(head.substring(0, cut).strip() + tail);
            if (shorter.parts().size() <= most) {
                return shorter;
            }
        }
        return end == text.length() ? bare(head, tail, most) : new SmsText(text.substring(end));
    }

    /** One endless word: cut anywhere but inside a character. */
    private static SmsText bare(String head, String tail, int most) {
        int cut = head.length();
        SmsText shorter = new SmsText(head);
        while (cut > 0 && shorter.parts().size() > most) {
            cut = head.offsetByCodePoints(cut, -1);
            shorter = new SmsText(head.substring(0, cut) + tail);
        }
        return shorter;
    }

    private static int lastGap(String text, int before) {
        for (int i = before - 1; i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    private List<String> cut(boolean gsm, int room) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int places = gsm ? GsmAlphabet.places(point) : Character.charCount(point);
            if (used + places > room) {
                parts.add(text.substring(begin, i));
                begin = i;
                used = 0;
            }
            used += places;
            i += Character.charCount(point);
        }
        parts.add(text.substring(begin));
        return List.copyOf(parts);
    }

    private static int places(String text, boolean gsm) {
        return gsm ? text.codePoints().map(GsmAlphabet::places).sum() : text.length();
    }
}
