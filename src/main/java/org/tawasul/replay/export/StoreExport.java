package org.tawasul.replay.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseOutlines.Outline;
import org.tawasul.cases.CaseTexts;
import org.tawasul.replay.records.CaseLines;
import org.tawasul.shared.Refusal;

/**
 * Writes the cases of a store as lines that a replay reads, in the order in which they were opened. Of a customer who was forgotten there is nothing to write: his cases are counted. What
 * people wrote stands unsealed in the lines, so that they are as confidential as the store together with its keys.
 */
public final class StoreExport {
    private static final int AT_ONCE = 500;

    private final CaseTexts texts;
    private final CaseOutlines outlines;
    private final StoredCases stored;

    public StoreExport(CaseTexts texts, CaseOutlines outlines, StoredCases stored) {
        this.texts = texts;
        this.outlines = outlines;
        this.stored = stored;
    }

    /**
     * What came of it.
     *
     * @param forgotten cases left out because their customer was forgotten
     */
    public record Written(int cases, int forgotten) {}

    /** Hears how many of all cases of the store were looked at. */
    public interface Watcher {
        void at(int looked, int of);
    }

    /** Those received from the one instant on and before the other. */
    public Written write(Instant from, Instant until, OutputStream out, Watcher watcher) throws IOException {
        BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16);
        List<Long> all = all();
        int written = 0;
        int forgotten = 0;
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            watcher.at(i, all.size());
            for (Outline one : outlines.of(all.subList(i, Math.min(i + AT_ONCE, all.size())))) {
                if (one.receivedAt().isBefore(from) || !one.receivedAt().isBefore(until)) {
                    continue;
                }
                String line = line(one.number());
                if (line.isEmpty()) {
                    forgotten++;
                } else {
                    lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                    written++;
                }
            }
        }
        lines.flush();
        return new Written(written, forgotten);
    }

    private List<Long> all() {
        List<Long> all = new ArrayList<>();
        for (List<Long> some = texts.before(Long.MAX_VALUE, AT_ONCE);
                !some.isEmpty();
                some = texts.before(some.get(some.size() - 1), AT_ONCE)) {
            all.addAll(some);
        }
        Collections.reverse(all);
        return all;
    }

    /** Empty where the words can't be opened any more. */
    private String line(String number) {
        try {
            return CaseLines.write(stored.of(number));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.GONE) {
                return "";
            }
            throw refusal;
        }
    }
}
