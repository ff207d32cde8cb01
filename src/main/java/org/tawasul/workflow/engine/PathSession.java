package org.tawasul.workflow.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.PathRow.Kind;

/**
 * The paths of one outermost engine command. The engine keeps it in the command's context and flushes it with its own changes; one row for
 * each process instance that moved (one, unless a model calls another).
 */
final class PathSession implements Session {
    /** A command of ours passes some sixty elements; one that passes so many goes round and round. */
    static final int MOST_STEPS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(PathSession.class);

    private final PathStore store;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final LeftCases leftCases;
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private int steps;

    PathSession(PathStore store, LeftCases leftCases, TimeOrderedIds ids, BusinessClock clock) {
        this.store = store;
        this.leftCases = leftCases;
        this.ids = ids;
        this.clock = clock;
    }

    /** Throws a {@link Refusal} when the command has passed so many that it would never come to a wait. */
    void note(ExecutionEntity execution, Kind kind) {
        if (++steps > MOST_STEPS) {
            LOG.error(
                    "Case {} does not come to a wait at {} of {} after {} steps. The command is rolled back",
                    execution.getProcessBusinessKey(),
                    execution.getCurrentActivityId(),
                    execution.getProcessDefinitionId(),
                    MOST_STEPS);
            throw Refusal.of(Refusal.Kind.CONFLICT, "process-does-not-rest");
        }
        paths.computeIfAbsent(execution.getProcessInstanceId(), instance -> new Path(execution))
                .add(execution.getCurrentActivityId(), kind, clock.now());
    }

    @Override
    public void flush() {
        Instant now = clock.now();
        paths.values().forEach(path -> {
            store.insert(path.row(ids.next(), now));
            leftCases.leave(path.root, path.left());
        });
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
        private final ExecutionEntity process;
        private final PathText steps = new PathText();
        private String last = "";

        Path(ExecutionEntity execution) {
            this.caseId = Long.parseLong(execution.getProcessBusinessKey());
            this.definitionId = execution.getProcessDefinitionId();
            this.version = execution.getProcessDefinition().getVersion();
            this.instance = execution.getProcessInstanceId();
            this.root = execution.getRootProcessInstanceId();
            this.process = execution.getProcessInstance();
        }

        void add(String element, Kind kind, Instant at) {
            steps.add(element, kind, at);
            last = element;
        }

        LeftCases.Left left() {
            return new LeftCases.Left(
                    caseId,
                    process.getProcessDefinition().getKey(),
                    definitionId,
                    last,
                    instance.equals(root) && process.isEnded());
        }

        StoredPath row(long id, Instant recordedAt) {
            return new StoredPath(id, caseId, definitionId, version, instance, root, steps.toString(), recordedAt);
        }
    }
}
