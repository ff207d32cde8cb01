package org.tawasul.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Says in which layer the workers spend their time: looks at their stacks every few milliseconds and charges each look to whoever is on top. Crude,
 * but the same crudeness for all layers, and it sees waiting (for the disk, for a lock) where a profiler of processor time does not.
 */
final class Layers implements AutoCloseable {
    static final String WORKER = "bench-worker";

    private static final Map<String, String> BY_PREFIX = new LinkedHashMap<>();

    static {
        BY_PREFIX.put("org.h2.", "store");
        BY_PREFIX.put("org.postgresql.", "store");
        BY_PREFIX.put("com.zaxxer.", "store");
        BY_PREFIX.put("org.drools.", "rules");
        BY_PREFIX.put("org.kie.", "rules");
        BY_PREFIX.put("org.mvel2.", "rules");
        BY_PREFIX.put("javax.crypto.", "crypto");
        BY_PREFIX.put("com.sun.crypto.", "crypto");
        BY_PREFIX.put("sun.security.", "crypto");
        BY_PREFIX.put("java.security.", "crypto");
        BY_PREFIX.put("com.fasterxml.jackson.", "json");
        BY_PREFIX.put("org.apache.ibatis.", "mapping");
        BY_PREFIX.put("org.mybatis.", "mapping");
        BY_PREFIX.put("org.camunda.", "engine");
        BY_PREFIX.put("org.springframework.", "spring");
        BY_PREFIX.put("com.ibm.icu.", "texts");
        BY_PREFIX.put("com.google.i18n.", "phone numbers");
    }

    private final Map<String, Integer> looks = new TreeMap<>();
    private final Predicate<Thread> which;
    private final Thread sampler;
    private volatile boolean on = true;

    Layers() {
        this(thread -> thread.getName().equals(WORKER));
    }

    /** The threads of a replay, while they do something: who waits for the others is not looked at. */
    static Layers ofReplay() {
        return new Layers(
                thread -> (thread.getName().equals("replay") || thread.getName().equals("main"))
                        && thread.getState() != Thread.State.WAITING);
    }

    private Layers(Predicate<Thread> which) {
        this.which = which;
        sampler = new Thread(this::look, "bench-sampler");
        sampler.setDaemon(true);
        sampler.start();
    }

    /** Parts of a hundred, the largest first, as {@code layer = share}. */
    Map<String, Double> shares() {
        double all =
                Math.max(1, looks.values().stream().mapToInt(Integer::intValue).sum());
        Map<String, Double> shares = new LinkedHashMap<>();
        looks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(layer -> shares.put(layer.getKey(), 100 * layer.getValue() / all));
        return shares;
    }

    private void look() {
        while (on) {
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                if (which.test(thread)) {
                    looks.merge(layerOf(stack), 1, Integer::sum);
                }
            });
            try {
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The store's time is told apart by who asked it: the engine or we, and in which module. */
    private static String layerOf(StackTraceElement[] stack) {
        for (int i = 0; i < stack.length; i++) {
            String type = stack[i].getClassName();
            if (type.startsWith("org.tawasul.bench.")) {
                return "bench";
            }
            if (type.startsWith("org.tawasul.")) {
                return "ours: " + module(type);
            }
            for (Map.Entry<String, String> layer : BY_PREFIX.entrySet()) {
                if (type.startsWith(layer.getKey())) {
                    return layer.getValue().equals("store") ? "store for " + asker(stack, i) : layer.getValue();
                }
            }
        }
        return "other";
    }

    private static String asker(StackTraceElement[] stack, int from) {
        for (int i = from; i < stack.length; i++) {
            String type = stack[i].getClassName();
            if (type.startsWith("org.camunda.bpm.engine.impl.db.")) {
                return "the engine";
            }
            if (type.startsWith("org.tawasul.") && !type.startsWith("org.tawasul.bench.")) {
                return module(type);
            }
            if (type.startsWith("org.springframework.transaction.support.AbstractPlatformTransactionManager")
                    && stack[i].getMethodName().equals("processCommit")) {
                return "commit";
            }
        }
        return "others";
    }

    private static String module(String type) {
        return type.split("\\.", 4)[2];
    }

    @Override
    public void close() {
        on = false;
        sampler.interrupt();
    }
}
