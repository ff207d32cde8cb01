package org.tawasul.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tawasul.shared.Message;

/**
 * Reads several files that belong together, goes on after a fault so that all are said at once, and gives nothing away
 * before {@link #check} found none.
 */
public final class Tables {
    private final TableFiles files;
    private final List<TableFault> faults = new ArrayList<>();

    public Tables(TableFiles files) {
        this.files = files;
    }

    /** The things of one file in order; a row with a fault is left out and its fault kept. */
    public <T> List<T> read(String file, Set<String> columns, Function<TableRow, T> reader) {
        String text = files.texts().get(file);
        if (text == null) {
            fault(file, Message.of("table.file-missing"));
            return List.of();
        }
        List<T> result = new ArrayList<>();
        try {
            for (TableRow row : TableParser.rows(file, text, columns, faults)) {
                readRow(row, reader, result);
            }
        } catch (TableFaultFound found) {
            faults.add(found.fault());
        }
        return result;
    }

    /** Throws {@link BrokenTables} if there was any fault until now. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
    }

    private <T> void readRow(TableRow row, Function<TableRow, T> reader, List<T> result) {
        try {
            result.add(reader.apply(row));
        } catch (TableFaultFound found) {
            faults.add(found.fault());
        }
    }

    private void fault(String file, Message sentence) {
        faults.add(new TableFault(file, 1, null, sentence));
    }
}
