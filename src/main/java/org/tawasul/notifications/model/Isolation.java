package org.tawasul.notifications.model;

import java.text.Bidi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.WrittenText;

/**
 * Keeps numbers, Latin words and names in order inside a text of the other direction. Without it {@code 26-0000123-7} reads {@code 7-0000123-26}
 * in an Arabic line.
 */
enum Isolation {
    /** First-strong isolates; HTML turns them into {@code bdi}. */
    MAIL("\u2068", "\u2069"),
    /** Plain left-to-right marks: old telephones show isolates as boxes. */
    SMS("\u200e", "\u200e"),
    /** None where all runs from left to right: one mark would make the whole text UCS-2 and more than twice as long. */
    LATIN_SMS("", "");

    static final String OPEN = "\u2068";
    static final String CLOSE = "\u2069";

    private final String before;
    private final String after;

    Isolation(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Isolation ofSms(Language language) {
        return language == Language.AR ? SMS : LATIN_SMS;
    }

    Map<String, Object> around(Map<String, Object> parameters) {
        Map<String, Object> result = new LinkedHashMap<>();
        parameters.forEach((name, value) -> result.put(name, around(value)));
        return result;
    }

    private Object around(Object value) {
        if (value instanceof CodeWord code) {
            return code.word();
        }
        if (value instanceof Bilingual both) {
            // A name is in the language of the sentence around it: in a text message it needs no marks, which cost
            // characters.
            return this != MAIL
                    ? new Bilingual(WrittenText.cleanLine(both.ar()), WrittenText.cleanLine(both.en()))
                    : new Bilingual(wrap(both.ar()), wrap(both.en()));
        }
        if (value instanceof Number || value instanceof Instant || value instanceof LocalDate) {
            return value;
        }
        return wrap(value.toString());
    }

    private String wrap(String text) {
        // A mark inside would close what is opened here.
        String clean = WrittenText.cleanLine(text);
        return this == LATIN_SMS && Bidi.requiresBidi(clean.toCharArray(), 0, clean.length())
                ? SMS.wrap(clean)
                : before + clean + after;
    }

    /** A parameter on which a sentence chooses its words; it is never shown. */
    record CodeWord(@com.fasterxml.jackson.annotation.JsonValue String word) {}
}
