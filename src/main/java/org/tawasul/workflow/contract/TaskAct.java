package org.tawasul.workflow.contract;

import static org.tawasul.workflow.contract.Milestone.ACCEPTED;
import static org.tawasul.workflow.contract.Milestone.ANNOUNCED;
import static org.tawasul.workflow.contract.Milestone.ANNOUNCEMENT_TOLD;
import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.ASKER_TOLD;
import static org.tawasul.workflow.contract.Milestone.COMMITMENT_DONE;
import static org.tawasul.workflow.contract.Milestone.COMMITMENT_TOLD;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTION_GIVEN;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTION_OPEN;
import static org.tawasul.workflow.contract.Milestone.DECISION_ISSUED;
import static org.tawasul.workflow.contract.Milestone.DECISION_WRITTEN;
import static org.tawasul.workflow.contract.Milestone.DECLINED;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_RUNNING;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_TOLD;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTED;
import static org.tawasul.workflow.contract.Milestone.INTERIM_TOLD;
import static org.tawasul.workflow.contract.Milestone.INTERIM_WRITTEN;
import static org.tawasul.workflow.contract.Milestone.IN_STUDY;
import static org.tawasul.workflow.contract.Milestone.IN_TRIAGE;
import static org.tawasul.workflow.contract.Milestone.OBJECTION_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.PROMISED_DATE_RUNNING;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;
import static org.tawasul.workflow.contract.Milestone.REPLY_CLEARED;
import static org.tawasul.workflow.contract.Milestone.REPLY_WRITTEN;
import static org.tawasul.workflow.contract.Milestone.RETURNING_TOLD;
import static org.tawasul.workflow.contract.Milestone.STUDY_TOLD;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a button of a task may do, and what that needs and brings. */
public enum TaskAct {
    /** Ends the task, with the variable that the button names, if any. */
    COMPLETE(Outcome.of(Effect.NONE)),
    ASK(Outcome.of(
            ProcessVariable.HANDLING,
            "asked",
            Effect.NONE
                    .needs(WITH_TEAM, PERIOD_RUNNING)
                    .ends(WITH_TEAM, PERIOD_RUNNING)
                    .brings(PERIOD_STANDING, ANSWER_TIME_RUNNING)
                    .owes(QUESTION_SENT))),
    /** To another entity; or, when it was passed on too often, to the central team. */
    TRANSFER(
            Outcome.of(ProcessVariable.HANDLING, "transferred", Effect.NONE.needs(WITH_TEAM, PERIOD_RUNNING)),
            Outcome.of(
                    ProcessVariable.HANDLING,
                    "unsettled",
                    Effect.NONE.needs(WITH_TEAM, PERIOD_RUNNING).ends(WITH_TEAM).brings(IN_TRIAGE))),
    /** Writes the reply; the rules may want somebody else to look at it before it leaves. */
    REPLY(
            Outcome.of(
                    ProcessVariable.HANDLING,
                    "replied",
                    Effect.NONE.needs(WITH_TEAM).brings(REPLY_WRITTEN, REPLY_CLEARED)),
            Outcome.of(
                    ProcessVariable.HANDLING,
                    "secondLook",
                    Effect.NONE.needs(WITH_TEAM).ends(REPLY_CLEARED).brings(REPLY_WRITTEN))),
    /** What can be said before the reply, with a new date. */
    INTERIM(Outcome.of(
            ProcessVariable.HANDLING,
            "interim",
            Effect.NONE
                    .needs(WITH_TEAM, PERIOD_RUNNING)
                    .brings(INTERIM_WRITTEN, PROMISED_DATE_RUNNING)
                    .owes(INTERIM_TOLD))),
    /** The second pair of eyes lets a reply leave. */
    APPROVE(Outcome.of(
            ProcessVariable.CHECKED,
            "approved",
            Effect.NONE.needs(WITH_TEAM, REPLY_WRITTEN).brings(REPLY_CLEARED))),
    /** The second pair of eyes gives a reply back to the team. */
    RETURN(Outcome.of(
            ProcessVariable.CHECKED,
            "returned",
            Effect.NONE.needs(WITH_TEAM, REPLY_WRITTEN).ends(REPLY_WRITTEN, REPLY_CLEARED))),
    ROUTE(Outcome.of(
            Effect.NONE.needs(IN_TRIAGE, PERIOD_RUNNING).ends(IN_TRIAGE).brings(OWNER_KNOWN, WITH_TEAM))),
    /** Asks another entity beside the team; the task stays. */
    OPINION("opinion"),
    /** Asks a colleague beside the team; the task stays. */
    COLLEAGUE("colleague"),
    /** Asks another entity for a part of the work; the task stays. */
    PART("part"),
    CONTRIBUTE(Outcome.of(
            Effect.NONE.needs(CONTRIBUTION_OPEN).brings(CONTRIBUTION_GIVEN).owes(ASKER_TOLD))),
    APPROVE_PART(Outcome.of(
            ProcessVariable.PART_APPROVAL, "approved", Effect.NONE.needs(CONTRIBUTION_OPEN, CONTRIBUTION_GIVEN))),
    RETURN_PART(Outcome.of(
            ProcessVariable.PART_APPROVAL,
            "returned",
            Effect.NONE
                    .needs(CONTRIBUTION_OPEN, CONTRIBUTION_GIVEN)
                    .ends(CONTRIBUTION_GIVEN)
                    .owes(RETURNING_TOLD))),
    KEEP(Outcome.of(Effect.NONE
            .needs(CONTRIBUTION_OPEN)
            .brings(COMMITMENT_DONE, OBJECTION_TIME_RUNNING)
            .owes(COMMITMENT_TOLD))),
    /** The suggestion is worth studying. */
    STUDY(Outcome.of(
            ProcessVariable.HANDLING,
            "studied",
            Effect.NONE
                    .needs(WITH_TEAM, PERIOD_RUNNING)
                    .ends(WITH_TEAM)
                    .brings(IN_STUDY)
                    .owes(STUDY_TOLD))),
    /** Decides about the suggestion: only a study may accept it. */
    DECIDE(
            decided("declined", Effect.NONE.needs(WITH_TEAM).brings(DECISION_WRITTEN, DECLINED)),
            decided("declined", Effect.NONE.needs(IN_STUDY).brings(DECISION_WRITTEN, DECLINED)),
            decided("accepted", Effect.NONE.needs(IN_STUDY).brings(DECISION_WRITTEN, ACCEPTED))),
    IMPLEMENT(Outcome.of(Effect.NONE
            .needs(ACCEPTED, DECISION_ISSUED, IMPLEMENTATION_RUNNING)
            .unless(IMPLEMENTED)
            .brings(IMPLEMENTED)
            .owes(IMPLEMENTATION_TOLD))),
    ANNOUNCE(Outcome.of(Effect.NONE
            .needs(IMPLEMENTED, IMPLEMENTATION_RUNNING)
            .ends(IMPLEMENTATION_RUNNING)
            .brings(ANNOUNCED)
            .owes(ANNOUNCEMENT_TOLD)));

    private final List<Outcome> outcomes;
    private final boolean endsTask;

    TaskAct(Outcome... outcomes) {
        this.outcomes = List.of(outcomes);
        this.endsTask = true;
    }

    /** One that asks somebody beside the team. */
    TaskAct(String asked) {
        this.outcomes = List.of(Outcome.of(ProcessVariable.CONTRIBUTION_KIND, asked, Effect.NONE.needs(WITH_TEAM)));
        this.endsTask = false;
    }

    private static Outcome decided(String decision, Effect effect) {
        return Outcome.of(ProcessVariable.HANDLING, "decided", effect).and(ProcessVariable.DECISION, decision);
    }

    /** The word of a form file. */
    public String code() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** How the task may turn out by it; for {@link #COMPLETE} the button adds its variable. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether the case goes on from the task; otherwise the task stays open. */
    public boolean endsTask() {
        return endsTask;
    }

    public static Optional<TaskAct> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
