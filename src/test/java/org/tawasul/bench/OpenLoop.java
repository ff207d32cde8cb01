package org.tawasul.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People who come whether or not the ones before them have been served. Each kind of request arrives at fixed distances, and its time counts from the moment when it was due, so that a
 * program that stands still for a second is blamed for everybody who came in that second.
 */
final class OpenLoop {
    private final List<Flow> flows = new ArrayList<>();

    /** One kind of request and how often it comes. */
    private static final class Flow {
        private final String name;
        private final double perSecond;
        private final Request request;
        private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failed = new AtomicInteger();

        private Flow(String name, double perSecond, Request request) {
            this.name = name;
            this.perSecond = perSecond;
            this.request = request;
        }
    }

    /** Something that is asked; false if the answer was none that was wanted. */
    interface Request {
        boolean ask() throws Exception;
    }

    /** What became of one kind of request. */
    record Served(String name, double[] millis, int failed) {
        double percentile(int percent) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100.0) - 1)];
        }
    }

    OpenLoop with(String name, double perSecond, Request request) {
        flows.add(new Flow(name, perSecond, request));
        return this;
    }

    /** Lets them come for so many seconds and waits for the last of them. */
    List<Served> run(int seconds) {
        ExecutorService people = Executors.newCachedThreadPool();
        try {
            arrive(people, System.nanoTime(), seconds);
        } finally {
            people.shutdown();
        }
        try {
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Two minutes later some are still waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        List<Served> served = new ArrayList<>();
        for (Flow flow : flows) {
            double[] millis = flow.nanos.stream().mapToDouble(n -> n / 1e6).toArray();
            served.add(new Served(flow.name, millis, flow.failed.get()));
            flow.nanos.clear();
            flow.failed.set(0);
        }
        return served;
    }

    private void arrive(ExecutorService people, long begun, int seconds) {
        long end = begun + TimeUnit.SECONDS.toNanos(seconds);
        long[] due = new long[flows.size()];
        for (int i = 0; i < due.length; i++) {
            // Not all in the same instant.
            due[i] = begun + TimeUnit.MILLISECONDS.toNanos(7L * i);
        }
        while (true) {
            int next = 0;
            for (int i = 1; i < due.length; i++) {
                next = due[i] < due[next] ? i : next;
            }
            long at = due[next];
            if (at >= end) {
                return;
            }
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Flow flow = flows.get(next);
            people.execute(() -> serve(flow, at));
            due[next] += (long) (1e9 / flow.perSecond);
        }
    }

    private static void serve(Flow flow, long due) {
        boolean wanted;
        try {
            wanted = flow.request.ask();
        } catch (Exception e) {
            wanted = false;
        }
        flow.nanos.add(System.nanoTime() - due);
        if (!wanted) {
            flow.failed.incrementAndGet();
        }
    }
}
