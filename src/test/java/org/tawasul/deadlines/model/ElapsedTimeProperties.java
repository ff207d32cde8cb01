package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;

/** What is promised stays promised, whatever happens to the clock on the way. */
class ElapsedTimeProperties {
    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final OfficeHours office = OfficeHours.of("country");

    /** Something that happens to a clock some time after the thing before. */
    record Happening(What what, Duration later) {
        enum What {
            STOPPED_AND_LET_GO,
            MOVED,
            SAVED_AND_LOADED
        }
    }

    /** A pause that begins after the one before and lasts. */
    record Pause(Duration later, Duration lasts) {}

    @Property
    void elapsedTimeIsTheSameHoweverOftenTheClockIsTouched(
            @ForAll("periods") String period, @ForAll("happenings") List<Happening> happenings) {
        DeadlineClock touched = clock(period);
        Instant now = START;
        for (Happening happening : happenings) {
            now = now.plus(happening.later());
            touched = touch(touched, happening.what(), now);
        }

        DeadlineClock untouched = clock(period);
        assertThat(touched.elapsed(now)).isEqualTo(untouched.elapsed(now));
        if (untouched.elapsed(now).compareTo(promised(untouched)) < 0) {
            assertThat(touched.next().due()).isEqualTo(untouched.next().due());
        }
    }

    @Property
    void noPauseIsCountedAndNoneIsTakenOffTwice(
            @ForAll("periods") String period, @ForAll("pauses") List<Pause> pauses) {
        DeadlineClock clock = clock(period);
        Reckoning reckoning = new Reckoning(office, Period.parse(period).unit());
        Duration stood = Duration.ZERO;
        Instant now = START;
        for (Pause pause : pauses) {
            Instant begin = now.plus(pause.later());
            now = begin.plus(pause.lasts());
            clock.pause(begin);
            clock.pause(begin.plus(pause.lasts().dividedBy(2)));
            clock = loaded(clock);
            clock.resume(now, office);
            clock.resume(now, office);
            stood = stood.plus(reckoning.passed(begin, now));
        }

        Instant end = now.plus(Duration.ofHours(5));
        assertThat(clock.elapsed(end)).isEqualTo(reckoning.passed(START, end).minus(stood));
    }

    @Property
    void whenItIsDueExactlyThePromiseIsUsedUp(
            @ForAll("workingPeriods") String period, @ForAll("pauses") List<Pause> pauses) {
        DeadlineClock clock = clock(period);
        Instant now = START;
        for (Pause pause : pauses) {
            clock.pause(now.plus(pause.later()));
            now = now.plus(pause.later()).plus(pause.lasts());
            clock.resume(now, office);
        }
        Instant due = clock.next().due();
        assertThat(due).isNotNull();
        if (due.isAfter(now)) {
            assertThat(clock.elapsed(due)).isEqualTo(promised(clock));
        }
    }

    private DeadlineClock touch(DeadlineClock clock, Happening.What what, Instant now) {
        switch (what) {
            case STOPPED_AND_LET_GO -> {
                clock.pause(now);
                clock.resume(now, office);
            }
            case MOVED -> clock.moveTo(OfficeHours.of("other"), now);
            case SAVED_AND_LOADED -> {
                return loaded(clock);
            }
        }
        return clock;
    }

    private DeadlineClock loaded(DeadlineClock clock) {
        DeadlineRow row = clock.next();
        return new DeadlineClock(row, OfficeHours.of(row.calendar()));
    }

    private DeadlineClock clock(String period) {
        return DeadlineClock.started(
                1,
                new StartDeadline(
                        7, DeadlineKind.REPLY, Period.parse(period), "country", "normal", "root", Actor.SYSTEM),
                office,
                START);
    }

    private static Duration promised(DeadlineClock clock) {
        return Duration.ofNanos(clock.next().promisedMicros() * 1000);
    }

    @Provide
    Arbitrary<String> workingPeriods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30), Arbitraries.of("working-hours", "working-days"))
                .as((amount, unit) -> amount + " " + unit);
    }

    @Provide
    Arbitrary<String> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("working-hours", "working-days", "calendar-days"))
                .as((amount, unit) -> amount + " " + unit);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(Arbitraries.of(Happening.What.class), span())
                .as(Happening::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return Combinators.combine(span(), span()).as(Pause::new).list().ofMaxSize(10);
    }

    private static Arbitrary<Duration> span() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(4).toMillis() * 1000)
                .map(micros -> Duration.ofNanos(micros * 1000));
    }
}
