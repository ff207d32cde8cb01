package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.EMERGENCY_TOLD;
import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.FOUND_DOUBLE;
import static org.tawasul.workflow.contract.Milestone.MISSING_ASKED;
import static org.tawasul.workflow.contract.Milestone.NOT_ADMITTED;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;
import static org.tawasul.workflow.contract.ProcessVariable.ADMISSION;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Decides whether the case is admitted. */
@Component("admitCaseDelegate")
@StepContract(
        unless = {OWNER_KNOWN, PERIOD_RUNNING, ANSWER_TIME_RUNNING, MISSING_ASKED, CASE_ENDED},
        outcomes = {
            @Outcome(of = ADMISSION, is = "admitted", brings = ADMITTED),
            @Outcome(of = ADMISSION, is = "emergency", brings = ADMITTED, owes = EMERGENCY_TOLD),
            @Outcome(
                    of = ADMISSION,
                    is = "incomplete",
                    brings = {MISSING_ASKED, ANSWER_TIME_RUNNING},
                    ends = ADMITTED,
                    owes = QUESTION_SENT),
            @Outcome(of = ADMISSION, is = "double", brings = FOUND_DOUBLE, ends = ADMITTED),
            @Outcome(
                    of = ADMISSION,
                    is = "refused",
                    brings = {NOT_ADMITTED, CASE_ENDED},
                    ends = ADMITTED,
                    owes = END_TOLD)
        })
class AdmitCaseDelegate extends CaseTask {
    private final AdmissionProgress cases;

    AdmitCaseDelegate(AdmissionProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        String admission =
                cases.admit(caseId, step.rootProcessInstance()).name().toLowerCase(Locale.ROOT);
        step.set(ProcessVariable.ADMISSION, admission);
    }
}
