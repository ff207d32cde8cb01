package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * What customers said elsewhere, taken from files: a survey, service centres, other systems. For quality officers, of their own entity, and for the central team; others are refused {@code
 * not-allowed}. Each method is a whole command.
 */
public interface HeardElsewhere {
    /** The most lines of one file. */
    int LINES = 20_000;

    /** The largest file in bytes. */
    int SIZE = 4 * 1024 * 1024;

    /** The columns that a file may have; those that it must have come first. */
    List<String> COLUMNS = List.of("date", "service", "words", "entity", "area", "block", "language");

    /** Those that files may come from. */
    List<Source> sources();

    /** For the central team. Refuses {@code field-required}, {@code source-code-invalid} and {@code source-known} in {@code code}, {@code text-too-long}. */
    void addSource(@Nullable String code, @Nullable String nameAr, @Nullable String nameEn, SignedIn who);

    /**
     * Takes a file in; its lines are counted soon after, a part at a time. The same file from the same source is the same, whoever sends it: nothing is done again, and whoever did not send it
     * himself is told whose it is.
     *
     * <p>Refuses {@code source-unknown} in {@code source}; in {@code upload}: {@code heard-file-known} (CONFLICT), {@code upload-empty}, {@code heard-file-too-large}, {@code heard-file-not-utf8}, {@code heard-file-broken}, {@code
     * heard-file-columns} and {@code heard-file-too-long}.
     */
    Taken take(@Nullable String source, byte[] content, SignedIn who);

    /** The newest, at most twenty. */
    List<Taken> files(SignedIn who);

    /** Refuses {@code heard-file-unknown} (NOT_FOUND). */
    Taken file(long id, SignedIn who);

    /** Lines that can't be counted, in their order. */
    List<Refused> refused(long id, SignedIn who);

    /** Where feedback comes from. */
    record Source(String code, Bilingual name) {}

    /**
     * A file.
     *
     * @param lines in it
     * @param counted of them
     * @param refused of them
     * @param aside of them, because the program could not count them though nothing is wrong with them
     */
    record Taken(
            long id, Source source, int lines, int counted, int refused, int aside, String sentBy, Instant sentAt) {
        public int waiting() {
            return lines - counted - refused - aside;
        }
    }

    /**
     * A line that can't be counted.
     *
     * @param number as a spreadsheet counts: the names of the columns are 1
     * @param problem code of what is wrong
     * @param column empty for the line as a whole
     */
    record Refused(int number, String problem, String column) {}
}
