package org.tawasul.deadlines.model;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.tawasul.calendar.model.DrawnCalendars;

/** Ten thousand lives of clocks, each against one that ticks off minute by minute on paper. The same lives in every run; one that fails is told. */
class ClockHistoryProperties {
    private static final int CALENDARS = 25;

    private final Map<Integer, DrawnCalendars> drawn = new ConcurrentHashMap<>();

    @Property(tries = 10_000, seed = "20261125", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyClockSaysWhatTickingOffMinutesSays(
            @ForAll @IntRange(max = CALENDARS - 1) int calendars,
            @ForAll long lot,
            @ForAll @IntRange(min = 1, max = 12) int happenings) {
        ClockHistory history = new ClockHistory(
                new Random(lot), drawn.computeIfAbsent(calendars, number -> new DrawnCalendars(new Random(number))));
        for (int i = 0; i < happenings; i++) {
            history.goOn();
        }
        history.replay();
    }
}
