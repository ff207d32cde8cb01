package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.guard.TestModels;

/** A model that came past the guard and goes round without waiting costs one command and not the store. */
@WorkflowTest
@ExtendWith(OutputCaptureExtension.class)
class StepsOfACommandTest {
    private static final SourceTree ROUND = TestModels.tree(
            "complaint/complaint.bpmn",
            TestModels.model(
                    "complaint",
                    """
                    <bpmn:startEvent id="startEvent_received"/>
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="serviceTask_round"/>
                    <bpmn:serviceTask id="serviceTask_round" camunda:delegateExpression="${noteDelegate}"/>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_round" targetRef="serviceTask_round"/>
                    """));

    @Autowired
    Workflow workflow;

    @Autowired
    WholeCommands commands;

    @Autowired
    PathRows paths;

    @Autowired
    ModelRelease models;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    WorkflowSlice.Notes notes;

    @Test
    void aCommandThatDoesNotComeToAWaitIsStoppedAndLeavesNothing(CapturedOutput log) {
        models.follow(ROUND);
        long caseId = ids.next();

        assertThatThrownBy(() -> commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("process-does-not-rest"));

        assertThat(notes.of(caseId)).hasSizeBetween(100, PathSession.MOST_STEPS);
        assertThat(paths.ofCase(caseId)).isEmpty();
        assertThat(log).contains("Case " + caseId + " does not come to a wait at serviceTask_round of complaint:");
    }
}
