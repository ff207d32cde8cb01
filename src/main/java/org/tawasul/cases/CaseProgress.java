package org.tawasul.cases;

/**
 * What the steps of a process do to a case. For delegates only: nobody else may move a case on without a process that stands where the case stands. Each call
 * is part of the transaction in which the engine runs.
 */
public interface CaseProgress {
    void prioritise(long caseId);

    /**
     * Starts the reply period by the country's calendar, before anybody is responsible, so that a case in triage is never without a clock.
     *
     * @param rootProcessInstance whom the watch tells what it finds
     */
    void startReplyPeriod(long caseId, String rootProcessInstance);

    /** Asks the routing rules; returns whether they found one owner. Otherwise the case is in triage. */
    boolean route(long caseId);

    /** The customer answered, or the time to answer is over: the reply period runs on. */
    void resumeReplyPeriod(long caseId);

    /** The reply that waits leaves: from here on it is the entity's word. */
    void issueReply(long caseId);

    /** The watch found that the time for something is over: tells the step that waits for it, and no other. */
    void endWait(long deadlineId, String rootProcessInstance);

    /** A review of the reply is over. Whether the case may close: nothing that was promised or ordered is open. Otherwise {@code PROMISES_KEPT} tells the process when that is so. */
    boolean mayClose(long caseId);

    /** The customer's time to contest what was done is over. */
    void settleCommitment(long contribution, String rootProcessInstance);

    /** The case is at its end. The entity that answered may go on reading it; everybody else's access ends. */
    void close(long caseId);

    /** The watch found that the period is exceeded; noted once, against the contribution if the clock is one's. */
    void recordBreach(long caseId, long deadlineId);

    /**
     * A date that the customer was told, of the reply or of what a reply promised, has passed: the rules give a new one, which is watched as the old one was. A promised date
     * that still lies ahead stands, and without a rule there is no new date.
     */
    void promiseDate(long caseId, long deadlineId);

    /** Raises the case to the level and role that the watch's last finding about this deadline names; a late contribution is raised itself, in the entity that was asked for it. */
    void escalate(long caseId, long deadlineId);
}
