package org.tawasul.replay.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseView;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Refusal;

/** All lives of a run, by their case and by their key. */
final class Lives {
    private final List<Life> all = new ArrayList<>();
    private final Map<Long, Life> byCase = new ConcurrentHashMap<>();
    private final Map<String, Life> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    Lives(List<RecordedCase> records, long seed) {
        for (RecordedCase record : records) {
            Life life = new Life(all.size(), record, seed);
            all.add(life);
            byKey.put(record.key(), life);
        }
    }

    List<Life> all() {
        return all;
    }

    void opened(Life life, CaseView view) {
        life.opened(view.id(), view.number());
        byCase.put(view.id(), life);
        open.incrementAndGet();
    }

    void ended(Life life, Instant at, boolean closed) {
        if (!life.isAtEnd()) {
            open.decrementAndGet();
        }
        life.ended(at, closed);
    }

    void takenUpAgain(Life life) {
        if (life.isAtEnd()) {
            open.incrementAndGet();
        }
        life.takenUpAgain();
    }

    /** Whether nothing of any case can become due. */
    boolean areAtRest() {
        return open.get() == 0;
    }

    @Nullable
    Life of(long caseId) {
        return byCase.get(caseId);
    }

    /** The public number of the case of that record. Refuses {@code original-unknown} while there is none. */
    String numberOf(String key) {
        Life life = byKey.get(key);
        String number = life == null ? null : life.number();
        if (number == null) {
            throw Refusal.inField("original-unknown", "original");
        }
        return number;
    }
}
