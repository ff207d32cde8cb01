package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;

/** Lives of clocks, with everything that may happen to one, against a model that counts minutes. */
class ClockAgainstModelProperties {
    /** Midnight in Bahrain. */
    private static final Instant ZERO =
            LocalDate.of(2026, 3, 1).atStartOfDay(OfficeHours.BAHRAIN).toInstant();

    private static final long FIRST = LocalDate.of(2026, 3, 1).toEpochDay() * 24 * 60;
    private static final List<OfficeHours> OFFICES = List.of(
            new OfficeHours("mornings", 1, 7, 15),
            new OfficeHours("short", 1, 8, 12),
            new OfficeHours("late", 1, 10, 20));

    /** What happens, so many minutes after the thing before. */
    record Happening(What what, int later, int office, Set<LocalDate> holidays) {
        enum What {
            STOPPED,
            LET_GO,
            MOVED,
            CORRECTED
        }
    }

    @Property(tries = 10_000)
    void aClockIsDueAndUsedUpAsCountingMinutesSays(
            @ForAll @IntRange(min = 1, max = 40) int hours,
            @ForAll @IntRange(max = 5000) int begin,
            @ForAll("happenings") List<Happening> happenings) {
        Life life = new Life(hours, begin);
        happenings.forEach(life::happen);
        life.check();
    }

    /** The record holds the events: whoever plays them again gets the same row, also when nothing was saved in between. */
    @Property
    void playingTheEventsAgainGivesTheSameClock(
            @ForAll @IntRange(min = 1, max = 40) int hours,
            @ForAll @IntRange(max = 5000) int begin,
            @ForAll("happenings") List<Happening> happenings) {
        Life saved = new Life(hours, begin);
        saved.saveAndLoad();
        Life played = new Life(hours, begin);
        happenings.forEach(happening -> {
            saved.happen(happening);
            saved.saveAndLoad();
            played.happen(happening);
        });
        DeadlineRow row = played.clock.next();
        DeadlineRow kept = saved.clock.asLoaded();
        assertThat(kept.due()).isEqualTo(row.due());
        assertThat(kept.usedMicros()).isEqualTo(row.usedMicros());
        assertThat(kept.countedFrom()).isEqualTo(row.countedFrom());
        assertThat(kept.state()).isEqualTo(row.state());
        assertThat(kept.calendarVersion()).isEqualTo(row.calendarVersion());
    }

    /** One clock and its model, side by side. */
    private static final class Life {
        private final MinuteModel model = new MinuteModel();
        private final Map<Long, OfficeHours> versions = new HashMap<>();
        private final long promised;
        private DeadlineClock clock;
        private OfficeHours office = OFFICES.get(0);
        private long minute;
        private long version = 1;

        Life(int hours, int begin) {
            promised = hours * 60L;
            minute = begin;
            versions.put(1L, office);
            StartDeadline command = new StartDeadline(
                    7,
                    DeadlineKind.REPLY,
                    new Period(hours, Period.Unit.WORKING_HOURS),
                    office.code(),
                    "normal",
                    "root",
                    Actor.SYSTEM);
            clock = DeadlineClock.started(1, command, office, now());
            model.run(FIRST + minute, office);
        }

        void happen(Happening happening) {
            minute += happening.later();
            switch (happening.what()) {
                case STOPPED -> {
                    clock.pause(now());
                    model.stop(FIRST + minute);
                }
                case LET_GO -> {
                    clock.resume(now(), office);
                    model.run(FIRST + minute, office);
                }
                case MOVED -> {
                    office = newVersion(OFFICES.get(happening.office()), happening.holidays());
                    clock.moveTo(office, now());
                    model.move(FIRST + minute, office);
                }
                case CORRECTED -> {
                    OfficeHours newer = newVersion(office, happening.holidays());
                    if (clock.correct(newer, now()).isPresent()) {
                        model.correct(newer);
                    }
                    office = newer;
                }
            }
        }

        void saveAndLoad() {
            DeadlineRow row = clock.next();
            clock = new DeadlineClock(row, versions.getOrDefault(row.calendarVersion(), office));
        }

        void check() {
            long used = model.usedAt(FIRST + minute);
            assertThat(clock.elapsed(now())).isEqualTo(Duration.ofMinutes(used));
            DeadlineRow row = clock.next();
            if (model.isRunning() && used < promised) {
                assertThat(row.due()).isEqualTo(ZERO.plus(Duration.ofMinutes(model.due(promised) - FIRST)));
            }
            assertThat(row.due() == null).isEqualTo(!model.isRunning());
        }

        private OfficeHours newVersion(OfficeHours of, Set<LocalDate> holidays) {
            version++;
            OfficeHours newer = of.with(version, holidays);
            versions.put(version, newer);
            return newer;
        }

        private Instant now() {
            return ZERO.plus(Duration.ofMinutes(minute));
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Set<LocalDate>> holidays = Arbitraries.integers()
                .between(0, 20)
                .map(LocalDate.of(2026, 3, 1)::plusDays)
                .set()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(Happening.What.class),
                        Arbitraries.integers().between(0, 3 * 24 * 60),
                        Arbitraries.integers().between(0, OFFICES.size() - 1),
                        holidays)
                .as(Happening::new)
                .list()
                .ofMaxSize(8);
    }
}
