package org.tawasul.cases.model;

/** The language that a text is written in, read off its letters: a reply in the wrong alphabet was meant for somebody else. */
final class WrittenLanguage {
    private WrittenLanguage() {}

    /** {@code ar} or {@code en}, whichever has more letters ({@code ar} for as many); {@code none} without letters of either. */
    static String of(String text) {
        long arabic = count(text, Character.UnicodeScript.ARABIC);
        long latin = count(text, Character.UnicodeScript.LATIN);
        if (arabic == 0 && latin == 0) {
            return "none";
        }
        return arabic >= latin ? "ar" : "en";
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
    }
}
