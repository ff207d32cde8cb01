package org.tawasul.cases;

/** What the steps of a suggestion's process do to it. For delegates only, as {@link CaseProgress}. */
public interface SuggestionProgress {
    /**
     * The decision that waits leaves: the reply period is met, and for an accepted suggestion the period to put it into effect begins.
     *
     * @param rootProcessInstance whom the watch tells what it finds
     */
    void issueDecision(long caseId, String rootProcessInstance);
}
