package org.tawasul.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened to a case, published inside the transaction that made it so; plain synchronous listeners hear it, and a listener that
 * throws undoes it. What must happen later is an outbox or deadline row.
 */
public sealed interface CaseEvent {
    long caseId();

    Instant at();

    /** A case was received and has a number. */
    record CaseOpened(long caseId, String number, CaseKind kind, Instant at) implements CaseEvent {}

    /** The admission rules refused it. */
    record CaseNotAdmitted(long caseId, Instant at) implements CaseEvent {}

    /** The customer had said the same in an earlier case, which has his words now. */
    record CaseJoined(long caseId, long firstId, Instant at) implements CaseEvent {}

    /** It stands on its own again. */
    record CaseSeparated(long caseId, long firstId, Instant at) implements CaseEvent {}

    /** The entity decided about a suggestion: {@code accepted} or {@code declined}. */
    record SuggestionDecided(long caseId, String decided, Instant at) implements CaseEvent {}

    /** What its customer wrote after it was admitted shows danger to life. */
    record EmergencyRecognised(long caseId, Instant at) implements CaseEvent {}

    /** An entity became responsible, by rule or by the central team's word. */
    record CaseRouted(long caseId, String entity, String team, Instant at) implements CaseEvent {}

    /** Another entity became responsible. */
    record CaseTransferred(long caseId, String from, String to, Instant at) implements CaseEvent {}

    /**
     * A decree put another entity, or the same under another name, in the place of the one that had it.
     *
     * @param decree its number, as it was published
     * @param on the first day on which it holds
     */
    record CaseMovedByDecree(long caseId, String decree, String from, String to, LocalDate on, Instant at)
            implements CaseEvent {}

    /** A decree put another entity in the place of the one that was asked for a contribution, which is still open. */
    record ContributionPassedOn(long caseId, long contribution, String decree, String from, Instant at)
            implements CaseEvent {}

    /** The customer was asked for more. */
    record CustomerAsked(long caseId, long messageId, Instant at) implements CaseEvent {}

    /** The customer answered. */
    record CustomerAnswered(long caseId, long messageId, Instant at) implements CaseEvent {}

    /** The reply left. */
    record ReplyIssued(long caseId, long messageId, String entity, Instant at) implements CaseEvent {}

    /** The reply is taken back before it left; a listener that finds it gone already refuses. */
    record ReplyRecalled(long caseId, long messageId, Instant issuedAt, Instant leavesAt, Instant at)
            implements CaseEvent {}

    /** The customer was given an interim reply with a new date. */
    record InterimReplyGiven(long caseId, long messageId, Instant at) implements CaseEvent {}

    /** The customer wants it taken up again: within the time to rate, or after it was closed. */
    record CaseReopened(long caseId, long messageId, boolean wasClosed, Instant at) implements CaseEvent {}

    /** The customer took it back. */
    record CaseWithdrawn(long caseId, Instant at) implements CaseEvent {}

    /** No reply within the period. */
    record PeriodExceeded(long caseId, long deadlineId, Instant at) implements CaseEvent {}

    /** A late case was raised. */
    record CaseRaised(long caseId, int level, String role, Instant at) implements CaseEvent {}

    /** What a reply promised will be done later. The version tells one such change of a commitment from the next. */
    record CommitmentPutOff(long caseId, long contribution, long version, Instant at) implements CaseEvent {}

    /** A rule found something that the customer should not have had to bear; {@code flag} says what. */
    record CaseFlagged(long caseId, long flagId, String flag, Instant at) implements CaseEvent {}

    /** The case is at its end. */
    record CaseClosed(long caseId, Instant at) implements CaseEvent {}
}
