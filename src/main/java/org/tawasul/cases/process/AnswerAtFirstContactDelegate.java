package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PROMISES_SETTLED;
import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;
import static org.tawasul.workflow.contract.Milestone.REPLY_SENT;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;
import static org.tawasul.workflow.contract.ProcessVariable.FIRST_CONTACT;

import org.springframework.stereotype.Component;
import org.tawasul.cases.FirstContactProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Answers the inquiry, if an article did so on the phone. An article promises nothing. */
@Component("answerAtFirstContactDelegate")
@StepContract(
        needs = {WITH_TEAM, PERIOD_RUNNING},
        unless = CASE_ENDED,
        outcomes = {
            @Outcome(
                    of = FIRST_CONTACT,
                    is = "answered",
                    brings = {REPLY_ISSUED, PROMISES_SETTLED},
                    ends = {WITH_TEAM, PERIOD_RUNNING},
                    owes = REPLY_SENT),
            @Outcome(of = FIRST_CONTACT, is = "open")
        })
class AnswerAtFirstContactDelegate extends CaseTask {
    private final FirstContactProgress cases;

    AnswerAtFirstContactDelegate(FirstContactProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.FIRST_CONTACT, cases.answer(caseId) ? "answered" : "open");
    }
}
