package org.tawasul.cases;

/** For the step of a process that answers an inquiry at first contact, and for it alone. */
public interface FirstContactProgress {
    /**
     * Lets what an article answered be the case's reply, at once: the caller has heard it, so nothing is held back to be recalled. Returns false, and leaves the case as it is,
     * where nothing was answered or where somebody may be in danger.
     */
    boolean answer(long caseId);
}
