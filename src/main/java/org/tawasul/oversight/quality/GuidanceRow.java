package org.tawasul.oversight.quality;

import java.time.Instant;

/** What was written to an entity. */
public record GuidanceRow(long id, String entity, int month, String words, String author, Instant writtenAt) {}
