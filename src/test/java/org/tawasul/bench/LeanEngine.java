package org.tawasul.bench;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** (b) Our own diagrams on the leanest engine: no history, the few variables that its gateways ask for, delegates that do nothing else. What the product adds to it is all that is ours. */
final class LeanEngine implements Subject {
    private final BareEngine bare;
    private final ProcessEngine engine;

    LeanEngine(String url) {
        bare = BareEngine.lean(url);
        engine = bare.engine;
    }

    @Override
    public String name() {
        return "lean";
    }

    @Override
    public void life(int thread) {
        String life = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("complaint", life);
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(life)
                .singleResult()
                .getId();
        engine.getTaskService().claim(task, "officer" + thread);
        engine.getTaskService().complete(task, Map.of("handling", "replied"));
        engine.getRuntimeService()
                .createMessageCorrelation("message_rated")
                .processInstanceBusinessKey(life)
                .setVariable("rating", "noted")
                .correlate();
    }

    @Override
    public void close() {
        bare.close();
    }
}
