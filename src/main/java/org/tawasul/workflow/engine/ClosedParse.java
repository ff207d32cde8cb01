package org.tawasul.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses, while the engine is still reading, what is out of reach once it has read: a form handler named by its class, which it makes
 * into an object at once, and fields and their validators, which it hides in the form.
 */
final class ClosedParse extends BpmnParse {
    private static final String FORM_HANDLER = "formHandlerClass";

    ClosedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    public TaskDefinition parseTaskDefinition(
            Element task, String key, ActivityImpl activity, ProcessDefinitionEntity definition) {
        refuse(task);
        return super.parseTaskDefinition(task, key, activity, definition);
    }

    @Override
    protected void parseStartFormHandlers(List<Element> startEvents, ProcessDefinitionEntity definition) {
        startEvents.forEach(ClosedParse::refuse);
        super.parseStartFormHandlers(startEvents, definition);
    }

    private static void refuse(Element element) {
        if (element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, FORM_HANDLER) != null
                || element.element("extensionElements") != null) {
            throw new ModelRefused(String.valueOf(element.attribute("id")), "extension");
        }
    }
}
