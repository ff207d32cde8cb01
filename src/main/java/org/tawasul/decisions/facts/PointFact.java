package org.tawasul.decisions.facts;

/**
 * One point that the customer made: a numbered line, or a sentence that asks.
 *
 * @param number counted from 1, in the order of the customer's text
 * @param answered whether any word that carries the point stands in the reply
 */
public record PointFact(int number, boolean answered) {}
