package org.tawasul.workflow.engine;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.PathRow;
import org.tawasul.workflow.PathRows;

/** Reads path rows. */
@Component
class CasePaths implements PathRows {
    private final PathStore store;

    CasePaths(PathStore store) {
        this.store = store;
    }

    @Override
    public List<PathRow> ofCase(long caseId) {
        return store.ofCase(caseId).stream()
                .map(path -> new PathRow(
                        path.id(),
                        path.caseId(),
                        path.definitionId(),
                        path.definitionVersion(),
                        path.processInstance(),
                        path.rootProcessInstance(),
                        PathText.read(path.steps())))
                .toList();
    }
}
