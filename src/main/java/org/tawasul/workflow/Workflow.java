package org.tawasul.workflow;

import java.util.Map;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/**
 * The process engine, as the rest of the program may use it. Every call needs a transaction (it throws without one) and becomes part of
 * it: the case's rows and the engine's are committed together or not at all. An optimistic collision surfaces as an exception that
 * {@link WholeCommands} understands.
 */
public interface Workflow {
    /** Starts the case's process by the live release's definition and runs it to its first wait state. Returns the root process instance id. */
    String start(ProcessKey key, long caseId);

    /**
     * Completes the case's open task of that work item with outcome variables: those of {@link ProcessVariable}, or those that the buttons of the task's
     * form declare; anything else is an IllegalArgumentException.
     */
    void complete(WorkItem item, Map<String, String> outcome, Actor actor);

    /**
     * Tells the case's running process and all that it calls, also what began to wait in the command under way. Throws {@link NothingWaiting} if none of
     * them waits for that message.
     *
     * @param variables what a gateway behind the message may ask: of the event subprocess alone if the message begins one, otherwise of the process that waits
     */
    void tell(String rootProcessInstance, ProcessMessage message, Map<ProcessVariable, String> variables);

    /** Tells only what waits in the process of one contribution to the case. Throws {@link NothingWaiting} as well. */
    void tellSideWork(String rootProcessInstance, long contribution, ProcessMessage message);
}
