package org.tawasul.oversight.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.oversight.DirectiveWatch;
import org.tawasul.shared.Actor;
import org.tawasul.shared.DueRound;

/** Each directive is a command of its own, so that one that fails holds up none. Two nodes that look at one collide, and the second finds it looked at. */
@Component
class DirectiveRounds implements DirectiveWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DirectiveRounds.class);
    private static final int BATCH = 50;

    private final OneCommand one;
    private final ThemeDirectiveRows rows;
    private final ThemeDirectiveFiles files;
    private final DirectiveLetters letters;
    private final DirectiveDays days;
    private final BusinessClock clock;

    DirectiveRounds(
            OneCommand one,
            ThemeDirectiveRows rows,
            ThemeDirectiveFiles files,
            DirectiveLetters letters,
            DirectiveDays days,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.files = files;
        this.letters = letters;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public int round() {
        return DueRound.of(BATCH, most -> rows.due(clock.now(), most), this::tried);
    }

    private boolean tried(long id) {
        try {
            one.run(() -> look(id));
            return true;
        } catch (RuntimeException failure) {
            LOG.error("A directive could not be looked at; it is tried again", failure);
            return false;
        }
    }

    private void look(long id) {
        ThemeDirectiveRow row = files.load(id);
        Instant now = clock.now();
        if (row.nextLook() == null || row.nextLook().isAfter(now)) {
            return;
        }
        switch (row.step()) {
            case GIVEN ->
                told(
                        row,
                        WatchStep.REMINDED,
                        days.late(row.entity(), row.byDate()),
                        letters.tellAnswerers(row, "reminded"));
            case REMINDED -> told(row, WatchStep.LATE, days.raised(row.entity(), now), letters.tellBoth(row, "late"));
            case LATE, RAISED -> raise(row);
        }
    }

    private void raise(ThemeDirectiveRow row) {
        List<String> told = new ArrayList<>(letters.tellBoth(row, "raised"));
        told.addAll(letters.tellAbove(row, "raised", told));
        told(row, WatchStep.RAISED, null, told);
    }

    private void told(ThemeDirectiveRow row, WatchStep step, @Nullable Instant next, List<String> who) {
        files.save(
                row.told(step, next),
                "theme-directive-" + step.code(),
                Map.of("entity", row.entity(), "told", String.join(", ", who)),
                Map.of(),
                Actor.SYSTEM);
    }
}
