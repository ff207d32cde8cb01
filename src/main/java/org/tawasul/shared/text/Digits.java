package org.tawasul.shared.text;

/** The digits that people write numbers with here: European ones, those of Arabic, and those of Persian and Urdu. Unlike all that Unicode calls digits, each is one {@code char}, which is what reading a number asks for. */
public final class Digits {
    /** One of them, as a regular expression. */
    public static final String ONE = "[0-9\u0660-\u0669\u06F0-\u06F9]";

    private Digits() {}

    /** The same text with the European digits in place of the others. */
    public static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (char one : text.toCharArray()) {
            boolean other = (one >= '\u0660' && one <= '\u0669') || (one >= '\u06F0' && one <= '\u06F9');
            latin.append(other ? (char) ('0' + Character.digit(one, 10)) : one);
        }
        return latin.toString();
    }

    /** Whether a text is nothing but that many of them, or fewer, and at least one. */
    public static boolean isNumber(String text, int most) {
        return text.matches(ONE + "{1," + most + "}");
    }
}
