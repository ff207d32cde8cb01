package org.tawasul.replay.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.shared.Message;

/**
 * Reads files of records, row by row: what can be a case is handed to the one consumer, what can't to the other, and the reading goes on. A wrong byte costs its row and a broken
 * quotation mark its row and those that it can't be told from; of a file in another encoding nothing is read.
 */
public final class RecordReader {
    private static final String WRONG_BYTE = "replay.wrong-byte";

    private final Profiles profiles;
    private final java.time.ZoneId zone;
    private final Consumer<RecordedCase> cases;
    private final Consumer<RefusedRecord> refused;
    private final Map<String, Origin> origins = new HashMap<>();
    private int timesAssumed;

    /** @param zone the business zone, in which times are that name no other */
    public RecordReader(
            Profiles profiles, java.time.ZoneId zone, Consumer<RecordedCase> cases, Consumer<RefusedRecord> refused) {
        this.profiles = profiles;
        this.zone = zone;
        this.cases = cases;
        this.refused = refused;
    }

    /**
     * Reads one file.
     *
     * @param profile of a CSV, by name or by path; null: its header tells. Lines of cases are known by their first character and need none. Throws {@link CannotRead} when neither is.
     */
    public void read(Path file, @Nullable String profile) {
        try {
            Optional<String> foreign = Encoding.foreign(file);
            if (foreign.isPresent()) {
                refuse(file.toString(), 0, 0, "", Message.of(foreign.get()));
                return;
            }
            try (Lines lines = new Lines(file)) {
                Line first = lines.peek(0);
                if (first != null && first.text().startsWith("{")) {
                    lines(file.toString(), lines);
                } else {
                    csv(file.toString(), lines, profile);
                }
            }
        } catch (IOException e) {
            throw new CannotRead(new Message("replay.file-unreadable", Map.of("file", file.toString())));
        }
    }

    private void lines(String file, Lines lines) throws IOException {
        for (Line line = lines.peek(0); line != null; line = lines.peek(0)) {
            lines.pass(1);
            if (!line.text().isBlank()) {
                line(file, line);
            }
        }
    }

    private void line(String file, Line line) {
        if (line.hasWrongBytes()) {
            refuse(file, line.number(), line.number(), CaseLines.fieldWithout(line.text()), Message.of(WRONG_BYTE));
            return;
        }
        try {
            Origin origin = new Origin(file, line.number(), line.number(), UnaryOperator.identity());
            take(origin, "key", RecordChecks.checked(CaseLines.read(line.text())));
        } catch (JsonProcessingException | RecordChecks.NotACase e) {
            String field = e instanceof RecordChecks.NotACase no ? no.field() : "";
            refuse(file, line.number(), line.number(), field, Message.of(reason(e)));
        }
    }

    private static String reason(Exception e) {
        return e instanceof RecordChecks.NotACase no ? no.code() : "replay.line-broken";
    }

    private void csv(String file, Lines lines, @Nullable String named) throws IOException {
        Profile profile = named == null ? recognised(file, lines) : profiles.named(named);
        CsvRecords records = new CsvRecords(lines, profile.sign());
        List<String> columns = names(records.header());
        if (columns.isEmpty()) {
            throw new CannotRead(new Message("replay.header-broken", Map.of("file", file)));
        }
        CsvRow rows = new CsvRow(profile, zone);
        for (String column : rows.columns()) {
            int times = Collections.frequency(columns, column);
            if (times != 1) {
                throw new CannotRead(new Message(
                        times == 0 ? "replay.column-missing" : "replay.column-twice",
                        Map.of("file", file, "column", column, "profile", profile.name())));
            }
        }
        rows(file, records, rows, columns);
    }

    /** None if there is no first row, or it is broken. */
    private static List<String> names(CsvRecords.@Nullable Found header) {
        return header == null || header.broken()
                ? List.of()
                : header.cells().stream().map(String::strip).toList();
    }

    private void rows(String file, CsvRecords records, CsvRow rows, List<String> columns) throws IOException {
        Map<String, Integer> places = Row.places(columns);
        records.cases(cells -> rows.isDated(new Row(places, cells)));
        long row = 1;
        for (CsvRecords.Found found = records.next(); found != null; found = records.next()) {
            row++;
            List<String> cells = found.cells();
            if (found.broken()) {
                refuse(file, row, found.first(), brokenField(columns, cells), broken(found));
            } else if (found.hasWrongBytes()) {
                refuse(file, row, found.first(), name(columns, with(cells, Line.NO_TEXT)), Message.of(WRONG_BYTE));
            } else if (cells.size() != columns.size()) {
                refuse(file, row, found.first(), "", Message.of("replay.cells-missing"));
            } else {
                row(file, row, found.first(), new Row(places, cells), rows);
            }
        }
    }

    private static String brokenField(List<String> columns, List<String> cells) {
        return name(columns, cells.size() < columns.size() ? cells.size() : with(cells, '\n'));
    }

    private static Message broken(CsvRecords.Found found) {
        return found.first() == found.last()
                ? Message.of("replay.csv-broken")
                : new Message("replay.csv-broken-far", Map.of("first", found.first(), "last", found.last()));
    }

    /** The place of the first cell that has it; else that of the one after them, which came to no end. */
    private static int with(List<String> cells, char letter) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(letter) >= 0) {
                return i;
            }
        }
        return cells.size();
    }

    private static String name(List<String> columns, int place) {
        return place < columns.size() ? columns.get(place) : "";
    }

    private void row(String file, long row, long line, Row cells, CsvRow rows) {
        if (rows.isSkipped(cells)) {
            return;
        }
        try {
            Origin origin = new Origin(file, row, line, rows::columnOf);
            if (take(origin, rows.keyColumn(), RecordChecks.checked(rows.read(cells)))) {
                timesAssumed += rows.assumed();
            }
        } catch (RecordChecks.NotACase e) {
            refuse(file, row, line, rows.columnOf(e.field()), Message.of(e.code()));
        }
    }

    private boolean take(Origin origin, String keyColumn, RecordedCase one) {
        Origin first = origins.putIfAbsent(one.key(), origin);
        if (first != null) {
            Message reason = first.file().equals(origin.file())
                    ? Message.of("replay.key-twice")
                    : new Message("replay.key-in-two-files", Map.of("file", first.file(), "row", first.row()));
            refuse(origin.file(), origin.row(), origin.line(), keyColumn, reason);
            return false;
        }
        cases.accept(one);
        return true;
    }

    private Profile recognised(String file, Lines lines) throws IOException {
        Map<Character, Collection<String>> columns = new HashMap<>();
        for (char sign : profiles.signs()) {
            columns.put(sign, names(new CsvRecords(lines, sign).peekHeader()));
        }
        if (columns.values().stream().allMatch(Collection::isEmpty)) {
            throw new CannotRead(new Message("replay.header-broken", Map.of("file", file)));
        }
        return profiles.of(sign -> columns.getOrDefault(sign, List.of()))
                .orElseThrow(() -> new CannotRead(new Message(
                        "replay.profile-wanted",
                        Map.of("file", file, "profiles", String.join(", ", profiles.names())))));
    }

    /**
     * The row of a case that was read, and that nobody wants to take.
     *
     * @param field as the recorded case or a submission names it
     */
    public RefusedRecord refusal(String key, String field, Message reason) {
        return Objects.requireNonNull(origins.get(key), key).refused(field, reason);
    }

    /** How many times of day were assumed in all, because a record tells only the day. */
    public int timesAssumed() {
        return timesAssumed;
    }

    private void refuse(String file, long row, long line, String field, Message reason) {
        refused.accept(new RefusedRecord(file, row, line, field, reason));
    }
}
