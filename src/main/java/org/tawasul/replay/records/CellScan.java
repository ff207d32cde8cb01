package org.tawasul.replay.records;

import java.util.ArrayList;
import java.util.List;

/** Parts the lines of one record into its cells: RFC 4180, with the separator of a profile. A quotation mark within a cell that doesn't begin with one is a letter like others. */
final class CellScan {
    /** Where the record stands after a line. */
    enum State {
        WHOLE,
        /** A line break stands within quotation marks: the next line is needed. */
        OPEN,
        /** Something stands between a closing quotation mark and the next separator. */
        BROKEN
    }

    private enum Place {
        BEGIN,
        PLAIN,
        QUOTED,
        /** After a mark within quotation marks: it closes, or is the first of two. */
        MARK,
        CLOSED
    }

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Place place = Place.BEGIN;

    CellScan(char separator) {
        this.separator = separator;
    }

    /** After BROKEN nothing more may be added. */
    State add(String line) {
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            if (one == separator && place != Place.QUOTED) {
                endOfCell();
            } else if (!take(one)) {
                return State.BROKEN;
            }
        }
        if (place == Place.QUOTED) {
            cell.append('\n');
            return State.OPEN;
        }
        endOfCell();
        return State.WHOLE;
    }

    private boolean take(char one) {
        switch (place) {
            case BEGIN -> {
                place = one == '"' ? Place.QUOTED : Place.PLAIN;
                if (one != '"') {
                    cell.append(one);
                }
            }
            case PLAIN -> cell.append(one);
            case QUOTED -> {
                if (one == '"') {
                    place = Place.MARK;
                } else {
                    cell.append(one);
                }
            }
            case MARK -> {
                if (one == '"') {
                    cell.append(one);
                    place = Place.QUOTED;
                } else {
                    place = Place.CLOSED;
                    return Character.isWhitespace(one);
                }
            }
            case CLOSED -> {
                return Character.isWhitespace(one);
            }
        }
        return true;
    }

    private void endOfCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        place = Place.BEGIN;
    }

    /** Those that are at their end. */
    List<String> cells() {
        return cells;
    }
}
