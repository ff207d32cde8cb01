package org.tawasul.deadlines.model;

/** A clock that wants to be looked at, and its case. */
public record DueClock(long id, long caseId) {}
