package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** The engine's second line met a behaviour or a listener that no model of ours may have. */
final class ModelRefused extends ProcessEngineException {
    private static final long serialVersionUID = 1L;

    ModelRefused(String element, Object what) {
        super("Element " + element + " refused: " + what.getClass().getSimpleName());
    }

    ModelRefused(Class<?> what) {
        super("Class refused: " + what.getName());
    }
}
