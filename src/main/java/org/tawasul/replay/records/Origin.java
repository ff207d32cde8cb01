package org.tawasul.replay.records;

import java.util.function.UnaryOperator;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.shared.Message;

/** Where a case was read. */
record Origin(String file, long row, long line, UnaryOperator<String> column) {
    RefusedRecord refused(String field, Message reason) {
        return new RefusedRecord(file, row, line, column.apply(field), reason);
    }
}
