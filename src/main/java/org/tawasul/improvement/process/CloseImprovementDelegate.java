package org.tawasul.improvement.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.IMPROVEMENT_RUNNING;

import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Ends an improvement: from here on nothing of it is watched. */
@Component("closeImprovementDelegate")
@StepContract(needs = IMPROVEMENT_RUNNING, brings = CASE_ENDED, ends = IMPROVEMENT_RUNNING)
class CloseImprovementDelegate extends CaseTask {
    private final ImprovementCourse course;

    CloseImprovementDelegate(ImprovementCourse course) {
        this.course = course;
    }

    @Override
    protected void perform(long improvement, Step step) {
        course.end(improvement);
    }
}
