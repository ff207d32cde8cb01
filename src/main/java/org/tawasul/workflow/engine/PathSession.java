package org.tawasul.workflow.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.PathRow.Kind;

/**
 * The paths of one outermost engine command. The engine keeps it in the command's context and flushes it with its own changes; one row for
 * each process instance that moved (one, unless a model calls another).
 */
final class PathSession implements Session {
    private final PathStore store;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Map<String, Path> paths = new LinkedHashMap<>();

    PathSession(PathStore store, TimeOrderedIds ids, BusinessClock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    void note(ExecutionEntity execution, Kind kind) {
        paths.computeIfAbsent(execution.getProcessInstanceId(), instance -> new Path(execution))
                .steps
                .add(execution.getCurrentActivityId(), kind, clock.now());
    }

    @Override
    public void flush() {
        Instant now = clock.now();
        paths.values().forEach(path -> store.insert(path.row(ids.next(), now)));
        paths.clear();
    }

    @Override
    public void close() {}

    private static final class Path {
        private final long caseId;
        private final String definitionId;
        private final int version;
        private final String instance;
        private final String root;
        private final PathText steps = new PathText();

        Path(ExecutionEntity execution) {
            this.caseId = Long.parseLong(execution.getProcessBusinessKey());
            this.definitionId = execution.getProcessDefinitionId();
            this.version = execution.getProcessDefinition().getVersion();
            this.instance = execution.getProcessInstanceId();
            this.root = execution.getRootProcessInstanceId();
        }

        StoredPath row(long id, Instant recordedAt) {
            return new StoredPath(id, caseId, definitionId, version, instance, root, steps.toString(), recordedAt);
        }
    }
}
