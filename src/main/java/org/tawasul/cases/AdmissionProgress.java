package org.tawasul.cases;

/** What the steps of admission do to a case. For delegates only, as {@link CaseProgress}. */
public interface AdmissionProgress {
    /** What the rules say of a case that wants to be admitted. */
    enum Admission {
        ADMITTED,
        /** Admitted, with words of life-danger in it. */
        EMERGENCY,
        /** The customer was asked for what is missing, and his time to answer runs; the reply period has not begun. */
        INCOMPLETE,
        /** The customer said the same in an earlier case that is still without a reply. */
        DOUBLE,
        /** At its end. */
        REFUSED
    }

    /**
     * Asks the admission rules.
     *
     * @param rootProcessInstance whom the watch tells that the customer's time is over
     */
    Admission admit(long caseId, String rootProcessInstance);

    /** Adds the words of a double to the case that said them first, as a message that its team reads; the double is at its end. */
    void join(long caseId);

    /** The customer did not say what is missing: the case is at its end. */
    void endIncomplete(long caseId);
}
