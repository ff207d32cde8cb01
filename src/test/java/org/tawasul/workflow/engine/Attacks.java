package org.tawasul.workflow.engine;

import static org.tawasul.workflow.guard.TestModels.MESSAGES;
import static org.tawasul.workflow.guard.TestModels.WATCH;
import static org.tawasul.workflow.guard.TestModels.model;

import java.util.ArrayList;
import java.util.List;
import org.tawasul.workflow.guard.TestModels;

/**
 * The corpus: ways to run code of one's own through a model. Each is a whole model that would pass the guard if it were not for the one thing it
 * is about, and names the guard that must meet it.
 */
final class Attacks {
    /** @param guard the problem that the guard must find, and the only one */
    record Attack(String name, String guard, String model) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String BURGLAR = "org.tawasul.workflow.engine.Burglar";
    private static final String MAKE = "''.getClass().forName('" + BURGLAR + "').newInstance()";
    private static final String YES = "${" + MAKE + ".yes()}";
    private static final String TEXT = "${" + MAKE + ".text('x')}";
    private static final String NUMBER = "${" + MAKE + ".number()}";
    private static final String SELF = "${" + MAKE + ".self()}";
    private static final String EXPRESSION = "models-expression-refused";
    private static final String ATTRIBUTE = "models-attribute-not-allowed";
    private static final String ELEMENT = "models-element-not-allowed";
    private static final String MISPLACED = "models-element-misplaced";

    private final List<Attack> all = new ArrayList<>();

    static List<Attack> all() {
        Attacks attacks = new Attacks();
        attacks.reachingJava();
        attacks.conditions();
        attacks.userTasks();
        attacks.serviceTasks();
        attacks.executionListeners();
        attacks.taskListeners();
        attacks.inputAndOutput();
        attacks.scripts();
        attacks.callActivities();
        attacks.loops();
        attacks.events();
        attacks.jobs();
        attacks.forms();
        attacks.namespaces();
        return attacks.all;
    }

    /** One way each to get from an expression to Java. */
    private void reachingJava() {
        condition("forName by method", YES);
        condition("forName by property", "${''.class.forName('" + BURGLAR + "').newInstance().yes()}");
        condition("forName by index", "${''['class'].forName('" + BURGLAR + "').newInstance().yes()}");
        condition("deferred syntax", YES.replace("${", "#{"));
        condition(
                "class loader of the execution",
                "${execution.getClass().getClassLoader().loadClass('" + BURGLAR + "').newInstance().yes()}");
        condition(
                "class loader of the module",
                "${execution.getClass().getModule().getClassLoader().loadClass('" + BURGLAR
                        + "').newInstance().yes()}");
        condition(
                "constructor by reflection",
                "${''.getClass().forName('" + BURGLAR + "').getConstructors()[0].newInstance().yes()}");
        condition("property of a made object", "${" + MAKE + ".loot}");
        condition(
                "services of the engine",
                "${execution.getProcessEngineServices().getRuntimeService().getClass().forName('" + BURGLAR
                        + "').newInstance().yes()}");
        condition("static initialiser", "${''.getClass().forName('" + BURGLAR + "$Loaded') != null}");
        condition("inside a ternary", "${true ? " + MAKE + ".yes() : false}");
        condition("behind an or that looks honest", "${'a' == 'b' || " + MAKE + ".yes()}");
        condition("as an argument of empty", "${!empty " + MAKE + ".list()}");
        condition(
                "in brackets of an index",
                "${''.getClass().forName('" + BURGLAR + "').newInstance()[('lo').concat('ot')]}");
        condition(
                "a script engine made in an expression",
                "${''.getClass().forName('org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory').newInstance()"
                        + ".getScriptEngine().eval(\"${''.getClass().forName('" + BURGLAR
                        + "').newInstance().yes()}\")}");
        condition(
                "an expression made in an expression",
                "${execution.getProcessEngineServices().getProcessEngineConfiguration().getExpressionManager().createExpression("
                        + "\"#{''.getClass().forName('" + BURGLAR + "').newInstance().yes()}\").getValue(execution)}");
        condition("written with entities", "&#36;&#123;" + MAKE + ".yes()}");
        condition("in a section of characters", "<![CDATA[" + YES + "]]>");
    }

    private void conditions() {
        add(
                "condition on the way out of a task",
                EXPRESSION,
                line("userTask_handle", """
                <bpmn:userTask id="userTask_handle"/>""", condition(YES)));
        add(
                "condition in the language of a script",
                ATTRIBUTE,
                gateway("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">" + text(YES)
                        + "</bpmn:conditionExpression>"));
        add(
                "conditional event",
                ELEMENT,
                line(
                        "catchEvent_condition",
                        """
                <bpmn:intermediateCatchEvent id="catchEvent_condition"><bpmn:conditionalEventDefinition id="definition_condition">
                <bpmn:condition xsi:type="bpmn:tFormalExpression">%s</bpmn:condition>
                </bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"""
                                .formatted(text(YES))));
        add("inclusive gateway", ELEMENT, gateway(condition(YES)).replace("exclusiveGateway", "inclusiveGateway"));
    }

    private void userTasks() {
        user("name", EXPRESSION, "name=\"" + attr(TEXT) + "\"", "");
        user("description", EXPRESSION, "", "<bpmn:documentation>" + text(TEXT) + "</bpmn:documentation>");
        user("assignee", ATTRIBUTE, "camunda:assignee=\"" + attr(TEXT) + "\"", "");
        user("candidate users", ATTRIBUTE, "camunda:candidateUsers=\"" + attr(TEXT) + "\"", "");
        user("candidate groups", ATTRIBUTE, "camunda:candidateGroups=\"" + attr(TEXT) + "\"", "");
        user(
                "due date",
                ATTRIBUTE,
                "camunda:dueDate=\"" + attr(TEXT.replace("'x'", "'2030-01-01T00:00:00'")) + "\"",
                "");
        user(
                "follow-up date",
                ATTRIBUTE,
                "camunda:followUpDate=\"" + attr(TEXT.replace("'x'", "'2030-01-01T00:00:00'")) + "\"",
                "");
        user("priority", ATTRIBUTE, "camunda:priority=\"" + attr(NUMBER) + "\"", "");
        user(
                "human performer",
                ELEMENT,
                "",
                "<bpmn:humanPerformer id=\"performer_1\">" + resource("") + "</bpmn:humanPerformer>");
        user(
                "potential owner",
                ELEMENT,
                "",
                "<bpmn:potentialOwner id=\"owner_1\">" + resource("") + "</bpmn:potentialOwner>");
        user("form handler class", ATTRIBUTE, "camunda:formHandlerClass=\"" + BURGLAR + "$FormHandler\"", "");
        user("form key", ATTRIBUTE, "camunda:formKey=\"" + attr(TEXT) + "\"", "");
        user(
                "form reference",
                ATTRIBUTE,
                "camunda:formRef=\"" + attr(TEXT) + "\" camunda:formRefBinding=\"latest\"",
                "");
    }

    private void serviceTasks() {
        for (String task : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            task(task + " expression", ATTRIBUTE, task, "camunda:expression=\"" + attr(YES) + "\"", "");
            task(task + " class", ATTRIBUTE, task, "camunda:class=\"" + BURGLAR + "\"", "");
            task(
                    task + " delegate expression",
                    EXPRESSION,
                    task,
                    "camunda:delegateExpression=\"" + attr(SELF) + "\"",
                    "");
        }
        task(
                "class whose initialiser strikes",
                ATTRIBUTE,
                "serviceTask",
                "camunda:class=\"" + BURGLAR + "$LoadedByTask\"",
                "");
        task(
                "shell",
                ATTRIBUTE + "," + MISPLACED + "," + ELEMENT,
                "serviceTask",
                "camunda:type=\"shell\"",
                extension(
                        "<camunda:field name=\"command\" stringValue=\"touch\"/><camunda:field name=\"arg1\" stringValue=\""
                                + Burglar.LOOT + "\"/><camunda:field name=\"wait\" stringValue=\"true\"/>"));
        task(
                "field injection by expression",
                ATTRIBUTE + "," + MISPLACED + "," + ELEMENT,
                "serviceTask",
                "camunda:class=\"" + BURGLAR + "\"",
                extension(
                        """
                <camunda:field name="treasure" expression="%s"/>""".formatted(attr(TEXT))));
        task(
                "topic of an external task",
                ATTRIBUTE,
                "serviceTask",
                "camunda:type=\"external\" camunda:topic=\"" + attr(TEXT) + "\"",
                "");
        task(
                "reference of a decision",
                ATTRIBUTE,
                "businessRuleTask",
                "camunda:decisionRef=\"" + attr(TEXT) + "\"",
                "");
    }

    private void executionListeners() {
        for (String event : List.of("start", "end")) {
            String listener = listener("expression=\"" + attr(YES) + "\"", event);
            task(
                    "listener on the " + event + " of a service task",
                    MISPLACED + "," + ELEMENT,
                    "serviceTask",
                    "camunda:delegateExpression=\"${noteDelegate}\"",
                    listener,
                    "${true}");
        }
        String start = listener("expression=\"" + attr(YES) + "\"", "start");
        user("listener of a task by expression", MISPLACED + "," + ELEMENT, "", start);
        user(
                "listener of a task by class",
                MISPLACED + "," + ELEMENT,
                "",
                listener("class=\"" + BURGLAR + "\"", "start"));
        user(
                "listener of a task by delegate expression",
                MISPLACED + "," + ELEMENT,
                "",
                listener("delegateExpression=\"" + attr(SELF) + "\"", "start"));
        user(
                "listener of a task by script",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">"
                        + text(YES) + "</camunda:script></camunda:executionListener>"));
        add("listener of the process", MISPLACED + "," + ELEMENT, model("complaint", start + TestModels.ONE_TASK));
        add(
                "listener of the start",
                MISPLACED + "," + ELEMENT,
                model(
                        "complaint",
                        TestModels.ONE_TASK.replace(
                                "<bpmn:startEvent id=\"startEvent_received\"/>",
                                "<bpmn:startEvent id=\"startEvent_received\">" + start + "</bpmn:startEvent>")));
        add(
                "listener of the end",
                MISPLACED + "," + ELEMENT,
                model(
                        "complaint",
                        TestModels.ONE_TASK.replace(
                                "<bpmn:endEvent id=\"endEvent_done\"/>",
                                "<bpmn:endEvent id=\"endEvent_done\">" + start + "</bpmn:endEvent>")));
        add(
                "listener of a flow",
                MISPLACED + "," + ELEMENT,
                line(
                        "userTask_handle",
                        "<bpmn:userTask id=\"userTask_handle\"/>",
                        listener("expression=\"" + attr(YES) + "\"", "take")));
        add(
                "listener of a gateway",
                MISPLACED + "," + ELEMENT,
                gateway(condition("${admission == 'admitted'}"))
                        .replace("default=\"flow_other\">", "default=\"flow_other\">" + start));
        add(
                "listener of a subprocess",
                MISPLACED + "," + ELEMENT,
                line(
                        "subProcess_inner",
                        """
                <bpmn:subProcess id="subProcess_inner">%s<bpmn:startEvent id="startEvent_inner"/>
                <bpmn:sequenceFlow id="flow_inner" sourceRef="startEvent_inner" targetRef="endEvent_inner"/>
                <bpmn:endEvent id="endEvent_inner"/></bpmn:subProcess>"""
                                .formatted(start)));
    }

    private void taskListeners() {
        for (String event : List.of("create", "complete")) {
            user(
                    "task listener on " + event,
                    MISPLACED + "," + ELEMENT,
                    "",
                    extension("<camunda:taskListener event=\"" + event + "\" expression=\"" + attr(YES) + "\"/>"));
        }
        user(
                "task listener by class",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:taskListener event=\"create\" class=\"" + BURGLAR + "\"/>"));
        user(
                "task listener by delegate expression",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:taskListener event=\"create\" delegateExpression=\"" + attr(SELF) + "\"/>"));
        user(
                "task listener by script",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"juel\">" + text(YES)
                        + "</camunda:script></camunda:taskListener>"));
        user(
                "task listener with an injected field",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:taskListener event=\"create\" class=\"" + BURGLAR
                        + "\"><camunda:field name=\"treasure\" expression=\"" + attr(TEXT)
                        + "\"/></camunda:taskListener>"));
        user(
                "task listener by timer",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:taskListener event=\"timeout\" id=\"timeout_1\" class=\"" + BURGLAR
                        + "\"><bpmn:timerEventDefinition id=\"timer_1\"><bpmn:timeDuration>PT0S</bpmn:timeDuration>"
                        + "</bpmn:timerEventDefinition></camunda:taskListener>"));
    }

    private void inputAndOutput() {
        for (String kind : List.of("inputParameter", "outputParameter")) {
            user(
                    kind,
                    MISPLACED + "," + ELEMENT,
                    "",
                    io("<camunda:" + kind + " name=\"x\">" + text(TEXT) + "</camunda:" + kind + ">"));
            user(
                    kind + " in a list",
                    MISPLACED + "," + ELEMENT,
                    "",
                    io("<camunda:" + kind + " name=\"x\"><camunda:list><camunda:value>" + text(TEXT)
                            + "</camunda:value></camunda:list></camunda:" + kind + ">"));
            user(
                    kind + " by script",
                    MISPLACED + "," + ELEMENT,
                    "",
                    io("<camunda:" + kind + " name=\"x\"><camunda:script scriptFormat=\"juel\">" + text(TEXT)
                            + "</camunda:script></camunda:" + kind + ">"));
        }
        user(
                "inputParameter in a map",
                MISPLACED + "," + ELEMENT,
                "",
                io("<camunda:inputParameter name=\"x\"><camunda:map><camunda:entry key=\"k\">" + text(TEXT)
                        + "</camunda:entry></camunda:map></camunda:inputParameter>"));
    }

    private void scripts() {
        add(
                "script task",
                ELEMENT,
                line(
                        "scriptTask_run",
                        "<bpmn:scriptTask id=\"scriptTask_run\" scriptFormat=\"juel\"><bpmn:script>" + text(YES)
                                + "</bpmn:script></bpmn:scriptTask>"));
    }

    private void callActivities() {
        call("called element", EXPRESSION, "calledElement=\"" + attr(TEXT) + "\"", "");
        call(
                "called version",
                ATTRIBUTE,
                "calledElement=\"other\" camunda:calledElementVersion=\"" + attr(NUMBER) + "\"",
                "");
        call(
                "called tenant",
                ATTRIBUTE,
                "calledElement=\"other\" camunda:calledElementTenantId=\"" + attr(TEXT) + "\"",
                "");
        call(
                "business key",
                "models-called-without-case," + EXPRESSION,
                "calledElement=\"other\"",
                "<camunda:in businessKey=\"" + attr(TEXT) + "\"/>");
        call(
                "input by expression",
                ATTRIBUTE,
                "calledElement=\"other\"",
                "<camunda:in sourceExpression=\"" + attr(TEXT) + "\" target=\"finding\"/>");
        call(
                "output by expression",
                ATTRIBUTE,
                "calledElement=\"other\"",
                "<camunda:out sourceExpression=\"" + attr(TEXT) + "\" target=\"after\"/>");
        call(
                "mapping by class",
                ATTRIBUTE,
                "calledElement=\"other\" camunda:variableMappingClass=\"" + BURGLAR + "\"",
                "");
        call(
                "mapping by delegate expression",
                ATTRIBUTE,
                "calledElement=\"other\" camunda:variableMappingDelegateExpression=\"" + attr(SELF) + "\"",
                "");
    }

    private void loops() {
        loop(
                "collection",
                "camunda:collection=\"" + attr("${" + MAKE + ".list()}") + "\" camunda:elementVariable=\"one\"",
                "");
        loop("cardinality", "", "<bpmn:loopCardinality>" + text(NUMBER) + "</bpmn:loopCardinality>");
        loop(
                "completion",
                "",
                "<bpmn:loopCardinality>1</bpmn:loopCardinality><bpmn:completionCondition>" + text(YES)
                        + "</bpmn:completionCondition>");
    }

    private void events() {
        String time = TEXT.replace("'x'", "'PT1H'");
        add("duration of a timer", EXPRESSION, timer("timeDuration", time));
        add("date of a timer", EXPRESSION, timer("timeDate", TEXT.replace("'x'", "'2030-01-01T00:00:00'")));
        add("cycle of a timer", EXPRESSION, timer("timeCycle", TEXT.replace("'x'", "'R2/PT1H'")));
        add(
                "name of a message",
                EXPRESSION,
                model(
                        "complaint",
                        MESSAGES + "<bpmn:message id=\"message_evil\" name=\"" + attr(TEXT) + "\"/>",
                        body(
                                        "receiveTask_wait",
                                        "<bpmn:receiveTask id=\"receiveTask_wait\" messageRef=\"message_evil\"/>",
                                        "")
                                + WATCH));
        add(
                "name of a signal",
                ELEMENT,
                model(
                        "complaint",
                        MESSAGES + "<bpmn:signal id=\"signal_evil\" name=\"" + attr(TEXT) + "\"/>",
                        body(
                                        "throwEvent_signal",
                                        "<bpmn:intermediateThrowEvent id=\"throwEvent_signal\"><bpmn:signalEventDefinition"
                                                + " id=\"definition_signal\" signalRef=\"signal_evil\"/></bpmn:intermediateThrowEvent>",
                                        "")
                                + WATCH));
        add(
                "message of an error",
                ATTRIBUTE,
                model(
                        "complaint",
                        MESSAGES + "<bpmn:error id=\"error_evil\" errorCode=\"x\" camunda:errorMessage=\"" + attr(TEXT)
                                + "\"/>",
                        body(
                                        "subProcess_inner",
                                        """
                        <bpmn:subProcess id="subProcess_inner"><bpmn:startEvent id="startEvent_inner"/>
                        <bpmn:sequenceFlow id="flow_inner" sourceRef="startEvent_inner" targetRef="endEvent_inner"/>
                        <bpmn:endEvent id="endEvent_inner"><bpmn:errorEventDefinition id="definition_error" errorRef="error_evil"/></bpmn:endEvent>
                        </bpmn:subProcess>
                        <bpmn:boundaryEvent id="boundaryEvent_error" attachedToRef="subProcess_inner"><bpmn:errorEventDefinition
                        id="definition_caught" errorRef="error_evil"/></bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_error" sourceRef="boundaryEvent_error" targetRef="endEvent_done"/>""",
                                        "")
                                + WATCH));
        for (String by : List.of(
                "class=\"" + BURGLAR + "\"",
                "expression=\"" + attr(YES) + "\"",
                "delegateExpression=\"" + attr(SELF) + "\"")) {
            add(
                    "thrown message by " + by.substring(0, by.indexOf('=')),
                    by.startsWith("delegate") ? EXPRESSION : ATTRIBUTE,
                    line(
                            "throwEvent_message",
                            "<bpmn:intermediateThrowEvent id=\"throwEvent_message\"><bpmn:messageEventDefinition"
                                    + " id=\"definition_message\" messageRef=\"message_waitOver\" camunda:" + by
                                    + "/></bpmn:intermediateThrowEvent>"));
        }
    }

    private void jobs() {
        user(
                "priority of a job",
                ATTRIBUTE,
                "camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + attr(NUMBER) + "\"",
                "");
        add(
                "priority of all jobs",
                ATTRIBUTE,
                model(
                                "complaint",
                                TestModels.ONE_TASK.replace(
                                        "<bpmn:userTask ", "<bpmn:userTask camunda:asyncBefore=\"true\" "))
                        .replace(
                                "camunda:versionTag",
                                "camunda:jobPriority=\"" + attr(NUMBER) + "\" camunda:versionTag"));
    }

    private void forms() {
        String field =
                "<camunda:formData><camunda:formField id=\"f\" type=\"string\" %s>%s</camunda:formField></camunda:formData>";
        user(
                "default of a form field",
                MISPLACED + "," + ELEMENT,
                "",
                extension(field.formatted("defaultValue=\"" + attr(TEXT) + "\"", "")));
        user(
                "label of a form field",
                MISPLACED + "," + ELEMENT,
                "",
                extension(field.formatted("label=\"" + attr(TEXT) + "\"", "")));
        user(
                "validator of a form field by class",
                MISPLACED + "," + ELEMENT,
                "",
                extension(field.formatted(
                        "",
                        "<camunda:validation><camunda:constraint name=\"validator\" config=\"" + BURGLAR
                                + "\"/></camunda:validation>")));
        user(
                "validator of a form field by expression",
                MISPLACED + "," + ELEMENT,
                "",
                extension(field.formatted(
                        "",
                        "<camunda:validation><camunda:constraint name=\"validator\" config=\"" + attr(SELF)
                                + "\"/></camunda:validation>")));
        user(
                "form property",
                MISPLACED + "," + ELEMENT,
                "",
                extension("<camunda:formProperty id=\"p\" expression=\"" + attr(TEXT) + "\"/>"));
        add(
                "form handler class of the start",
                ATTRIBUTE,
                model(
                        "complaint",
                        TestModels.ONE_TASK.replace(
                                "<bpmn:startEvent id=\"startEvent_received\"/>",
                                "<bpmn:startEvent id=\"startEvent_received\" camunda:formHandlerClass=\"" + BURGLAR
                                        + "$StartFormHandler\"/>")));
    }

    private void namespaces() {
        add(
                "the engine's older namespace",
                ATTRIBUTE,
                line(
                                "serviceTask_run",
                                "<bpmn:serviceTask id=\"serviceTask_run\" old:expression=\"" + attr(YES) + "\"/>")
                        .replace("<bpmn:definitions ", "<bpmn:definitions xmlns:old=\"http://activiti.org/bpmn\" "));
        add(
                "a task by another prefix",
                ELEMENT,
                line(
                                "scriptTask_run",
                                "<model:scriptTask id=\"scriptTask_run\" scriptFormat=\"juel\"><model:script>"
                                        + text(YES) + "</model:script></model:scriptTask>")
                        .replace(
                                "<bpmn:definitions ",
                                "<bpmn:definitions xmlns:model=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "));
        add(
                "an extension in a foreign namespace",
                ELEMENT + "," + MISPLACED,
                line(
                                "userTask_handle",
                                "<bpmn:userTask id=\"userTask_handle\"><bpmn:extensionElements><x:taskListener event=\"create\" expression=\""
                                        + attr(YES) + "\"/></bpmn:extensionElements></bpmn:userTask>")
                        .replace("<bpmn:definitions ", "<bpmn:definitions xmlns:x=\"http://activiti.org/bpmn\" "));
    }

    // How models are put together.

    private void add(String name, String guard, String model) {
        all.add(new Attack(name, guard, model));
    }

    private void condition(String name, String expression) {
        boolean written = expression.startsWith("&#") || expression.startsWith("<!");
        add("condition: " + name, EXPRESSION, gateway(condition(written ? "\0" + expression : expression)));
    }

    private void user(String name, String guard, String attributes, String children) {
        add(
                "user task: " + name,
                guard,
                line(
                        "userTask_handle",
                        "<bpmn:userTask id=\"userTask_handle\" " + attributes + ">" + children + "</bpmn:userTask>"));
    }

    private void task(String name, String guard, String task, String attributes, String children) {
        add(
                name,
                guard,
                line(
                        task + "_run",
                        "<bpmn:" + task + " id=\"" + task + "_run\" " + attributes + ">" + children + "</bpmn:" + task
                                + ">"));
    }

    /** With a delegate that the bare engine knows by another name. */
    private void task(String name, String guard, String task, String attributes, String children, String bare) {
        task(name, guard, task, attributes, children);
    }

    private void call(String name, String guard, String attributes, String in) {
        String own =
                in.contains("businessKey") ? in : in + "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>";
        add(
                "call: " + name,
                guard,
                line(
                        "callActivity_other",
                        "<bpmn:callActivity id=\"callActivity_other\" " + attributes
                                + " camunda:calledElementBinding=\""
                                + (attributes.contains("Version") ? "version" : "deployment") + "\">" + extension(own)
                                + "</bpmn:callActivity>"));
    }

    private void loop(String name, String attributes, String children) {
        add(
                "loop: " + name,
                ELEMENT,
                line(
                        "userTask_handle",
                        "<bpmn:userTask id=\"userTask_handle\"><bpmn:multiInstanceLoopCharacteristics " + attributes
                                + ">" + children + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>"));
    }

    private static String timer(String kind, String expression) {
        return line(
                "catchEvent_timer",
                "<bpmn:intermediateCatchEvent id=\"catchEvent_timer\"><bpmn:timerEventDefinition id=\"definition_timer\">"
                        + "<bpmn:" + kind + " xsi:type=\"bpmn:tFormalExpression\">" + text(expression) + "</bpmn:"
                        + kind
                        + "></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    }

    private static String resource(String unused) {
        return "<bpmn:resourceAssignmentExpression><bpmn:formalExpression>" + text(TEXT)
                + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression>";
    }

    private static String extension(String inner) {
        return "<bpmn:extensionElements>" + inner + "</bpmn:extensionElements>";
    }

    private static String io(String inner) {
        return extension("<camunda:inputOutput>" + inner + "</camunda:inputOutput>");
    }

    private static String listener(String by, String event) {
        return extension("<camunda:executionListener event=\"" + event + "\" " + by + "/>");
    }

    private static String condition(String expression) {
        String body = expression.startsWith("\0") ? expression.substring(1) : text(expression);
        return "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + body + "</bpmn:conditionExpression>";
    }

    private static String line(String id, String node) {
        return line(id, node, "");
    }

    private static String line(String id, String node, String inFlow) {
        return model("complaint", body(id, node, inFlow));
    }

    private static String body(String id, String node, String inFlow) {
        return """
                <bpmn:startEvent id="startEvent_received"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="%1$s"/>
                %2$s
                <bpmn:sequenceFlow id="flow_2" sourceRef="%1$s" targetRef="endEvent_done">%3$s</bpmn:sequenceFlow>
                <bpmn:endEvent id="endEvent_done"/>
                """
                .formatted(id, node, inFlow);
    }

    private static String gateway(String condition) {
        return model(
                "complaint",
                """
                <bpmn:startEvent id="startEvent_received"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="gateway_open"/>
                <bpmn:exclusiveGateway id="gateway_open" name="Is it open?" default="flow_other"></bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_2" sourceRef="gateway_open" targetRef="endEvent_done">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_other" sourceRef="gateway_open" targetRef="endEvent_done"/>
                <bpmn:endEvent id="endEvent_done"/>
                """
                        .formatted(condition));
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String attr(String raw) {
        return text(raw).replace("\"", "&quot;");
    }
}
