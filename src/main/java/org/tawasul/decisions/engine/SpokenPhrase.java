package org.tawasul.decisions.engine;

/**
 * A phrase of some table that the person wrote, with the day for which is decided, so that a row with a phrase is found by one look-up however many rows
 * there are. Public because compiled rules read it.
 *
 * @param negated each time it stands after a word that takes it back
 */
public record SpokenPhrase(String phrase, long epochDay, boolean negated) {}
