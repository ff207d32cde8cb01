package org.tawasul.decisions.facts;

/**
 * A rating: handling, clarity and courtesy judge the entity, ease judges the system; each 1 (worst) to 5 (best).
 *
 * @param words what the customer wrote beside the scores; empty if nothing
 */
public record RatingFact(int handling, int clarity, int courtesy, int ease, @PersonalWords String words) {
    /** Mean of the three criteria that judge the entity, in tenths; the system's ease is none of them. */
    public int entityTenths() {
        return (handling + clarity + courtesy) * 10 / 3;
    }

    /** The lowest of the three criteria that judge the entity. */
    public int entityLowest() {
        return Math.min(handling, Math.min(clarity, courtesy));
    }
}
