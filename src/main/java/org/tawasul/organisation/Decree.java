package org.tawasul.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * One line of a decree, which changes the government on a day: from that day {@code to} stands in the place of {@code from}. A split has a line for each part.
 *
 * @param number as it is published
 * @param on the first day on which it holds; before it nothing changes
 * @param to the same code as {@code from} for an entity that only gets another name
 * @param service only cases of this service; null for all of the entity's
 * @param team of {@code to}, which gets the cases
 * @param note what people read of it
 */
public record Decree(
        String number,
        LocalDate on,
        Kind kind,
        String from,
        String to,
        @Nullable String service,
        String team,
        Bilingual note) {
    /** What a decree does to entities. */
    public enum Kind {
        /** Into another, which goes on. */
        MERGE,
        /** Into several, by service. */
        SPLIT,
        /** Another name; the code may stay. */
        RENAME,
        /** One service goes to another entity. */
        TRANSFER_OF_SERVICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether only the name is another: then nothing goes to anybody else. */
    public boolean keepsEntity() {
        return from.equals(to);
    }

    /** The same line, for cases that go to another team of {@code to} because the one it names has ended since. */
    public Decree toTeam(String another) {
        return new Decree(number, on, kind, from, to, service, another, note);
    }

    /** Names the line for ever: what was done by it is remembered under this. */
    public String line() {
        return number + "/" + from + "/" + (service == null ? "*" : service);
    }
}
