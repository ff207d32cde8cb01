package org.tawasul.trail.model;

import java.time.Instant;
import java.util.List;
import org.tawasul.shared.trail.TrailEntry;

/**
 * A row of the record.
 *
 * @param id grows with every row
 * @param schemaVersion of the canonical form
 * @param recordedAt when the row was made; {@code happenedAt} may lie before it
 * @param canonical the bytes that are the record; the other columns only find them
 * @param salts of its commitments, kept in a table of their own
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrailRow(
        long id, int schemaVersion, TrailEntry entry, Instant recordedAt, byte[] canonical, List<TrailSalt> salts) {}
