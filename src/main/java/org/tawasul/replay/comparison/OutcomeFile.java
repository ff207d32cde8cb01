package org.tawasul.replay.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.shared.Message;

/** A file of outcomes, read one by one; it must be in the order of the keys, because two of them are walked side by side. */
final class OutcomeFile implements AutoCloseable {
    private final Path file;
    private final BufferedReader lines;
    private long row;
    private @Nullable String last;
    private @Nullable String first;
    private @Nullable Instant brokenOff;

    OutcomeFile(Path file) throws CannotCompare {
        this.file = file;
        try {
            this.lines = Files.newBufferedReader(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
        first = readLine();
        if (first != null && first.startsWith(OutcomeLines.Mark.BEGIN)) {
            brokenOff = mark(first);
            first = readLine();
        }
    }

    /** When the run was broken off, by its own clock; null if it came to its end. */
    @Nullable
    Instant brokenOff() {
        return brokenOff;
    }

    private Instant mark(String line) throws CannotCompare {
        try {
            return OutcomeLines.mark(line).brokenOff();
        } catch (JsonProcessingException e) {
            throw refuse("compare.no-outcome", Map.of());
        }
    }

    /** Null after the last. */
    @Nullable
    CaseOutcome next() throws CannotCompare {
        String line = first == null ? readLine() : first;
        first = null;
        if (line == null) {
            return null;
        }
        CaseOutcome one = parse(line);
        if (last != null && last.compareTo(one.key()) >= 0) {
            throw refuse(
                    last.equals(one.key()) ? "compare.twice" : "compare.unsorted",
                    Map.of("key", ComparisonText.printable(one.key())));
        }
        last = one.key();
        return one;
    }

    @Override
    public void close() throws CannotCompare {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable String readLine() throws CannotCompare {
        try {
            row++;
            return lines.readLine();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CaseOutcome parse(String line) throws CannotCompare {
        try {
            @Nullable CaseOutcome one = OutcomeLines.read(line);
            if (isWhole(one)) {
                return one;
            }
        } catch (JsonProcessingException e) {
            // Its words are the parser's and English; the row says where to look.
        }
        throw refuse("compare.no-outcome", Map.of());
    }

    /** The parser lets null stand where the record has none. */
    @SuppressWarnings("NullAway")
    @org.jspecify.annotations.NullUnmarked
    private static boolean isWhole(CaseOutcome one) {
        return one != null && one.key() != null && one.kind() != null && one.receivedAt() != null;
    }

    private CannotCompare refuse(String key, Map<String, Object> more) {
        Map<String, Object> all = new java.util.HashMap<>(more);
        all.put("file", file.toString());
        all.put("row", row);
        return new CannotCompare(new Message(key, all));
    }

    private CannotCompare unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return refuse("compare.no-file", Map.of());
        }
        return refuse(e instanceof CharacterCodingException ? "compare.encoding" : "compare.unreadable", Map.of());
    }
}
