package org.tawasul.shared.trail;

/**
 * The one port by which everybody appends to the record. The row is written in the caller's transaction: no change
 * without its row, no row without its change. There is no way to update or to delete.
 */
public interface Trail {
    void append(TrailEntry entry);
}
