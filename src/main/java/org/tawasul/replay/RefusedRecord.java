package org.tawasul.replay;

import org.tawasul.shared.Message;

/**
 * A row of a record that can't become a case, for whoever mends it; the run goes on without it.
 *
 * @param file as it was named
 * @param row the first is 1 and has the names of the columns; of a file that can't be read at all 0
 * @param line at which the row begins, as an editor counts; a cell with a line break has several
 * @param field the column, or empty if it is the whole row
 */
public record RefusedRecord(String file, long row, long line, String field, Message reason) {}
