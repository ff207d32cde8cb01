package org.tawasul.oversight;

/**
 * Writes to appraisers what was drawn and until which day it is to be scored: one letter for each of them and month, on the first working morning on which something waits for
 * him, and one reminder seven days before the last day if something still does. Called every minute, and by tests when they have moved time.
 */
public interface AppraisalWatch {
    /** Returns how many letters it wrote. */
    int round();
}
