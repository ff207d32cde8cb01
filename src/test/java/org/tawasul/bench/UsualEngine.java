package org.tawasul.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * (a) The same life drawn the usual way on the engine as it comes: boundary timers for the period, a gateway with a timer for the rating, the whole
 * case as fourteen variables, full history, removal time at the end. Its delegates do nothing: no rules, no messages, no case table.
 */
final class UsualEngine implements Subject {
    private final BareEngine bare;
    private final ProcessEngine engine;

    UsualEngine(String url) {
        bare = BareEngine.asItComes(url);
        engine = bare.engine;
    }

    @Override
    public String name() {
        return "usual";
    }

    @Override
    public void life(int thread) {
        String key = UUID.randomUUID().toString();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("usual", key, atReceipt(key))
                .getId();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().claim(task, "officer" + thread);
        engine.getTaskService().complete(task, Map.of("handling", "replied", "reply", BenchText.REPLY));
        engine.getRuntimeService()
                .createMessageCorrelation("message_rated")
                .processInstanceBusinessKey(key)
                .setVariable("score", 5)
                .correlate();
    }

    /** Eleven; the reply brings two and the rating one. */
    private static Map<String, Object> atReceipt(String key) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("number", key);
        variables.put("subject", BenchText.SUBJECT);
        variables.put("description", BenchText.DESCRIPTION);
        variables.put("channel", "web");
        variables.put("urgency", "normal");
        variables.put("service", BenchText.SERVICE);
        variables.put("customer", "+97336001234");
        variables.put("priority", "normal");
        variables.put("team", "team");
        variables.put("admission", "admitted");
        variables.put("routing", "found");
        return variables;
    }

    @Override
    public void close() {
        bare.close();
    }
}
