package org.tawasul.workflow.contract;

/**
 * What may have happened to a case by the time a step of its process is reached. Steps, messages and acts say which milestones they need and which they bring
 * ({@link StepContract}, {@link ProcessMessage}, {@link TaskAct}); the guard goes through every way of a model and refuses one that comes to a step without what it needs.
 * Each has its sentence in both languages under {@code problem.models-way-broken}.
 */
public enum Milestone {
    /** The customer was told that the case has arrived, and its number. */
    RECEIPT_TOLD,
    ADMITTED,
    PRIORITY_GIVEN,
    /** The reply period is counted. */
    PERIOD_RUNNING(true),
    /** The reply period has begun and stands still, because the customer is asked. */
    PERIOD_STANDING,
    /** The central team has to say whose case it is. */
    IN_TRIAGE,
    /** The case has an entity and a team. */
    OWNER_KNOWN,
    /** The team may work on it: it is not with the customer and not answered. */
    WITH_TEAM,
    QUESTION_SENT,
    /** The customer's time to answer is counted. */
    ANSWER_TIME_RUNNING(true),
    /** A reply is written and waits to be issued. */
    REPLY_WRITTEN,
    /** The rules let the reply leave as it is, or somebody else has looked at it. */
    REPLY_CLEARED,
    REPLY_ISSUED,
    REPLY_SENT,
    /** The customer may rate the reply, and the days for it are counted. */
    RATING_OPEN(true),
    /** The rules want the reply reviewed because of its rating, and the days for it are counted. */
    REVIEW_RUNNING(true),
    /** An interim reply is written, with a new date. */
    INTERIM_WRITTEN,
    INTERIM_TOLD,
    /** The date that an interim reply promised is watched. */
    PROMISED_DATE_RUNNING(true),
    /** The customer was told that the team has the case once more. */
    REOPENING_TOLD,
    CASE_ENDED,
    /** The customer took the case back. */
    WITHDRAWN,
    WITHDRAWAL_TOLD,
    /** The customer was told why the case ended without a reply. */
    END_TOLD,
    /** The watch says that a period is about to be exceeded. */
    FOUND_SOON_LATE,
    /** The watch says that a period is exceeded. */
    FOUND_LATE,
    /** The watch says that what was waited for did not come in time. */
    FOUND_WAIT_OVER,
    /** The watch says that the customer has heard nothing for too long. */
    FOUND_SILENT,
    /** The watch says that the reply has not been rated yet. */
    FOUND_UNRATED,
    TEAM_WARNED,
    /** The customer was told where the case stands. */
    STATE_TOLD,
    /** Whether there is a new date in place of the one that passed is settled. */
    NEW_DATE_SETTLED,
    /** The customer was told that a promised date has passed, why, and the new one. */
    SLIP_TOLD,
    RATING_REMINDED,
    BREACH_NOTED,
    CASE_RAISED,
    RAISING_TOLD,
    WAIT_ENDED,
    /** What goes on beside the case is not waited for any more. */
    NO_LONGER_WANTED,
    /** Somebody beside the team is asked for something and has not finished. */
    CONTRIBUTION_OPEN,
    CONTRIBUTION_GIVEN,
    /** Those who are asked were told. */
    CONTRIBUTOR_TOLD,
    /** Those who asked were told of the answer. */
    ASKER_TOLD,
    /** Those who handed in were told what is missing. */
    RETURNING_TOLD,
    CANCELLING_TOLD,
    /** What was promised is said to be done. */
    COMMITMENT_DONE,
    /** The customer was told so. */
    COMMITMENT_TOLD,
    /** The customer may object to it, and the days for it are counted. */
    OBJECTION_TIME_RUNNING(true),
    /** Something promised or ordered is open, and its own clock runs. */
    PROMISES_OPEN(true),
    /** Nothing promised or ordered keeps the case from closing. */
    PROMISES_SETTLED,
    /** The customer is asked for what is missing before anything else is done. */
    MISSING_ASKED,
    /** The same was said before, in a case that is open. */
    FOUND_DOUBLE,
    NOT_ADMITTED,
    /** Its words were added to the first case. */
    JOINED,
    NOT_COMPLETED,
    /** The customer was told the emergency number. */
    EMERGENCY_TOLD,
    /** The suggestion is studied. */
    IN_STUDY,
    STUDY_TOLD,
    /** A decision about the suggestion is written and waits to be issued. */
    DECISION_WRITTEN,
    DECISION_ISSUED,
    DECISION_TOLD,
    ACCEPTED,
    DECLINED,
    /** The time to put the suggestion into effect is counted. */
    IMPLEMENTATION_RUNNING(true),
    /** The time for what comes next in an improvement is counted. */
    IMPROVEMENT_RUNNING(true),
    IMPLEMENTED,
    IMPLEMENTATION_TOLD,
    ANNOUNCED,
    ANNOUNCEMENT_TOLD;

    private final boolean clock;

    Milestone() {
        this(false);
    }

    Milestone(boolean clock) {
        this.clock = clock;
    }

    /** Whether the watch looks at the case while it holds: a case may wait only while one of these does. */
    public boolean isClock() {
        return clock;
    }
}
