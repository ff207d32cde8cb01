package org.tawasul.trail.model;

/** The random bytes without which nobody can say what a commitment hides. */
@SuppressWarnings("ArrayRecordComponent")
public record TrailSalt(long entryId, String name, byte[] bytes) {}
