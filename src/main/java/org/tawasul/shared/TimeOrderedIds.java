package org.tawasul.shared;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Internal ids: positive 64-bit numbers that grow with time (41 bits of milliseconds since 2020, 8 bits of node, 14 bits
 * of sequence), so that rows written together lie together in every index. When the clock stands still or goes back the
 * sequence goes on, so ids stay unique on one node and never decrease.
 */
public final class TimeOrderedIds {
    private static final long EPOCH_2020 = 1_577_836_800_000L;
    private static final int NODE_BITS = 8;
    private static final int SEQUENCE_BITS = 14;

    private final InstantSource clock;
    private final long node;
    private final AtomicLong last = new AtomicLong();

    /** @param node 0 to 255, different on every node that shares a store */
    public TimeOrderedIds(InstantSource clock, int node) {
        if (node < 0 || node >= 1 << NODE_BITS) {
            throw new IllegalArgumentException("node " + node);
        }
        this.clock = clock;
        this.node = node;
    }

    public long next() {
        long tick = Math.max(0, clock.millis() - EPOCH_2020) << SEQUENCE_BITS;
        long slot = last.updateAndGet(previous -> Math.max(previous + 1, tick));
        long millis = slot >>> SEQUENCE_BITS;
        long sequence = slot & ((1L << SEQUENCE_BITS) - 1);
        return (millis << (NODE_BITS + SEQUENCE_BITS)) | (node << SEQUENCE_BITS) | sequence;
    }
}
