package org.tawasul.organisation;

import java.util.List;

/**
 * One thing that an administrator means to change, with all the rows that it touches.
 *
 * @param id within its draft
 * @param kind such as {@code add}, {@code change}, {@code end}, {@code holiday}, {@code upload}; what people read of it
 */
public record DraftItem(String id, String kind, List<RowChange> rows) {
    public DraftItem {
        rows = List.copyOf(rows);
    }
}
