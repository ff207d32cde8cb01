package org.tawasul.notifications.model;

/**
 * Counts the parts of a text message (3GPP TS 23.038 and 23.040): 160 characters of the GSM alphabet or 70 of UCS-2 fit in one; of a longer text
 * each part loses room to the header that joins them, 153 and 67. One Arabic letter makes the whole text UCS-2.
 */
final class SmsLength {
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_TWICE = "^{}\\[~]|€";

    private SmsLength() {}

    static int parts(String text) {
        int septets = septets(text);
        return septets < 0 ? parts(text.length(), 70, 67) : parts(septets, 160, 153);
    }

    /** -1 if the text does not fit the GSM alphabet. */
    private static int septets(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (GSM.indexOf(text.charAt(i)) >= 0) {
                count += 1;
            } else if (GSM_TWICE.indexOf(text.charAt(i)) >= 0) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }

    private static int parts(int length, int alone, int joined) {
        return length <= alone ? 1 : (length + joined - 1) / joined;
    }
}
