package org.tawasul.decisions.facts;

/** A rating: handling, clarity and courtesy judge the entity, ease judges the system; each 1 (worst) to 5 (best). */
public record RatingFact(int handling, int clarity, int courtesy, int ease) {}
