package org.tawasul.search.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseTexts;
import org.tawasul.shared.trail.RecordedChanges;

/**
 * Fills the index from the store, newest cases first, and then follows the record: every change of a case has a row there, whichever node made it. Nothing of this is kept, so nothing can be
 * half written: whoever is killed begins anew. Without timers (tests, replays) it is filled when it is first asked, and costs who never asks nothing.
 */
@Component
final class IndexKeeper implements org.springframework.beans.factory.DisposableBean {
    private static final int STRETCH = 500;
    /** To be found costs more than to be written, so many stretches are shown at once, but for the first, which are the newest. */
    private static final int SHOWN = 20;

    private static final int CHANGES = 5000;
    /** How long a transaction may take to commit its row of the record and still be seen: one minute, in the ids' own unit. */
    private static final long LATE_COMMITS = 60_000L << 22;

    private final CaseTexts texts;
    private final RecordedChanges record;
    private final boolean ahead;
    private final CaseIndex index = new CaseIndex();
    private final ReentrantLock filling = new ReentrantLock();
    private final Set<Long> seen = new HashSet<>();
    private long followed = -1;
    private volatile boolean complete;
    private volatile boolean ended;

    IndexKeeper(CaseTexts texts, RecordedChanges record, @Value("${tawasul.timers.enabled}") boolean ahead) {
        this.texts = texts;
        this.record = record;
        this.ahead = ahead;
    }

    /** The index as it stands now: what was committed before is in it, but for what the first reading hasn't come to yet. */
    CaseIndex now() {
        if (!ahead || complete) {
            filling.lock();
            try {
                begin();
                follow(followed);
            } finally {
                filling.unlock();
            }
        }
        return index;
    }

    boolean isComplete() {
        return complete;
    }

    /** Everything that there is, and what other nodes did since. */
    void keepUp() {
        filling.lock();
        try {
            begin();
            follow(Math.max(0, followed - LATE_COMMITS));
            seen.removeIf(entry -> entry < followed - LATE_COMMITS);
        } finally {
            filling.unlock();
        }
    }

    /** Whose words can't be opened any more isn't found any more. */
    void lookAgain(Set<Long> cases) {
        if (!cases.isEmpty()) {
            index.put(cases, texts.of(cases));
            index.show();
        }
    }

    private void begin() {
        if (complete) {
            return;
        }
        followed = record.last();
        List<Long> cases = texts.before(Long.MAX_VALUE, STRETCH);
        int read = 0;
        while (!cases.isEmpty() && !ended) {
            index.put(cases, texts.of(cases));
            if (read++ % SHOWN == 0) {
                index.show();
            }
            cases = texts.before(cases.get(cases.size() - 1), STRETCH);
        }
        index.show();
        complete = !ended;
    }

    private void follow(long from) {
        long after = from;
        List<RecordedChanges.Change> changes = record.after(after, CHANGES);
        while (!changes.isEmpty()) {
            Set<Long> cases = changes.stream()
                    .filter(change -> seen.add(change.entry()))
                    .map(RecordedChanges.Change::caseId)
                    .collect(Collectors.toSet());
            put(cases);
            after = changes.get(changes.size() - 1).entry();
            followed = Math.max(followed, after);
            changes = changes.size() < CHANGES ? List.of() : record.after(after, CHANGES);
        }
    }

    private void put(Set<Long> cases) {
        if (!cases.isEmpty()) {
            index.put(cases, texts.of(cases));
            index.show();
        }
    }

    @Override
    public void destroy() {
        ended = true;
        filling.lock();
        try {
            index.close();
        } finally {
            filling.unlock();
        }
    }
}
