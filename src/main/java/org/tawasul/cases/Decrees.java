package org.tawasul.cases;

/**
 * Decrees, as far as open cases are concerned: when the day of one has come, the cases of an entity that was merged, split or renamed go on with the successor.
 */
public interface Decrees {
    /**
     * Carries out every decree whose day has come, in the order of their days, each case in a transaction of its own; returns how many cases were moved. A case is moved once
     * by a line, so to call it again, also after it was killed in the middle, does only what is left. To be called outside any transaction.
     */
    int carryOut();
}
