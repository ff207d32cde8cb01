package org.tawasul.improvement.plan;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;

/** The process of an improvement. It waits in one task at a time. */
@Component
final class ImprovementTasks {
    private final Workflow workflow;
    private final WorkItems items;
    private final ImprovementRows rows;

    ImprovementTasks(Workflow workflow, WorkItems items, ImprovementRows rows) {
        this.workflow = workflow;
        this.items = items;
        this.rows = rows;
    }

    /** Returns the process instance. */
    String begin(ImprovementRow row) {
        String process = workflow.start(ProcessKey.IMPROVEMENT, row.id());
        rows.begun(row.id(), process);
        return process;
    }

    void complete(ImprovementRow row, Map<String, String> outcome, Actor actor) {
        List<WorkItem> open = items.openOf(row.id());
        if (open.size() != 1) {
            throw new IllegalStateException("Improvement " + row.number() + " waits in " + open.size() + " tasks");
        }
        workflow.complete(open.get(0), outcome, actor);
    }
}
