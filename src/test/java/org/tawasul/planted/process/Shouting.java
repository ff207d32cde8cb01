package org.tawasul.planted.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks: delegates subclass CaseTask, are called verb, noun, Delegate, and know no other module. */
public class Shouting implements JavaDelegate {
    org.tawasul.cases.Cases others;

    @Override
    public void execute(DelegateExecution execution) {}
}
