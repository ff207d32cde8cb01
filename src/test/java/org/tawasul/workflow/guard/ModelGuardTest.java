package org.tawasul.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.text.Texts;

class ModelGuardTest {
    private static final ModelGuard GUARD =
            new ModelGuard(Set.of("noteDelegate"), TestModels.TAKERS, Instant.parse("2026-03-01T05:00:00Z"));
    private static final Texts TEXTS = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
    private static final String MODEL = TestModels.model("complaint", TestModels.ONE_TASK);
    private static final String FORM = TestModels.replyForm("userTask_handle");

    @Test
    void theSmallestModelMayGoLive() {
        assertThat(GUARD.check(TestModels.oneTask())).isEmpty();
    }

    /** In the model: what is replaced, by what, and the problem that this is, at that place. */
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "isExecutable=\"true\"|isExecutable=\"false\"|models-not-executable|complaint",
                "camunda:versionTag=\"1\"|camunda:versionTag=\" \"|models-version-tag-missing|complaint",
                "P1825D|P5Y|models-time-to-live-missing|complaint",
                "<bpmn:process id=\"complaint\"|<bpmn:process id=\"grievance\"|models-id-not-file-name|grievance",
                "isInterrupting=\"false\"|isInterrupting=\"true\"|models-watch-missing|complaint",
                "userTask_handle|userTask_check|models-form-missing|userTask_check",
                "endEvent_done|Event_0x1ab3f|models-id-tool-made|Event_0x1ab3f",
                "name=\"message_waitOver\"|name=\"message_waitover\"|models-message-unknown|message_waitOver",
                "targetRef=\"endEvent_done\"|targetRef=\"endEvent_nowhere\"|models-reference-unknown|flow_2",
                "bpmnElement=\"endEvent_done\"|bpmnElement=\"endEvent_gone\"|models-reference-unknown|shape_endEvent_done",
                "${noteDelegate}|${dataSource}|models-delegate-unknown|serviceTask_watch",
                "${noteDelegate}|noteDelegate|models-expression-refused|serviceTask_watch",
                "bpmnElement=\"flow_2\"|bpmnElement=\"flow_1\"|models-not-drawn|flow_2",
                "bpmnElement=\"endEvent_done\"|bpmnElement=\"flow_1\"|models-not-drawn|endEvent_done",
                "<bpmn:startEvent id=\"startEvent_received\"/>|`<bpmn:startEvent id=\"startEvent_received\"><bpmn:timerEventDefinition id=\"t\"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>`|models-start-not-plain|startEvent_received",
                "<bpmn:endEvent id=\"endEvent_done\"/>|<bpmn:endEvent id=\"endEvent_done\">x</bpmn:endEvent>|models-text-unexpected|endEvent_done",
                "<bpmn:endEvent id=\"endEvent_done\"/>|<bpmn:endEvent id=\"userTask_handle\"/>|models-id-repeated|userTask_handle",
                "id=\"message_waitOver\"|id=\"message waitOver\"|models-id-refused|message waitOver",
                "<bpmn:process|<bpmn:import importType=\"x\" location=\"file:///etc/passwd\" namespace=\"x\"/><bpmn:process|models-element-not-allowed|definitions_test",
            })
    void eachFlawIsSaidWithItsPlace(String what, String instead, String code, String place) {
        assertThat(MODEL).contains(what);
        List<SourceProblem> problems = check(MODEL.replace(what, instead), FORM);
        assertThat(problems)
                .filteredOn(problem -> problem.sentence().key().equals("problem." + code))
                .extracting(SourceProblem::place)
                .contains(place);
        assertThat(problems).allSatisfy(ModelGuardTest::hasSentences);
    }

    @Test
    void aGatewayThatDividesTheWayIsAQuestion() {
        assertThat(codes(check(divided("Handled?"), FORM))).isEmpty();
        assertThat(codes(check(divided("هل عولج؟"), FORM))).isEmpty();
        assertThat(codes(check(divided("Handled"), FORM))).containsExactly("models-gateway-no-question");
    }

    private static String divided(String name) {
        return gateway(name, "handling == 'replied'");
    }

    private static String gateway(String name, String condition) {
        return TestModels.model(
                "complaint",
                """
                <bpmn:startEvent id="startEvent_received"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="userTask_handle"/>
                <bpmn:userTask id="userTask_handle" name="Handle"/>
                <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_handle" targetRef="gateway_handled"/>
                <bpmn:exclusiveGateway id="gateway_handled" name="%s" default="flow_4">
                  <bpmn:outgoing>flow_3</bpmn:outgoing><bpmn:outgoing>flow_4</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_3" sourceRef="gateway_handled" targetRef="endEvent_done">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${%s}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_4" sourceRef="gateway_handled" targetRef="endEvent_done"/>
                <bpmn:endEvent id="endEvent_done"/>
                """
                        .formatted(name, condition.replace("&", "&amp;").replace("<", "&lt;")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "handling == 'asked' && !(admission != 'admitted')|",
                "approval == 'approved' || handling == \"replied\"|",
                "approval == 'eaten'|models-value-unknown",
                "handling == 'Asked'|models-value-unknown",
                "deadline == '1'|models-variable-unknown",
                "execution == 'x'|models-variable-unknown",
                "handling > 3|models-order-of-no-number",
                "handling == approval|models-expression-refused",
                "handling|models-expression-refused",
                "handling == 'asked' and true|models-expression-refused",
                "handling.length() == 3|models-expression-refused",
                "empty handling|models-expression-refused",
            })
    void aConditionComparesAVariableThatCanBeSetWithAValueItCanHave(String condition, String code) {
        String form = TestModels.approvalForm("userTask_handle", "approved", "returned");
        assertThat(codes(check(gateway("Handled?", condition), form)))
                .isEqualTo(code == null ? Set.of() : Set.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "timeDuration, PT8H,",
        "timeDuration, P3D,",
        "timeDuration, P10Y,",
        "timeDuration, PT1M,",
        "timeDuration, PT0S, models-timer-too-short",
        "timeDuration, PT59S, models-timer-too-short",
        "timeDuration, P0D, models-timer-too-short",
        "timeDuration, P10YT1S, models-timer-too-long",
        "timeDuration, P9999D, models-timer-too-long",
        "timeDuration, PT999999999S, models-timer-too-long",
        "timeDuration, -PT1H, models-timer-not-iso",
        "timeDuration, soon, models-timer-not-iso",
        "timeDate, 2026-03-01T08:00:00+03:00,",
        "timeDate, 2036-03-01T08:00:00+03:00,",
        "timeDate, 2036-03-01T08:00:01+03:00, models-timer-too-long",
        "timeDate, 2026-03-01, models-timer-not-iso",
        "timeDate, 2026-02-29T08:00:00Z, models-timer-not-iso",
        "timeCycle, R3/PT1H,",
        "timeCycle, R10/P1Y,",
        "timeCycle, R11/P1Y, models-timer-too-long",
        "timeCycle, R3/PT1S, models-timer-too-short",
        "timeCycle, R/PT1H, models-timer-not-iso",
        "timeCycle, 0 0 * * * ?, models-timer-not-iso",
    })
    void timersAreFixedTimes(String kind, String text, String code) {
        List<SourceProblem> problems = check(TestModels.model("complaint", Timers.beside(kind, text)), FORM);
        assertThat(codes(problems)).isEqualTo(code == null ? Set.of() : Set.of(code));
        assertThat(problems).allSatisfy(problem -> {
            hasSentences(problem);
            assertThat(problem.place()).isEqualTo("eventDefinition_late");
            assertThat(problem.sentence().parameters()).containsEntry("text", text);
        });
    }

    @Test
    void timersAreCheckedWhereverTheyMayStand() {
        for (String body : Timers.everywhere("timeDuration", "p3d")) {
            assertThat(codes(check(TestModels.model("complaint", body), FORM))).containsExactly("models-timer-not-iso");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"
            })
    void noDocumentTypeIsEvenLookedAt(String type) {
        assertThat(codes(check(MODEL.replace("<bpmn:definitions ", type + "<bpmn:definitions "), FORM)))
                .contains("models-doctype-refused");
    }

    @Test
    void sizeDepthAndNumbersAreLimited() {
        assertThat(codes(check(
                        MODEL.replace(
                                "</bpmn:process>", "<!--" + "x".repeat(XmlReader.MAX_BYTES) + "--></bpmn:process>"),
                        FORM)))
                .contains("models-too-large");
        assertThat(codes(check(
                        MODEL.replace(
                                "</bpmn:process>",
                                "<bpmn:subProcess>".repeat(20) + "</bpmn:subProcess>".repeat(20) + "</bpmn:process>"),
                        FORM)))
                .contains("models-too-deep");
        assertThat(codes(check(MODEL.replace("name=\"Handle\"", "name=\"" + "x".repeat(3000) + "\""), FORM)))
                .contains("models-text-too-long");
        assertThat(codes(check("<bpmn:definitions", FORM))).contains("models-xml-broken");
        StringBuilder many = new StringBuilder(TestModels.ONE_TASK);
        for (int i = 0; i < 28; i++) {
            many.append("<bpmn:endEvent id=\"endEvent_").append(i).append("\"/>");
        }
        assertThat(codes(check(TestModels.model("complaint", many.toString()), FORM)))
                .containsExactly("models-too-many-nodes");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "element: userTask_handle|element: userTask_other|models-form-element-differs",
                "ar: معالجة|ar: ''|models-form-language-missing",
                "team: responsible|team: ours|models-form-team-unknown",
                "roles: [case-worker]|roles: []|models-form-roles-missing",
                "act: reply|act: pay|models-form-act-unknown",
                "act: reply|act: reply, variable: x, value: y|models-form-outcome-not-here",
                "act: reply|act: complete, variable: handling, value: replied|models-form-outcome-reserved",
                "act: reply|act: complete, variable: execution, value: y|models-form-outcome-reserved",
                "act: reply|act: complete, variable: approval|models-form-outcome-refused",
                "id: reply|id: '1'|models-form-name-refused",
                "fields: []|fields: [{name: remark, label: {ar: م, en: r}, type: html}]|models-form-field-type-unknown",
                "fields: []|fields: [{name: remark, label: {ar: م, en: r}, type: choice}]|models-form-choices-wrong",
                "fields: []|fields: {}|models-form-unreadable",
                "fields: []|script: x|models-form-unreadable",
            })
    void aFormSaysWhatItMust(String what, String instead, String code) {
        assertThat(FORM).contains(what);
        List<SourceProblem> problems = check(MODEL, FORM.replace(what, instead));
        assertThat(codes(problems)).contains(code);
        assertThat(problems).allSatisfy(ModelGuardTest::hasSentences);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "responsible|case-worker|",
                "responsible|central-team, supervisor|",
                "central|central-team|",
                "responsible|case-workr|models-form-role-unknown",
                "responsible|case-worker, customer|models-form-role-unfit",
                "central|case-worker|models-form-role-unfit",
                "responsible|central-team|models-form-roles-too-rare",
            })
    void somebodyCanTakeTheTasksOfAForm(String team, String roles, String code) {
        List<SourceProblem> problems = check(
                MODEL,
                FORM.replace("team: responsible", "team: " + team)
                        .replace("roles: [case-worker]", "roles: [" + roles + "]"));
        assertThat(codes(problems)).isEqualTo(code == null ? Set.of() : Set.of(code));
        assertThat(problems).allSatisfy(problem -> {
            hasSentences(problem);
            assertThat(problem.place()).isEqualTo("roles");
            assertThat(TEXTS.say(problem.sentence()).en()).contains("userTask_handle", "supervisor");
            assertThat(TEXTS.say(problem.sentence()).ar()).contains("userTask_handle", "supervisor");
        });
    }

    /** A role that is renamed later must not make the tasks of cases under way unreadable. */
    @Test
    void aFormThatIsDeployedIsReadWhateverRolesThereAre() {
        byte[] form = FORM.replace("case-worker", "case-workr").getBytes(StandardCharsets.UTF_8);
        assertThat(FormFiles.read("complaint/userTask_handle.form.yaml", form).roles())
                .containsExactly("case-workr");
    }

    @Test
    void aFormWithoutItsTaskAndAModelWithoutItsPlaceAreMet() {
        assertThat(codes(GUARD.check(TestModels.tree(
                        "complaint/complaint.bpmn",
                        MODEL,
                        "complaint/userTask_handle.form.yaml",
                        FORM,
                        "complaint/userTask_gone.form.yaml",
                        TestModels.replyForm("userTask_gone"),
                        "other/complaint.bpmn",
                        MODEL,
                        "other/userTask_handle.form.yaml",
                        FORM))))
                .containsExactlyInAnyOrder("models-form-without-task", "models-key-repeated");
    }

    @Test
    void whatACalledModelHandsBackMayBeAskedByItsCaller() {
        assertThat(GUARD.check(
                        calling("<camunda:out source=\"approval\" target=\"approval\"/>", "approval == 'approved'")))
                .isEmpty();
        assertThat(GUARD.check(calling("<camunda:out source=\"after\" target=\"after\"/>", "after == 'again'")))
                .isEmpty();
        assertThat(codes(GUARD.check(calling("", "approval == 'approved'"))))
                .containsExactly("models-variable-unknown");
        assertThat(codes(GUARD.check(
                        calling("<camunda:out source=\"approval\" target=\"approval\"/>", "approval == 'eaten'"))))
                .containsExactly("models-value-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "<camunda:out source='treasure' target='treasure'/>,models-output-unknown",
        "<camunda:out source='approval' target='after'/>,models-output-unknown",
        "<camunda:out source='after' target='approval'/>,models-output-unknown",
        "<camunda:out source='deadline' target='deadline'/>,models-output-unknown",
        "<camunda:out source='after'/>,models-output-unknown",
        "<camunda:out variables='all'/>,models-attribute-not-allowed",
        "<camunda:out source='after' target='after' local='true'/>,models-attribute-not-allowed",
        "<camunda:out businessKey='#{execution.processBusinessKey}'/>,models-attribute-not-allowed"
    })
    void nothingElseIsHandedBack(String out, String code) {
        assertThat(codes(GUARD.check(calling(out.replace('\'', '"'), "admission == 'admitted'"))))
                .containsExactly(code);
    }

    @Test
    void onlyACallHandsBack() {
        String model = MODEL.replace(
                "<bpmn:userTask id=\"userTask_handle\" name=\"Handle\"/>",
                "<bpmn:userTask id=\"userTask_handle\" name=\"Handle\"><bpmn:extensionElements>"
                        + "<camunda:out source=\"after\" target=\"after\"/></bpmn:extensionElements></bpmn:userTask>");
        assertThat(model).isNotEqualTo(MODEL);
        assertThat(codes(check(model, FORM))).contains("models-element-misplaced");
    }

    /** A model that calls one with a task whose form declares {@code approval}, hands something back and asks for something. */
    private static SourceTree calling(String out, String condition) {
        String caller =
                """
                <bpmn:startEvent id="startEvent_received"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="callActivity_part"/>
                <bpmn:callActivity id="callActivity_part" calledElement="part" camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/>%s</bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:sequenceFlow id="flow_2" sourceRef="callActivity_part" targetRef="gateway_asked"/>
                <bpmn:exclusiveGateway id="gateway_asked" name="Well?" default="flow_other">
                  <bpmn:outgoing>flow_yes</bpmn:outgoing><bpmn:outgoing>flow_other</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_yes" sourceRef="gateway_asked" targetRef="endEvent_done">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${%s}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_other" sourceRef="gateway_asked" targetRef="endEvent_done"/>
                <bpmn:endEvent id="endEvent_done"/>
                """
                        .formatted(out, condition);
        return TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", caller),
                "shared/part.bpmn",
                TestModels.model("part", "", TestModels.ONE_TASK),
                "shared/userTask_handle.form.yaml",
                TestModels.approvalForm("userTask_handle", "approved", "returned"));
    }

    private static List<SourceProblem> check(String model, String form) {
        return GUARD.check(
                TestModels.tree("complaint/complaint.bpmn", model, "complaint/userTask_handle.form.yaml", form));
    }

    private static Set<String> codes(List<SourceProblem> problems) {
        Set<String> codes = new TreeSet<>();
        problems.forEach(problem -> codes.add(problem.sentence().key().substring("problem.".length())));
        return codes;
    }

    private static void hasSentences(SourceProblem problem) {
        assertThat(TEXTS.say(problem.sentence()).ar()).isNotBlank().doesNotContain("{");
        assertThat(TEXTS.say(problem.sentence()).en()).isNotBlank();
    }
}
