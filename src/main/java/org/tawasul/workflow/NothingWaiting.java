package org.tawasul.workflow;

/** No process instance waits for the message: the case has moved on. */
public final class NothingWaiting extends RuntimeException {
    public NothingWaiting(String rootProcessInstance, String message) {
        super("Process instance " + rootProcessInstance + " does not wait for " + message);
    }
}
