package org.tawasul.shared.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/**
 * Why a file can't be taken, for the person who keeps it: the file, the row as a spreadsheet numbers it (the header is row 1), the column
 * if one cell is at fault, and a sentence of the bundle {@code tables}.
 */
public record TableFault(String file, long row, @Nullable String column, Message sentence) {

    /** Place and sentence on one line. */
    public String in(Language language, Texts texts) {
        Map<String, Object> place = column == null
                ? Map.of("file", file, "row", row, "sentence", texts.say(sentence, language))
                : Map.of("file", file, "row", row, "column", column, "sentence", texts.say(sentence, language));
        return texts.say(new Message(column == null ? "table.place-row" : "table.place-cell", place), language);
    }
}
