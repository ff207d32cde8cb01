package org.tawasul.cases.process;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Decides whether the case is admitted. */
@Component("admitCaseDelegate")
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
