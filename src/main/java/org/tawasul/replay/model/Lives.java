package org.tawasul.replay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseView;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Refusal;

/** All lives of a run, by their case and by their key. */
final class Lives {
    private final List<Life> all = new ArrayList<>();
    private final Map<Long, Life> byCase = new ConcurrentHashMap<>();
    private final Map<String, Life> byKey = new ConcurrentHashMap<>();

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
