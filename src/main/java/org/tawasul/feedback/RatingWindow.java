package org.tawasul.feedback;

/** For this module's own step of a model. */
public interface RatingWindow {
    /**
     * Invites the customer to rate the reply that is about to leave, and starts the RATING deadline, counted from now until receipt is known. An older
     * invitation of the case that is still open is replaced. Needs a transaction.
     */
    void open(long caseId, String rootProcessInstance);
}
