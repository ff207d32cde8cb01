package org.tawasul.replay.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs plans on several threads so that the number of threads changes nothing: what belongs together is one shard, which one thread does in the order of plans; and a round
 * ends when all shards are done. A case whose plans belong to two shards joins them.
 */
final class Shards implements AutoCloseable {
    private final int threads;
    private final ExecutorService pool;

    Shards(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "replay");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** For what belongs together by itself. */
    Executor threads() {
        return threads == 1 ? Runnable::run : pool;
    }

    /** @param shard what a plan belongs to */
    void run(List<Plan> plans, Function<Plan, String> shard, Consumer<Plan> act) {
        Collection<List<Plan>> shards = joined(plans, shard);
        if (threads == 1 || shards.size() == 1) {
            shards.forEach(all -> all.forEach(act));
            return;
        }
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (List<Plan> all : shards) {
            tasks.add(() -> {
                all.forEach(act);
                return true;
            });
        }
        try {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A replay's thread broke", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Collection<List<Plan>> joined(List<Plan> plans, Function<Plan, String> shard) {
        Map<String, String> leads = new HashMap<>();
        Map<Life, String> ofCase = new HashMap<>();
        for (Plan plan : plans) {
            String own = lead(leads, shard.apply(plan));
            String other = lead(leads, ofCase.computeIfAbsent(plan.life(), life -> own));
            leads.put(own.compareTo(other) > 0 ? own : other, own.compareTo(other) > 0 ? other : own);
        }
        Map<String, List<Plan>> shards = new TreeMap<>();
        for (Plan plan : plans) {
            shards.computeIfAbsent(lead(leads, shard.apply(plan)), name -> new ArrayList<>())
                    .add(plan);
        }
        return shards.values();
    }

    private static String lead(Map<String, String> leads, String name) {
        String found = name;
        for (String next = leads.getOrDefault(found, found);
                !next.equals(found);
                next = leads.getOrDefault(found, found)) {
            found = next;
        }
        return found;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        try {
            // Whoever still writes would write into a store that is being closed.
            pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
