package org.tawasul.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.contract.ProcessVariable;

/** The processes that a case's own process calls for contributions: each carries the contribution's id as a variable of its own. */
final class SideWork {
    /** Words of forms that mean somebody by the contribution that a task belongs to. */
    static final Set<String> TEAMS = Set.of("contributor", "asker");

    private SideWork() {}

    /** Null for a place in the case's own process. */
    static @Nullable Long of(VariableScope place) {
        Object id = place.getVariable(ProcessVariable.CONTRIBUTION.variableName());
        return id == null ? null : Long.valueOf(id.toString());
    }
}
