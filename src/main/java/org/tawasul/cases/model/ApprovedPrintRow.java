package org.tawasul.cases.model;

/** One fingerprint of an approved text. */
public record ApprovedPrintRow(long print, long textId, String entity) {}
