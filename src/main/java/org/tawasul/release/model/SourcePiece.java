package org.tawasul.release.model;

/** Some of a file's bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record SourcePiece(String path, int piece, byte[] bytes) {}
