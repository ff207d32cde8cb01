package org.tawasul.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.contract.Outcome;

/** What is drawn is lived on paper before it goes live. */
class LifeGuardTest {
    private static final Texts TEXTS = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
    private static final LifeGuard SHIPPED = new LifeGuard(ShippedModels.contracts());
    private static final Map<String, List<Outcome>> SMALL = Map.of(
            "beginDelegate",
            List.of(Outcome.of(Effect.NONE.brings(
                    Milestone.RECEIPT_TOLD, Milestone.PERIOD_RUNNING, Milestone.OWNER_KNOWN, Milestone.WITH_TEAM))),
            "endDelegate",
            List.of(Outcome.of(
                    Effect.NONE.brings(Milestone.CASE_ENDED).ends(Milestone.PERIOD_RUNNING, Milestone.WITH_TEAM))),
            "noteDelegate",
            List.of(Outcome.of(Effect.NONE.brings(
                    Milestone.TEAM_WARNED,
                    Milestone.STATE_TOLD,
                    Milestone.SLIP_TOLD,
                    Milestone.RATING_REMINDED,
                    Milestone.BREACH_NOTED,
                    Milestone.CASE_RAISED,
                    Milestone.WAIT_ENDED))));

    @Test
    void underOurOwnModelsEveryLifeEndsWell() {
        assertThat(said(SHIPPED.check(ShippedModels.tree()))).isEmpty();
    }

    /** In our own models: an arrow, where it is drawn to, and what is said about which element of which file. */
    @ParameterizedTest(name = "{1} to {2}")
    @CsvSource({
        "shared/admission, flow_toAdmit, sendTask_acknowledge, shared/admission, sendTask_acknowledge, models-circle-without-wait",
        "shared/admission, flow_toAdmit, endEvent_notAdmitted, complaint/complaint, endEvent_notAdmitted, CASE_ENDED",
        "shared/admission, flow_admitted, businessRuleTask_route, shared/admission, businessRuleTask_startReplyPeriod, PRIORITY_GIVEN",
        "shared/admission, flow_admitted, businessRuleTask_startReplyPeriod, shared/admission, businessRuleTask_startReplyPeriod, PRIORITY_GIVEN",
        "shared/admission, flow_toAcknowledge, businessRuleTask_admit, shared/admission, userTask_triage, RECEIPT_TOLD",
        "shared/admission, flow_notAdmitted, endEvent_notAdmitted, complaint/complaint, endEvent_notAdmitted, END_TOLD",
        "shared/admission, flow_incomplete, receiveTask_missing, shared/admission, receiveTask_missing, QUESTION_SENT",
        "shared/admission, flow_missingTimeOver, businessRuleTask_admit, shared/admission, businessRuleTask_admit, MISSING_ASKED",
        "shared/admission, flow_double, sendTask_tellJoined, shared/admission, sendTask_tellJoined, JOINED",
        "shared/admission, flow_emergency, businessRuleTask_prioritise, shared/admission, userTask_triage, EMERGENCY_TOLD",
        "shared/admission, flow_ownerOpen, endEvent_admitted, shared/handling, userTask_handle, OWNER_KNOWN",
        "shared/admission, flow_triaged, businessRuleTask_route, shared/admission, businessRuleTask_route, PERIOD_RUNNING",
        "shared/admission, flow_toStartReplyPeriod, gateway_routed, shared/admission, userTask_triage, A_CLOCK",
        "complaint/complaint, flow_admitted, callActivity_afterReply, shared/afterReply, serviceTask_issueReply, REPLY_WRITTEN",
        "complaint/complaint, flow_admitted, endEvent_closed, complaint/complaint, endEvent_closed, CASE_ENDED",
        "complaint/complaint, flow_toAfterReply, callActivity_handling, shared/handling, userTask_handle, models-way-no-end",
        "suggestion/suggestion, flow_toTellDecision, gateway_accepted, suggestion/suggestion, userTask_implement, DECISION_TOLD",
        "suggestion/suggestion, flow_declined, userTask_implement, suggestion/suggestion, userTask_implement, A_CLOCK",
        "suggestion/suggestion, flow_toStudy, userTask_study, suggestion/suggestion, userTask_study, STUDY_TOLD",
        "suggestion/suggestion, flow_toldImplemented, serviceTask_closeCase, suggestion/suggestion, serviceTask_closeCase, ANNOUNCED",
        "shared/handling, flow_asked, receiveTask_answer, shared/handling, receiveTask_answer, QUESTION_SENT",
        "shared/handling, flow_answered, userTask_handle, shared/handling, userTask_handle, A_CLOCK",
        "shared/handling, flow_resumed, receiveTask_answer, shared/handling, receiveTask_answer, QUESTION_SENT",
        "shared/handling, flow_interim, userTask_handle, shared/handling, userTask_handle, INTERIM_TOLD",
        "shared/handling, flow_secondLook, endEvent_replyWritten, shared/afterReply, serviceTask_issueReply, REPLY_CLEARED",
        "shared/handling, flow_returned, endEvent_replyWritten, shared/afterReply, serviceTask_issueReply, REPLY_WRITTEN",
        "shared/handling, flow_unsettled, endEvent_replyWritten, shared/afterReply, serviceTask_issueReply, WITH_TEAM",
        "shared/afterReply, flow_notSolved, serviceTask_takeUpAgain, shared/afterReply, serviceTask_takeUpAgain, PERIOD_RUNNING",
        "shared/afterReply, flow_toTellReopened, serviceTask_takeUpAgain, shared/handling, userTask_handle, REOPENING_TOLD",
        "reopened/reopened, flow_toTellReopened, callActivity_handling, shared/handling, userTask_handle, REOPENING_TOLD",
        "complaint/complaint, flow_toTellWithdrawn, endEvent_withdrawn, complaint/complaint, endEvent_withdrawn, WITHDRAWAL_TOLD",
        "shared/handling, flow_asked, serviceTask_resumeReplyPeriod, shared/handling, serviceTask_resumeReplyPeriod, ANSWER_TIME_RUNNING",
        "shared/afterReply, flow_toIssueReply, serviceTask_openRating, shared/afterReply, serviceTask_openRating, REPLY_ISSUED",
        "shared/afterReply, flow_toSendReply, receiveTask_rating, shared/afterReply, receiveTask_rating, REPLY_SENT",
        "shared/afterReply, flow_toOpenRating, sendTask_reply, shared/afterReply, receiveTask_rating, A_CLOCK",
        "shared/afterReply, flow_toRating, serviceTask_checkPromises, shared/afterReply, serviceTask_closeCase, RATING_OPEN",
        "shared/afterReply, flow_rated, serviceTask_closeCase, shared/afterReply, serviceTask_closeCase, PROMISES_SETTLED",
        "shared/afterReply, flow_rated, endEvent_caseClosed, complaint/complaint, endEvent_closed, CASE_ENDED",
        "shared/watchFinding, flow_warn, endEvent_warned, complaint/complaint, endEvent_watch, TEAM_WARNED",
        "shared/watchFinding, flow_exceeded, serviceTask_promiseDate, complaint/complaint, endEvent_watch, BREACH_NOTED",
        "shared/watchFinding, flow_toSlip, serviceTask_escalate, complaint/complaint, endEvent_watch, SLIP_TOLD",
        "shared/watchFinding, flow_silent, endEvent_heard, complaint/complaint, endEvent_watch, STATE_TOLD",
        "shared/watchFinding, flow_remind, endEvent_reminded, complaint/complaint, endEvent_watch, RATING_REMINDED",
        "shared/watchFinding, flow_toEscalate, endEvent_escalated, complaint/complaint, endEvent_watch, CASE_RAISED",
        "shared/watchFinding, flow_toAnnounce, endEvent_escalated, complaint/complaint, endEvent_watch, RAISING_TOLD",
        "shared/watchFinding, flow_waitOver, serviceTask_escalate, shared/watchFinding, serviceTask_escalate, FOUND_LATE",
        "shared/contribution, flow_toTellAsked, gateway_asked, shared/contribution, userTask_giveOpinion, CONTRIBUTOR_TOLD",
    })
    void anArrowThatIsDrawnElsewhereIsSaidWithFileElementAndMilestone(
            String drawn, String flow, String target, String file, String place, String what) {
        List<SourceProblem> problems = SHIPPED.check(
                ShippedModels.changed(ShippedModels.tree(), drawn + ".bpmn", ShippedModels.redrawn(flow, target)));
        assertThat(problems).as(said(problems)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file + ".bpmn");
            assertThat(problem.place()).isEqualTo(place);
            assertThat(what).isIn(problem.sentence().parameters().get("milestone"), code(problem));
            assertThat(String.valueOf(problem.sentence().parameters().get("path")))
                    .contains(place);
        });
        problems.forEach(LifeGuardTest::isSaidInBothLanguages);
    }

    @Test
    void theShortestWayIsNamed() {
        List<SourceProblem> problems = SHIPPED.check(ShippedModels.changed(
                ShippedModels.tree(),
                "shared/admission.bpmn",
                ShippedModels.redrawn("flow_admitted", "businessRuleTask_route")));
        assertThat(problems).singleElement().satisfies(problem -> {
            Bilingual sentence = TEXTS.say(problem.sentence());
            assertThat(sentence.en())
                    .isEqualTo(
                            "Before this step it must be certain that the case has a priority."
                                    + " The shortest way that comes here without it: startEvent_received → callActivity_admission → startEvent_received → sendTask_acknowledge"
                                    + " → businessRuleTask_admit (admitted) → businessRuleTask_route (found) → businessRuleTask_startReplyPeriod");
            assertThat(sentence.ar())
                    .startsWith("لا بد أن يسبق هذه الخطوة تحديد أولوية الطلب. وأقصر مسار يصل إلى هنا من دون ذلك: ");
        });
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void eachMilestoneHasItsWordsInBothLanguages(Milestone milestone) {
        for (String where : List.of("step", "unless", "button", "message", "rest", "restUnless", "end", "beside")) {
            Bilingual sentence = TEXTS.say(new Message(
                    "problem.models-way-broken",
                    Map.of("where", where, "milestone", milestone.name(), "path", "startEvent_received")));
            assertThat(sentence.ar()).doesNotContain(milestone.name()).doesNotContain("{");
            assertThat(sentence.en()).doesNotContain(milestone.name()).doesNotContain("{");
        }
    }

    @Test
    void aSmallLifeEndsWell() {
        assertThat(said(small(body -> body))).isEmpty();
    }

    /** In a small model: what is drawn instead of what, and what is said about it. */
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sourceRef=\"userTask_handle\" targetRef=\"serviceTask_end\"|sourceRef=\"userTask_handle\""
                        + " targetRef=\"endEvent_done\"|CASE_ENDED|endEvent_done",
                "sourceRef=\"serviceTask_begin\" targetRef=\"userTask_handle\"|sourceRef=\"serviceTask_begin\""
                        + " targetRef=\"serviceTask_begin\"|models-circle-without-wait|serviceTask_begin",
                "sourceRef=\"startEvent_received\" targetRef=\"serviceTask_begin\"|sourceRef=\"startEvent_received\""
                        + " targetRef=\"userTask_handle\"|OWNER_KNOWN|userTask_handle",
                "sourceRef=\"serviceTask_end\" targetRef=\"endEvent_done\"|sourceRef=\"serviceTask_end\""
                        + " targetRef=\"userTask_handle\"|CASE_ENDED|userTask_handle",
                "<bpmn:userTask id=\"userTask_handle\"/>|<bpmn:receiveTask id=\"userTask_handle\""
                        + " messageRef=\"message_customerAnswered\"/>|QUESTION_SENT|userTask_handle",
            })
    void aFlawOfASmallLifeIsSaid(String what, String instead, String said, String place) {
        List<SourceProblem> problems = small(body -> replaced(body, what, instead));
        assertThat(problems).as(said(problems)).anySatisfy(problem -> {
            assertThat(said).isIn(problem.sentence().parameters().get("milestone"), code(problem));
            assertThat(problem.place()).isEqualTo(place);
        });
    }

    @Test
    void aCircleThatPassesAWaitIsNone() {
        assertThat(said(small(body -> replaced(body, "targetRef=\"serviceTask_end\"", "targetRef=\"gateway_done\"")
                        + asked("serviceTask_end", "userTask_handle"))))
                .isEmpty();
    }

    @Test
    void aCircleThroughASubprocessIsMet() {
        String circle =
                """
                <bpmn:subProcess id="subProcess_part">
                  <bpmn:startEvent id="startEvent_part"/>
                  <bpmn:sequenceFlow id="flow_part" sourceRef="startEvent_part" targetRef="endEvent_part"/>
                  <bpmn:endEvent id="endEvent_part"/>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="flow_again" sourceRef="subProcess_part" targetRef="subProcess_part"/>
                """;
        assertThat(codes(small(body ->
                        replaced(body, "targetRef=\"serviceTask_begin\"", "targetRef=\"subProcess_part\"") + circle)))
                .containsExactly("models-circle-without-wait");
    }

    @Test
    void aCircleThroughACalledModelAndAnErrorThatIsCaughtIsMet() {
        String caller =
                """
                <bpmn:callActivity id="callActivity_part" calledElement="part">
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:boundaryEvent id="boundaryEvent_failed" attachedToRef="callActivity_part">
                  <bpmn:errorEventDefinition id="eventDefinition_failed"/>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_failed" sourceRef="boundaryEvent_failed" targetRef="callActivity_part"/>
                """;
        String part =
                """
                <bpmn:startEvent id="startEvent_part"/>
                <bpmn:sequenceFlow id="flow_part" sourceRef="startEvent_part" targetRef="endEvent_failed"/>
                <bpmn:endEvent id="endEvent_failed"><bpmn:errorEventDefinition id="eventDefinition_fail"/></bpmn:endEvent>
                """;
        List<SourceProblem> problems = new LifeGuard(SMALL)
                .check(TestModels.tree(
                        "complaint/complaint.bpmn",
                        TestModels.model(
                                "complaint",
                                replaced(LIFE, "targetRef=\"serviceTask_begin\"", "targetRef=\"callActivity_part\"")
                                        + caller),
                        "complaint/userTask_handle.form.yaml",
                        TestModels.replyForm("userTask_handle"),
                        "shared/part.bpmn",
                        TestModels.model("part", "", part)));
        assertThat(codes(problems)).containsExactly("models-circle-without-wait");
        assertThat(String.valueOf(problems.get(0).sentence().parameters().get("path")))
                .contains("callActivity_part", "endEvent_failed", "boundaryEvent_failed");
    }

    @Test
    void twoBranchesAreLivedTogetherAndAJoinWaitsForBoth() {
        String both =
                """
                <bpmn:parallelGateway id="gateway_fork"/>
                <bpmn:sequenceFlow id="flow_one" sourceRef="gateway_fork" targetRef="userTask_handle"/>
                <bpmn:sequenceFlow id="flow_two" sourceRef="gateway_fork" targetRef="userTask_check"/>
                <bpmn:userTask id="userTask_check"/>
                <bpmn:sequenceFlow id="flow_checked" sourceRef="userTask_check" targetRef="gateway_join"/>
                <bpmn:parallelGateway id="gateway_join"/>
                <bpmn:sequenceFlow id="flow_joined" sourceRef="gateway_join" targetRef="serviceTask_end"/>
                """;
        UnaryOperator<String> forked =
                body -> replaced(body, "targetRef=\"userTask_handle\"", "targetRef=\"gateway_fork\"") + both;
        assertThat(said(small(body -> forked.apply(replaced(
                        body,
                        "sourceRef=\"userTask_handle\" targetRef=\"serviceTask_end\"",
                        "sourceRef=\"userTask_handle\" targetRef=\"gateway_join\"")))))
                .isEmpty();
        // One branch ends the case while the other still waits.
        assertThat(small(forked)).anySatisfy(problem -> assertThat(
                        problem.sentence().parameters().get("milestone"))
                .isEqualTo("CASE_ENDED"));
        // A join that one branch never reaches.
        assertThat(codes(small(body -> forked.apply(replaced(
                                body,
                                "sourceRef=\"userTask_handle\" targetRef=\"serviceTask_end\"",
                                "sourceRef=\"userTask_handle\" targetRef=\"endEvent_part\""))
                        + "<bpmn:endEvent id=\"endEvent_part\"/>"
                        + "<bpmn:sequenceFlow id=\"flow_never\" sourceRef=\"endEvent_part\" targetRef=\"gateway_join\"/>"
                                .replace("sourceRef=\"endEvent_part\"", "sourceRef=\"gateway_join\""))))
                .isNotEmpty();
    }

    @Test
    void aWayBesideTheMainOneNeitherWaitsNorTakesAwayWhatTheMainOneRestsOn() {
        String late =
                """
                <bpmn:boundaryEvent id="boundaryEvent_late" attachedToRef="userTask_handle" cancelActivity="false">
                  <bpmn:timerEventDefinition id="eventDefinition_late"><bpmn:timeDuration>PT8H</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_late" sourceRef="boundaryEvent_late" targetRef="%s"/>
                """;
        assertThat(said(small(body -> body + late.formatted("serviceTask_note") + NOTE)))
                .isEmpty();
        assertThat(codes(small(
                        body -> body + late.formatted("userTask_call") + "<bpmn:userTask id=\"userTask_call\"/>")))
                .containsExactly("models-way-beside-waits");
        assertThat(small(body -> body + late.formatted("serviceTask_end"))).anySatisfy(problem -> {
            assertThat(problem.sentence().parameters().get("where")).isEqualTo("beside");
            assertThat(problem.place()).isEqualTo("serviceTask_end");
        });
    }

    @Test
    void whoeverEndsAWaitIsHeard() {
        List<SourceProblem> problems = SHIPPED.check(ShippedModels.changed(
                ShippedModels.tree(),
                "shared/afterReply.bpmn",
                model -> model.replaceFirst(
                        "(?s)<bpmn:boundaryEvent id=\"boundaryEvent_ratingClosed\".*?</bpmn:boundaryEvent>", "")));
        assertThat(problems).as(said(problems)).anySatisfy(problem -> {
            assertThat(code(problem)).isEqualTo("models-way-not-heard");
            assertThat(problem.place()).isEqualTo("receiveTask_rating");
            assertThat(problem.sentence().parameters()).containsEntry("message", "message_waitOver");
        });
        problems.forEach(LifeGuardTest::isSaidInBothLanguages);
    }

    @Test
    void aGatewayWithoutAnArrowForWhatMayComeIsMet() {
        List<SourceProblem> problems = SHIPPED.check(ShippedModels.changed(
                ShippedModels.tree(), "shared/handling.bpmn", model -> model.replace(" default=\"flow_replied\"", "")
                        .replaceFirst(
                                "(<bpmn:sequenceFlow id=\"flow_replied\"[^/]*)/>",
                                "$1><bpmn:conditionExpression>\\${handling =="
                                        + " 'asked'}</bpmn:conditionExpression></bpmn:sequenceFlow>")));
        assertThat(problems).as(said(problems)).anySatisfy(problem -> {
            assertThat(code(problem)).isEqualTo("models-way-no-arrow");
            assertThat(problem.place()).isEqualTo("gateway_handled");
        });
    }

    @Test
    void aCallThatDoesNotHandOnWhatItsModelAsksForIsMet() {
        List<SourceProblem> problems = SHIPPED.check(ShippedModels.changed(
                ShippedModels.tree(),
                "complaint/complaint.bpmn",
                model -> model.replace("<camunda:in source=\"finding\" target=\"finding\" />", "")));
        assertThat(problems).as(said(problems)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("shared/watchFinding.bpmn");
            assertThat(problem.sentence().parameters()).containsEntry("milestone", "FOUND_WAIT_OVER");
        });
    }

    private static final String NOTE =
            "<bpmn:serviceTask id=\"serviceTask_note\" camunda:delegateExpression=\"${noteDelegate}\"/>";

    /** Begin, a task, end. */
    private static final String LIFE =
            """
            <bpmn:startEvent id="startEvent_received"/>
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="serviceTask_begin"/>
            <bpmn:serviceTask id="serviceTask_begin" camunda:delegateExpression="${beginDelegate}"/>
            <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_begin" targetRef="userTask_handle"/>
            <bpmn:userTask id="userTask_handle"/>
            <bpmn:sequenceFlow id="flow_3" sourceRef="userTask_handle" targetRef="serviceTask_end"/>
            <bpmn:serviceTask id="serviceTask_end" camunda:delegateExpression="${endDelegate}"/>
            <bpmn:sequenceFlow id="flow_4" sourceRef="serviceTask_end" targetRef="endEvent_done"/>
            <bpmn:endEvent id="endEvent_done"/>
            """;

    private static String asked(String yes, String no) {
        return """
                <bpmn:exclusiveGateway id="gateway_done" default="flow_no"/>
                <bpmn:sequenceFlow id="flow_yes" sourceRef="gateway_done" targetRef="%s">
                  <bpmn:conditionExpression>${approval == 'approved'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_no" sourceRef="gateway_done" targetRef="%s"/>
                """
                .formatted(yes, no);
    }

    private static List<SourceProblem> small(UnaryOperator<String> drawn) {
        String body = drawn.apply(LIFE);
        Map<String, String> files = new HashMap<>();
        files.put("complaint/complaint.bpmn", TestModels.model("complaint", body));
        for (String task : List.of("userTask_handle", "userTask_check", "userTask_call")) {
            files.put("complaint/" + task + ".form.yaml", TestModels.approvalForm(task, "approved", "returned"));
        }
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new LifeGuard(SMALL).check(new SourceTree(bytes));
    }

    private static String replaced(String body, String what, String instead) {
        assertThat(body).contains(what);
        return body.replace(what, instead);
    }

    private static void isSaidInBothLanguages(SourceProblem problem) {
        assertThat(TEXTS.say(problem.sentence()).ar()).isNotBlank().doesNotContain("{");
        assertThat(TEXTS.say(problem.sentence()).en()).isNotBlank().doesNotContain("{");
    }

    private static String code(SourceProblem problem) {
        return problem.sentence().key().substring("problem.".length());
    }

    private static List<String> codes(List<SourceProblem> problems) {
        return problems.stream().map(LifeGuardTest::code).distinct().toList();
    }

    private static String said(List<SourceProblem> problems) {
        return String.join(
                "\n",
                problems.stream()
                        .map(problem -> problem.file() + " (" + problem.place() + "): "
                                + TEXTS.say(problem.sentence()).en())
                        .toList());
    }
}
