package org.tawasul.improvement.recurrence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.deadlines.DueRows;
import org.tawasul.improvement.theme.Themes;

/** Counts the lines of files that wait, a part in each command: what is interrupted goes on where it stood, and of several nodes one counts. */
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
    private final OneCommand one;

    HeardFileLook(HeardFileRows rows, Themes themes, Hearing hearing, OneCommand one) {
        this.rows = rows;
        this.themes = themes;
        this.hearing = hearing;
        this.one = one;
    }

    @Override
    public int look() {
        int looked = 0;
        for (long file : rows.unfinished(FILES)) {
            try {
                int counted = PART;
                for (int part = 0; part < PARTS && counted == PART; part++) {
                    counted = one.run(() -> count(file));
                    looked += counted;
                }
            } catch (RuntimeException failure) {
                LOG.warn("The lines of file {} could not be counted; it is tried again", file, failure);
            }
        }
        return looked;
    }

    private int count(long file) {
        HeardFileRow row = rows.find(file).orElseThrow();
        List<HeardLineRow> lines = rows.waiting(file, PART);
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
