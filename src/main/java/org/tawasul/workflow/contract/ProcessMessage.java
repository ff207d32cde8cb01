package org.tawasul.workflow.contract;

import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.BREACH_NOTED;
import static org.tawasul.workflow.contract.Milestone.CANCELLING_TOLD;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.CASE_RAISED;
import static org.tawasul.workflow.contract.Milestone.COMMITMENT_DONE;
import static org.tawasul.workflow.contract.Milestone.COMMITMENT_TOLD;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTION_OPEN;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTOR_TOLD;
import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.FOUND_LATE;
import static org.tawasul.workflow.contract.Milestone.FOUND_SILENT;
import static org.tawasul.workflow.contract.Milestone.FOUND_SOON_LATE;
import static org.tawasul.workflow.contract.Milestone.FOUND_UNRATED;
import static org.tawasul.workflow.contract.Milestone.FOUND_WAIT_OVER;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_RUNNING;
import static org.tawasul.workflow.contract.Milestone.IMPROVEMENT_RUNNING;
import static org.tawasul.workflow.contract.Milestone.IN_STUDY;
import static org.tawasul.workflow.contract.Milestone.IN_TRIAGE;
import static org.tawasul.workflow.contract.Milestone.JOINED;
import static org.tawasul.workflow.contract.Milestone.MISSING_ASKED;
import static org.tawasul.workflow.contract.Milestone.NO_LONGER_WANTED;
import static org.tawasul.workflow.contract.Milestone.OBJECTION_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.PROMISED_DATE_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PROMISES_OPEN;
import static org.tawasul.workflow.contract.Milestone.PROMISES_SETTLED;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;
import static org.tawasul.workflow.contract.Milestone.RATING_OPEN;
import static org.tawasul.workflow.contract.Milestone.RATING_REMINDED;
import static org.tawasul.workflow.contract.Milestone.REOPENING_TOLD;
import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;
import static org.tawasul.workflow.contract.Milestone.REPLY_SENT;
import static org.tawasul.workflow.contract.Milestone.REVIEW_RUNNING;
import static org.tawasul.workflow.contract.Milestone.SLIP_TOLD;
import static org.tawasul.workflow.contract.Milestone.STATE_TOLD;
import static org.tawasul.workflow.contract.Milestone.TEAM_WARNED;
import static org.tawasul.workflow.contract.Milestone.WAIT_ENDED;
import static org.tawasul.workflow.contract.Milestone.WITHDRAWAL_TOLD;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The messages by which code tells a running process that something happened: when each may come, and what has happened to the case when it does. */
public enum ProcessMessage {
    /** The watch found something; starts the event subprocess {@code watch}. */
    WATCH(
            "message_watch",
            found(
                    "warn",
                    Effect.NONE.needs(PERIOD_RUNNING).brings(FOUND_SOON_LATE).owes(TEAM_WARNED)),
            found(
                    "exceeded",
                    Effect.NONE.needs(PERIOD_RUNNING).brings(FOUND_LATE).owes(BREACH_NOTED, CASE_RAISED, SLIP_TOLD)),
            found(
                    "silent",
                    Effect.NONE.needs(PERIOD_RUNNING).brings(FOUND_SILENT).owes(STATE_TOLD)),
            found(
                    "slipped",
                    Effect.NONE.needs(PERIOD_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED, SLIP_TOLD)),
            found("remind", Effect.NONE.needs(RATING_OPEN).brings(FOUND_UNRATED).owes(RATING_REMINDED)),
            found("raise", Effect.NONE.needs(PERIOD_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED)),
            found(
                    "warn",
                    Effect.NONE.needs(PROMISES_OPEN).brings(FOUND_SOON_LATE).owes(TEAM_WARNED)),
            found("raise", Effect.NONE.needs(PROMISES_OPEN).brings(FOUND_LATE).owes(CASE_RAISED)),
            found(
                    "exceeded",
                    Effect.NONE.needs(PROMISES_OPEN).brings(FOUND_LATE).owes(BREACH_NOTED, CASE_RAISED, SLIP_TOLD)),
            found("slipped", Effect.NONE.needs(PROMISES_OPEN).brings(FOUND_LATE).owes(CASE_RAISED, SLIP_TOLD)),
            found(
                    "slipped",
                    Effect.NONE.needs(PROMISED_DATE_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED, SLIP_TOLD)),
            found("raise", Effect.NONE.needs(REVIEW_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED)),
            found(
                    "waitOver",
                    Effect.NONE.needs(PROMISES_OPEN).brings(FOUND_WAIT_OVER).owes(WAIT_ENDED)),
            found(
                    "warn",
                    Effect.NONE
                            .needs(IMPLEMENTATION_RUNNING)
                            .brings(FOUND_SOON_LATE)
                            .owes(TEAM_WARNED)),
            found(
                    "silent",
                    Effect.NONE
                            .needs(IMPLEMENTATION_RUNNING)
                            .brings(FOUND_SILENT)
                            .owes(STATE_TOLD)),
            found(
                    "raise",
                    Effect.NONE.needs(IMPLEMENTATION_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED)),
            found(
                    "exceeded",
                    Effect.NONE.needs(IMPLEMENTATION_RUNNING).brings(FOUND_LATE).owes(BREACH_NOTED, CASE_RAISED)),
            found(
                    "warn",
                    Effect.NONE.needs(IMPROVEMENT_RUNNING).brings(FOUND_LATE).owes(TEAM_WARNED)),
            found(
                    "raise",
                    Effect.NONE.needs(IMPROVEMENT_RUNNING).brings(FOUND_LATE).owes(CASE_RAISED)),
            found(
                    "waitOver",
                    Effect.NONE
                            .needs(ANSWER_TIME_RUNNING)
                            .brings(FOUND_WAIT_OVER)
                            .owes(WAIT_ENDED)),
            found(
                    "waitOver",
                    Effect.NONE.needs(RATING_OPEN).brings(FOUND_WAIT_OVER).owes(WAIT_ENDED))),
    CUSTOMER_ANSWERED(
            "message_customerAnswered",
            Outcome.of(Effect.NONE.needs(ANSWER_TIME_RUNNING, QUESTION_SENT).ends(ANSWER_TIME_RUNNING, MISSING_ASKED))),
    /** What was waited for did not come in time. */
    WAIT_OVER(
            "message_waitOver",
            Outcome.of(Effect.NONE.needs(ANSWER_TIME_RUNNING).ends(ANSWER_TIME_RUNNING)),
            Outcome.of(Effect.NONE.needs(RATING_OPEN).ends(RATING_OPEN)),
            Outcome.of(Effect.NONE.needs(OBJECTION_TIME_RUNNING).ends(OBJECTION_TIME_RUNNING))),
    /** The customer rated the reply, and the rules say whether somebody has to review it. */
    RATED(
            "message_rated",
            Outcome.of(
                    ProcessVariable.RATING,
                    "noted",
                    Effect.NONE.needs(RATING_OPEN, REPLY_SENT).ends(RATING_OPEN)),
            Outcome.of(
                    ProcessVariable.RATING,
                    "review",
                    Effect.NONE.needs(RATING_OPEN, REPLY_SENT).ends(RATING_OPEN).brings(REVIEW_RUNNING))),
    /** Somebody was asked for a contribution; starts the event subprocess {@code sideWork}. */
    CONTRIBUTION_ASKED(
            "message_contributionAsked",
            asked("opinion", WITH_TEAM),
            asked("colleague", WITH_TEAM),
            asked("part", WITH_TEAM),
            asked("directive", OWNER_KNOWN),
            asked("commitment", REPLY_ISSUED)),
    /** A contribution is not wanted any more. */
    CONTRIBUTION_CANCELLED(
            "message_contributionCancelled",
            Outcome.of(Effect.NONE
                    .needs(CONTRIBUTION_OPEN)
                    .brings(NO_LONGER_WANTED)
                    .ends(CONTRIBUTION_OPEN, OBJECTION_TIME_RUNNING)
                    .owes(CANCELLING_TOLD))),
    /** The customer says that what was promised is not done. */
    NOT_DONE(
            "message_notDone",
            Outcome.of(Effect.NONE
                    .needs(OBJECTION_TIME_RUNNING, COMMITMENT_TOLD)
                    .ends(OBJECTION_TIME_RUNNING, COMMITMENT_DONE))),
    /** Nothing that was promised or ordered is open any more. */
    PROMISES_KEPT(
            "message_promisesKept",
            Outcome.of(Effect.NONE.needs(PROMISES_OPEN).ends(PROMISES_OPEN).brings(PROMISES_SETTLED))),
    /** The customer says within the time to rate that the reply solves nothing. */
    NOT_SOLVED(
            "message_notSolved",
            Outcome.of(Effect.NONE
                    .needs(RATING_OPEN, REPLY_SENT)
                    .ends(RATING_OPEN, REPLY_ISSUED, REPLY_SENT)
                    .brings(WITH_TEAM)
                    .owes(REOPENING_TOLD))),
    /** The team took its reply back before it left. */
    REPLY_RECALLED(
            "message_replyRecalled",
            Outcome.of(Effect.NONE
                    .needs(RATING_OPEN, REPLY_SENT)
                    .ends(RATING_OPEN, REPLY_ISSUED, REPLY_SENT)
                    .brings(WITH_TEAM, PERIOD_RUNNING))),
    /** The customer withdrew the case; starts the interrupting event subprocess {@code withdrawn}. */
    WITHDRAWN(
            "message_withdrawn",
            withdrawn(IN_TRIAGE),
            withdrawn(WITH_TEAM),
            withdrawn(PERIOD_STANDING),
            withdrawn(MISSING_ASKED),
            withdrawn(IN_STUDY)),
    /** An officer joined the case to an older one of the same customer; starts the interrupting event subprocess {@code merged}. */
    MERGED("message_merged", merged(IN_TRIAGE), merged(WITH_TEAM));

    private final String messageName;
    private final List<Outcome> outcomes;

    ProcessMessage(String messageName, Outcome... outcomes) {
        this.messageName = messageName;
        this.outcomes = List.of(outcomes);
    }

    private static Outcome found(String finding, Effect effect) {
        return Outcome.of(ProcessVariable.FINDING, finding, effect);
    }

    private static Outcome asked(String kind, Milestone when) {
        return Outcome.of(
                ProcessVariable.CONTRIBUTION_KIND,
                kind,
                Effect.NONE.needs(when).brings(CONTRIBUTION_OPEN).owes(CONTRIBUTOR_TOLD));
    }

    /** Before there is a reply or a decision. */
    private static Outcome withdrawn(Milestone where) {
        return Outcome.of(Effect.NONE
                .needs(where)
                .unless(CASE_ENDED)
                .brings(Milestone.WITHDRAWN, CASE_ENDED)
                .owes(WITHDRAWAL_TOLD));
    }

    private static Outcome merged(Milestone where) {
        return Outcome.of(Effect.NONE
                .needs(where)
                .unless(CASE_ENDED)
                .brings(JOINED, CASE_ENDED)
                .owes(END_TOLD));
    }

    public String messageName() {
        return messageName;
    }

    /** What it may say; each comes only when what it needs holds. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether it tells a way beside the main one to end, so that the case may end while that one waits. */
    public boolean endsSideWork() {
        return outcomes.stream().anyMatch(outcome -> outcome.effect().brings().contains(NO_LONGER_WANTED));
    }

    public static Optional<ProcessMessage> of(String messageName) {
        return Arrays.stream(values())
                .filter(one -> one.messageName.equals(messageName))
                .findFirst();
    }
}
