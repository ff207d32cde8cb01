package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.model.DrawnCalendars;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.TrailEntry;

/** One life of a clock, drawn by lot: the real one with its rows and its record, and beside it the one on paper. */
final class ClockHistory {
    private static final long CASE = 7;
    private static final DeadlineKind KIND = DeadlineKind.REPLY;
    private static final Instant MIDNIGHT =
            DrawnCalendars.FIRST.atStartOfDay(DrawnCalendars.BAHRAIN).toInstant();

    private final Random lot;
    private final DrawnCalendars calendars;
    private final WatchStraw straw = new WatchStraw();
    private final List<String> told = new ArrayList<>();
    private final ClockOnPaper paper;
    private final long id;
    private String calendar;
    private int version = 1;
    private int now;

    ClockHistory(Random lot, DrawnCalendars calendars) {
        this.lot = lot;
        this.calendars = calendars;
        calendars.knownUpTo(1);
        straw.calendars = calendars;
        straw.rules = fact -> straw.finding("look-again", Map.of("look-again-minutes", "60"));
        calendar = drawn(DrawnCalendars.CODES);
        Period period = period();
        later(lot.nextInt(10 * 24 * 60));
        tell("started with " + period + " in " + calendar);
        id = straw.keeper
                .start(new StartDeadline(CASE, KIND, period, calendar, "normal", "root", Actor.SYSTEM))
                .id();
        paper = new ClockOnPaper(now, period, calendars.openNow(calendar), standardDay());
    }

    /** Something happens, some time after what was before, and both clocks must say the same of it. */
    void goOn() {
        later(lot.nextInt(4) == 0 ? 0 : lot.nextInt(4 * 24 * 60));
        paper.walkTo(now);
        agree();
        int before = paper.used();
        if (paper.isMet()) {
            tell("taken back");
            straw.keeper.runOn(CASE, KIND, Actor.SYSTEM);
            paper.runOn();
        } else {
            happen(lot.nextInt(12), before);
        }
        agree();
    }

    /** What the record says, row by row, worked out anew on paper: nothing else is needed to know the deadline. */
    void replay() {
        ClockOnPaper again = null;
        for (TrailEntry entry : straw.trail) {
            int minute = minuteOf(entry.happenedAt());
            String code = (String) entry.facts().get("calendar");
            long number = ((Number) entry.facts().get("calendar-version")).longValue();
            Period period = Period.parse((String) entry.facts().get("period"));
            int day = (int) calendars.version(code, number).standardDay().toMinutes();
            if (again == null) {
                again = new ClockOnPaper(minute, period, calendars.open(code, number), day);
            }
            again.walkTo(minute);
            switch (entry.action()) {
                case "deadline-started" -> {}
                case "deadline-paused" -> again.pause();
                case "deadline-resumed" -> again.resume(calendars.open(code, number));
                case "deadline-moved" -> again.moveTo(calendars.open(code, number));
                case "deadline-restarted" ->
                    again.restart(
                            minuteOf((Instant) entry.facts().get("from")), period, calendars.open(code, number), day);
                case "deadline-met" -> again.meet();
                case "deadline-taken-back" -> again.runOn();
                default -> throw new IllegalStateException(entry.action());
            }
            assertThat(entry.facts().get("due")).as(this::toString).isEqualTo(instant(again.due()));
        }
    }

    private void happen(int what, int before) {
        switch (what) {
            case 0, 1, 2 -> {
                tell("paused");
                straw.keeper.pause(CASE, KIND, Actor.SYSTEM);
                paper.pause();
            }
            case 3, 4, 5 -> {
                tell("resumed");
                straw.keeper.resume(CASE, KIND, Actor.SYSTEM);
                paper.resume(calendars.openNow(calendar));
            }
            case 6, 7, 8 -> transfer(before);
            case 9 -> {
                version = Math.min(version + 1, DrawnCalendars.VERSIONS);
                tell("calendars of version " + version);
                calendars.knownUpTo(version);
            }
            case 10 -> {
                Period period = period();
                // As a window that begins with a receipt which is known only later.
                int from = lot.nextBoolean() ? now : Math.max(0, now - lot.nextInt(5 * 24 * 60));
                tell("put off, " + period + " from " + instant(from));
                straw.keeper.restart(CASE, KIND, instant(from), period, Actor.SYSTEM);
                paper.restart(from, period, calendars.openNow(calendar), standardDay());
            }
            default -> meet();
        }
    }

    private void transfer(int before) {
        calendar = drawn(DrawnCalendars.CODES);
        tell("moved to " + calendar);
        boolean stays = clock().next().calendar().equals(calendar)
                && clock().next().calendarVersion()
                        == calendars.current(calendar).version();
        straw.keeper.moveTo(CASE, KIND, calendar, Actor.SYSTEM);
        if (!stays) {
            paper.moveTo(calendars.openNow(calendar));
        }
        assertThat(clock().elapsed(straw.now())).as(this::toString).isEqualTo(Duration.ofMinutes(before));
    }

    /** Also while it stands still, as that of a part which is approved. */
    private void meet() {
        tell("met");
        straw.keeper.meet(CASE, KIND, Actor.SYSTEM);
        paper.meet();
    }

    private void agree() {
        Deadline real = straw.keeper.find(id).orElseThrow();
        Deadline.State state =
                paper.isRunning() ? Deadline.State.RUNNING : paper.isMet() ? Deadline.State.MET : Deadline.State.PAUSED;
        assertThat(real.state()).as(this::toString).isEqualTo(state);
        assertThat(clock().elapsed(straw.now())).as(this::toString).isEqualTo(Duration.ofMinutes(paper.used()));
        assertThat(real.due()).as(this::toString).isEqualTo(instant(paper.due()));
    }

    private DeadlineClock clock() {
        DeadlineRow row = straw.rows.find(id).orElseThrow();
        return new DeadlineClock(row, calendars.version(row.calendar(), row.calendarVersion()));
    }

    private void later(int minutes) {
        now += minutes;
        straw.time.moveTo(MIDNIGHT.plus(Duration.ofMinutes(now)));
    }

    private Period period() {
        return switch (lot.nextInt(3)) {
            case 0 -> Period.parse(1 + lot.nextInt(40) + " working-hours");
            case 1 -> Period.parse(1 + lot.nextInt(10) + " working-days");
            default -> Period.parse(1 + lot.nextInt(20) + " calendar-days");
        };
    }

    private int standardDay() {
        return (int) calendars.current(calendar).standardDay().toMinutes();
    }

    private String drawn(List<String> codes) {
        return codes.get(lot.nextInt(codes.size()));
    }

    private static @Nullable Instant instant(@Nullable Integer minute) {
        return minute == null ? null : instant(minute.intValue());
    }

    private static Instant instant(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }

    private static int minuteOf(Instant instant) {
        return (int) Duration.between(MIDNIGHT, instant).toMinutes();
    }

    private void tell(String what) {
        told.add(straw.now() + " " + what);
    }

    @Override
    public String toString() {
        return String.join("\n", told);
    }
}
