package org.tawasul.notifications.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.Texts;

/** The sentences of messages as they are said now. Whether one was published since is asked for each letter, so that every node says it at once. */
@Component
class LiveWordings {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWordings.class);

    private final Texts shipped;
    private final WordingRows rows;
    private volatile Held held;

    LiveWordings(WordingRows rows, BusinessClock clock) {
        this.shipped = new Texts(clock.zone(), List.of("notices"));
        this.rows = rows;
        this.held = new Held(new WordingRows.Mark(0, 0), shipped);
    }

    private record Held(WordingRows.Mark mark, Texts texts) {}

    Texts shipped() {
        return shipped;
    }

    /** Also what the transaction that asks has just published; if it is taken back the next who asks gets what was before. */
    Texts texts() {
        WordingRows.Mark mark = rows.mark();
        Held now = held;
        if (!now.mark().equals(mark)) {
            now = new Held(mark, read());
            held = now;
        }
        return now.texts();
    }

    private Texts read() {
        Map<String, Bilingual> worded = new HashMap<>();
        for (WordingRow row : rows.newestOfAll()) {
            String key = key(row.template(), row.part());
            if (row.ar() != null && row.en() != null && shipped.knows(key)) {
                Bilingual written = new Bilingual(row.ar(), row.en());
                if (WordingCheck.isSound(shipped.pattern(key), written)) {
                    worded.put(key, written);
                } else {
                    LOG.warn(
                            "{} version {} does not fit what the program says any more; it is said as shipped",
                            key,
                            row.version());
                }
            }
        }
        return worded.isEmpty() ? shipped : shipped.with(worded);
    }

    static String key(String template, String part) {
        return "notice." + template + "." + part;
    }
}
