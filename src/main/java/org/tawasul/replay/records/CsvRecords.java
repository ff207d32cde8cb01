package org.tawasul.replay.records;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV, one after the other. One whose quotation marks are broken costs itself and the lines after it that are no record by themselves: the next line that
 * begins a record with all its cells is taken as the next, whatever the open mark would have swallowed. No record, whole or broken, reaches further than {@link #LINES} lines.
 */
final class CsvRecords {
    static final int LINES = 200;
    private static final int LETTERS = 1 << 16;

    private final Lines lines;
    private final char separator;
    private int columns;
    private Predicate<List<String>> isCase = cells -> false;

    CsvRecords(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /**
     * What stands there.
     *
     * @param first number of its first line
     * @param last number of its last line, or of the last one that is passed over with it
     * @param broken whether its quotation marks are; then the cells are those before the place
     */
    record Found(long first, long last, List<String> cells, boolean broken, boolean hasWrongBytes) {}

    private record Tried(CellScan.State state, List<String> cells, int lines, boolean hasWrongBytes) {}

    /** The next one, which names the columns: from now on as many cells as it has are a whole record. Null if there is none. */
    @Nullable
    Found header() throws IOException {
        Found header = peekHeader();
        if (header != null) {
            columns = header.cells().size();
            lines.pass(Math.toIntExact(header.last() - header.first() + 1));
        }
        return header;
    }

    /** Looks at it only; empty lines before it are passed. */
    @Nullable
    Found peekHeader() throws IOException {
        Line line = begin();
        if (line == null) {
            return null;
        }
        Tried tried = tried(0);
        return new Found(
                line.number(),
                line.number() + tried.lines() - 1,
                tried.cells(),
                tried.state() != CellScan.State.WHOLE,
                tried.hasWrongBytes());
    }

    /** @param can what the cells of a row have to be, so that it can be a case */
    void cases(Predicate<List<String>> can) {
        isCase = can;
    }

    /** Null after the last. */
    @Nullable
    Found next() throws IOException {
        Line line = begin();
        if (line == null) {
            return null;
        }
        Tried tried = tried(0);
        int reach = reach(tried);
        boolean asItStands = tried.state() == CellScan.State.WHOLE && reach == tried.lines();
        Line last = java.util.Objects.requireNonNull(lines.peek(reach - 1));
        lines.pass(reach);
        return new Found(line.number(), last.number(), tried.cells(), !asItStands, tried.hasWrongBytes());
    }

    private @Nullable Line begin() throws IOException {
        Line line = lines.peek(0);
        while (line != null && line.text().isEmpty()) {
            lines.pass(1);
            line = lines.peek(0);
        }
        return line;
    }

    /**
     * How many lines are passed with it. A record that is only too short or too long stands for itself, unless it swallows one that is whole; one that seems whole is none when it
     * swallows what can be a case: then two marks of two rows met.
     */
    private int reach(Tried tried) throws IOException {
        if (tried.state() != CellScan.State.WHOLE) {
            return toTheNextWhole();
        }
        if (tried.lines() == 1) {
            return 1;
        }
        return Math.min(tried.lines(), isWhole(tried) ? toTheNextCase(tried.lines()) : toTheNextWhole());
    }

    private int toTheNextCase(int most) throws IOException {
        int reach = 1;
        while (reach < most) {
            Tried inside = tried(reach);
            if (isWhole(inside) && isCase.test(inside.cells())) {
                return reach;
            }
            reach++;
        }
        return reach;
    }

    private int toTheNextWhole() throws IOException {
        int reach = 1;
        while (reach < LINES && lines.peek(reach) != null && !isWhole(tried(reach))) {
            reach++;
        }
        return reach;
    }

    private boolean isWhole(Tried tried) {
        return tried.state() == CellScan.State.WHOLE && tried.cells().size() == columns;
    }

    private Tried tried(int from) throws IOException {
        CellScan scan = new CellScan(separator);
        boolean wrong = false;
        int count = 0;
        int letters = 0;
        CellScan.State state = CellScan.State.OPEN;
        for (Line line = lines.peek(from);
                state == CellScan.State.OPEN && line != null && count < LINES && letters < LETTERS;
                line = lines.peek(from + count)) {
            state = scan.add(line.text());
            wrong |= line.hasWrongBytes();
            letters += line.text().length();
            count++;
        }
        return new Tried(state, scan.cells(), count, wrong);
    }
}
