package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.PathRow;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.guard.TestModels;
import org.tawasul.workflow.guard.Timers;

@WorkflowTest
class ModelReleaseTest {
    private static final Actor ALI = new Actor("ali", "case-worker", "health", null);
    private static final SourceTree OLD = TestModels.oneTask();
    private static final String TWO_TASKS =
            """
            <bpmn:startEvent id="startEvent_received"/>
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="userTask_handle"/>
            <bpmn:userTask id="userTask_handle" name="Handle"/>
            <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_handle" targetRef="userTask_approve"/>
            <bpmn:userTask id="userTask_approve" name="Approve"/>
            <bpmn:sequenceFlow id="flow_3" sourceRef="userTask_approve" targetRef="gateway_approved"/>
            <bpmn:exclusiveGateway id="gateway_approved" name="Approved?" default="flow_back">
              <bpmn:incoming>flow_3</bpmn:incoming><bpmn:outgoing>flow_4</bpmn:outgoing><bpmn:outgoing>flow_back</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:sequenceFlow id="flow_4" sourceRef="gateway_approved" targetRef="endEvent_done">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approval == 'approved'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_back" sourceRef="gateway_approved" targetRef="userTask_handle"/>
            <bpmn:endEvent id="endEvent_done"/>
            """;
    private static final SourceTree NEW = TestModels.tree(
            "complaint/complaint.bpmn",
            TestModels.model("complaint", TWO_TASKS),
            "complaint/userTask_handle.form.yaml",
            TestModels.replyForm("userTask_handle").replace("Reply", "Send"),
            "complaint/userTask_approve.form.yaml",
            TestModels.approvalForm("userTask_approve", "approved", "returned"));
    private static final String CALLING =
            """
            <bpmn:startEvent id="startEvent_received"/>
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="callActivity_part"/>
            <bpmn:callActivity id="callActivity_part" calledElement="part" camunda:calledElementBinding="deployment">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/>
              <camunda:in source="admission" target="admission"/></bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:sequenceFlow id="flow_2" sourceRef="callActivity_part" targetRef="endEvent_done"/>
            <bpmn:endEvent id="endEvent_done"/>
            """;

    @Autowired
    Workflow workflow;

    @Autowired
    WorkItems items;

    @Autowired
    WholeCommands commands;

    @Autowired
    PathRows paths;

    @Autowired
    ModelRelease models;

    @Autowired
    RepositoryService repository;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TimeOrderedIds ids;

    @Test
    void aCaseGoesOnUnderTheModelAndTheFormItBeganWithAndTheNextTakesTheNewOnes() {
        models.follow(OLD);
        long old = start();
        assertThat(models.check(NEW)).isEmpty();
        models.follow(NEW);
        long next = start();

        assertThat(label(old)).isEqualTo("Reply");
        assertThat(label(next)).isEqualTo("Send");
        complete(old, Map.of("handling", "replied"));
        assertThat(paths.passed(old)).contains("endEvent_done").doesNotContain("userTask_approve");

        complete(next, Map.of("handling", "replied"));
        assertThat(only(next).element()).isEqualTo("userTask_approve");
        complete(next, Map.of("approval", "returned"));
        assertThat(only(next).element()).isEqualTo("userTask_handle");
        complete(next, Map.of("handling", "replied"));
        complete(next, Map.of("approval", "approved"));
        assertThat(paths.passed(next)).contains("userTask_approve", "gateway_approved", "endEvent_done");
    }

    @Test
    void goingBackToAnOldReleaseDeploysNothingAndStartsByTheOldDefinition() {
        models.follow(OLD);
        String before = definition(start());
        models.follow(NEW);
        long deployed = repository.createProcessDefinitionQuery().count();
        models.follow(OLD);
        models.follow(OLD);
        assertThat(definition(start())).isEqualTo(before);
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(deployed);
    }

    @Test
    void aReleaseThatIsRolledBackIsNotLive() {
        models.follow(OLD);
        String before = definition(start());
        SourceTree other = TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", TestModels.ONE_TASK.replace("Handle", "Handle it")),
                "complaint/userTask_handle.form.yaml",
                TestModels.replyForm("userTask_handle"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            models.follow(other);
            status.setRollbackOnly();
        });
        assertThat(definition(start())).isEqualTo(before);
        models.follow(other);
        assertThat(definition(start())).isNotEqualTo(before);
    }

    @Test
    void aCalledModelRunsForTheSameCaseInTheVersionOfItsCaller() {
        models.follow(calling("noteDelegate", TestModels.ONE_TASK));
        long caseId = start();
        models.follow(calling("noteDelegate", TWO_TASKS));
        WorkItem item = only(caseId);
        assertThat(item.processKey()).isEqualTo("part");
        complete(caseId, Map.of("handling", "replied"));
        assertThat(paths.passed(caseId)).contains("userTask_handle", "callActivity_part", "endEvent_done");
        assertThat(paths.ofCase(caseId))
                .allSatisfy(row -> assertThat(row.rootProcessInstance()).isEqualTo(item.rootProcessInstance()));
        assertThat(paths.ofCase(caseId)).extracting(PathRow::processInstance).contains(item.rootProcessInstance());

        long later = start();
        complete(later, Map.of("handling", "replied"));
        assertThat(only(later).element()).isEqualTo("userTask_approve");
        commands.run(() -> workflow.tell(
                only(later).rootProcessInstance(), ProcessMessage.WATCH, Map.of(ProcessVariable.FINDING, "warn")));
        assertThat(paths.passed(later)).contains("serviceTask_watch");
    }

    @Test
    void aMessageReachesWhatWaitsInACalledModelAndTheOutcomeComesBack() {
        models.follow(waiting("noteDelegate"));
        long other = ids.next();
        commands.run(() -> workflow.start(ProcessKey.COMPLAINT, other));
        long caseId = ids.next();
        String root = commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId));
        assertThat(paths.reached(caseId)).contains("receiveTask_answer").doesNotContain("endEvent_again");

        commands.run(() -> workflow.tell(root, ProcessMessage.CUSTOMER_ANSWERED, Map.of()));

        assertThat(paths.passed(caseId)).contains("receiveTask_answer", "endEvent_again");
        assertThat(paths.reached(caseId)).doesNotContain("endEvent_otherwise");
        assertThat(paths.passed(other)).doesNotContain("receiveTask_answer");
        assertThatThrownBy(() -> commands.run(() -> workflow.tell(root, ProcessMessage.CUSTOMER_ANSWERED, Map.of())))
                .isInstanceOf(NothingWaiting.class);
    }

    @Test
    void aMessageReachesWhatBeganToWaitInTheSameCommand() {
        models.follow(waiting("knockDelegate"));
        long caseId = ids.next();
        commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId));
        assertThat(paths.passed(caseId)).contains("receiveTask_answer", "endEvent_again");
    }

    @Test
    void whatTheEngineCannotReadIsSaidWithItsElement() {
        SourceTree broken = TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model(
                        "complaint",
                        TestModels.ONE_TASK.replace("targetRef=\"endEvent_done\"", "targetRef=\"message_waitOver\"")),
                "complaint/userTask_handle.form.yaml",
                TestModels.replyForm("userTask_handle"));
        assertThat(models.check(broken)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.sentence().key()).isEqualTo("problem.models-engine-refuses");
            assertThat(problem.file()).isEqualTo("complaint/complaint.bpmn");
        });
        assertThat(models.check(broken)).extracting(SourceProblem::place).contains("flow_2");
        assertThat(models.check(TestModels.tree()))
                .extracting(SourceProblem::sentence)
                .extracting(org.tawasul.shared.Message::key)
                .containsExactly("problem.models-process-missing");
    }

    @Test
    void aCaseComesPastEveryTimerThatMayGoLive() {
        for (List<String> timer : List.of(
                List.of("timeDuration", "P1DT8H"),
                List.of("timeDate", "2031-03-01T08:00:00+03:00"),
                List.of("timeCycle", "R3/P1W"))) {
            for (String body : Timers.everywhere(timer.get(0), timer.get(1))) {
                SourceTree drawn = handled(body);
                assertThat(models.check(drawn)).isEmpty();
                models.follow(drawn);
                long caseId = start();
                complete(caseId, Map.of("handling", "replied"));
                assertThat(paths.passed(caseId)).contains("userTask_handle");
            }
        }
    }

    /** The guard forgives the spaces around a text, the engine does not. */
    @Test
    void aTimerIsReadAsTheEngineReadsIt() {
        for (String body : Timers.everywhere("timeDuration", " P3D")) {
            assertThat(models.check(handled(body))).singleElement().satisfies(problem -> {
                assertThat(problem.sentence().key()).isEqualTo("problem.models-timer-not-iso");
                assertThat(problem.place()).isEqualTo("eventDefinition_late");
            });
        }
    }

    private static SourceTree handled(String body) {
        return TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", body),
                "complaint/userTask_handle.form.yaml",
                TestModels.replyForm("userTask_handle"));
    }

    @Test
    void nothingStartsWithoutALiveModel() {
        assertThatThrownBy(() -> new LiveModels().definitionOf("complaint")).isInstanceOf(IllegalStateException.class);
    }

    private static SourceTree calling(String delegate, String part) {
        return TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", CALLING),
                "shared/part.bpmn",
                TestModels.model("part", "", part),
                "shared/userTask_handle.form.yaml",
                TestModels.replyForm("userTask_handle"),
                "shared/userTask_approve.form.yaml",
                TestModels.approvalForm("userTask_approve", "approved", "returned"));
    }

    /** Calls a model that waits for the customer, knocks meanwhile, and hands back that the work goes on. */
    private static SourceTree waiting(String knocking) {
        String caller = CALLING.replace(
                        "<camunda:in source=\"admission\" target=\"admission\"/>",
                        "<camunda:out source=\"after\" target=\"after\"/>")
                .replace("targetRef=\"endEvent_done\"", "targetRef=\"gateway_after\"")
                .replace(
                        "<bpmn:endEvent id=\"endEvent_done\"/>",
                        """
                        <bpmn:exclusiveGateway id="gateway_after" name="And now?" default="flow_otherwise">
                          <bpmn:outgoing>flow_again</bpmn:outgoing><bpmn:outgoing>flow_otherwise</bpmn:outgoing>
                        </bpmn:exclusiveGateway>
                        <bpmn:sequenceFlow id="flow_again" sourceRef="gateway_after" targetRef="endEvent_again">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${after == 'again'}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="flow_otherwise" sourceRef="gateway_after" targetRef="endEvent_otherwise"/>
                        <bpmn:endEvent id="endEvent_again"/>
                        <bpmn:endEvent id="endEvent_otherwise"/>
                        """);
        String part =
                """
                <bpmn:startEvent id="startEvent_part"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_part" targetRef="gateway_fork"/>
                <bpmn:parallelGateway id="gateway_fork"/>
                <bpmn:sequenceFlow id="flow_wait" sourceRef="gateway_fork" targetRef="receiveTask_answer"/>
                <bpmn:receiveTask id="receiveTask_answer" messageRef="message_customerAnswered"/>
                <bpmn:sequenceFlow id="flow_waited" sourceRef="receiveTask_answer" targetRef="serviceTask_again"/>
                <bpmn:serviceTask id="serviceTask_again" camunda:delegateExpression="${againDelegate}"/>
                <bpmn:sequenceFlow id="flow_done" sourceRef="serviceTask_again" targetRef="endEvent_part"/>
                <bpmn:sequenceFlow id="flow_knock" sourceRef="gateway_fork" targetRef="serviceTask_knock"/>
                <bpmn:serviceTask id="serviceTask_knock" camunda:delegateExpression="${%s}"/>
                <bpmn:sequenceFlow id="flow_knocked" sourceRef="serviceTask_knock" targetRef="endEvent_part"/>
                <bpmn:endEvent id="endEvent_part"/>
                """
                        .formatted(knocking);
        return TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", caller),
                "shared/part.bpmn",
                TestModels.model("part", TestModels.MESSAGES, part));
    }

    private long start() {
        long caseId = ids.next();
        commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId));
        return caseId;
    }

    private WorkItem only(long caseId) {
        assertThat(items.openOf(caseId)).hasSize(1);
        return items.openOf(caseId).get(0);
    }

    private String definition(long caseId) {
        return only(caseId).definitionId();
    }

    private String label(long caseId) {
        return items.form(only(caseId)).buttons().get(0).label().en();
    }

    private void complete(long caseId, Map<String, String> outcome) {
        commands.run(() -> workflow.complete(only(caseId), outcome, ALI));
    }
}
