package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** The engine's second line met an expression that is none of ours. */
final class ExpressionRefused extends ProcessEngineException {
    private static final long serialVersionUID = 1L;

    ExpressionRefused(String text) {
        super("Expression refused: " + text);
    }
}
