package org.tawasul.improvement.recurrence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.DueRows;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.shared.Refusal;

/** Counts the lines of files that wait, a part in each command: what is interrupted goes on where it stood, of several nodes one counts, and a line that can't be counted holds up no other. */
@Component
class HeardFileLook implements DueRows {
    private static final Logger LOG = LoggerFactory.getLogger(HeardFileLook.class);
    private static final int FILES = 5;
    private static final int PART = 100;

    /** In one round; the others of the watch are to come round too. */
    private static final int PARTS = 20;

    private final HeardFileRows rows;
    private final Themes themes;
    private final Hearing hearing;
    private final BusinessClock clock;
    private final OneCommand one;

    HeardFileLook(HeardFileRows rows, Themes themes, Hearing hearing, BusinessClock clock, OneCommand one) {
        this.rows = rows;
        this.themes = themes;
        this.hearing = hearing;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public int look() {
        int looked = 0;
        for (long file : rows.unfinished(FILES)) {
            try {
                looked += look(file);
            } catch (RuntimeException failure) {
                LOG.warn("The lines of file {} could not be counted; it is tried again", file, failure);
            }
        }
        return looked;
    }

    private int look(long file) {
        int looked = 0;
        int counted = PART;
        for (int part = 0; part < PARTS && counted == PART; part++) {
            counted = part(file);
            looked += counted;
        }
        return looked;
    }

    private int part(long file) {
        try {
            return one.run(() -> count(file, PART));
        } catch (RuntimeException failure) {
            LOG.warn("A part of file {} could not be counted; its lines are counted one by one", file, failure);
            return oneByOne(file);
        }
    }

    /** One that can't be counted is left aside, and the others are counted. */
    private int oneByOne(long file) {
        for (int at = 0; at < PART; at++) {
            List<HeardLineRow> next = rows.waiting(file, 1);
            if (next.isEmpty()) {
                return at;
            }
            try {
                one.run(() -> count(file, 1));
            } catch (RuntimeException failure) {
                if (failure instanceof Refusal refused && refused.code().equals("try-again")) {
                    throw refused;
                }
                int number = next.get(0).lineNumber();
                LOG.warn("Line {} of file {} could not be counted and is left aside", number, file, failure);
                String kind = failure.getClass().getSimpleName();
                one.run(() -> rows.leaveAside(file, number, kind, clock.now()));
            }
        }
        return PART;
    }

    private int count(long file, int most) {
        HeardFileRow row = rows.find(file).orElseThrow();
        List<HeardLineRow> lines = rows.waiting(file, most);
        if (lines.isEmpty() || rows.progress(file, row.counted(), row.counted() + lines.size()) == 0) {
            return 0;
        }
        lines.forEach(line -> hearing.hear(line.heard(row.source(), theme(line))));
        rows.drop(file, lines.stream().map(HeardLineRow::lineNumber).toList());
        return lines.size();
    }

    private long theme(HeardLineRow line) {
        HeardRow row = line.heard("", Themes.NONE);
        byte[] signature = line.signature();
        return signature == null ? Themes.NONE : themes.of(row.service(), signature, row.heardOn());
    }
}
