package org.tawasul.improvement;

/** An entity is asked what suggestions of another entity's cluster would cost, bring and take; published inside the transaction that asks. */
public record StudyAsked(long improvement, String number, String from, String entity, String occurrence) {}
