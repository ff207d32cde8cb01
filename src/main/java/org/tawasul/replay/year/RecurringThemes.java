package org.tawasul.replay.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tawasul.cases.CaseKind;

/** Themes that come back through the year: what the same people of one road complain about again and again, because what they complain about was never cured. */
final class RecurringThemes {
    /** So many tries to find a day that is busy enough; then any will do. */
    private static final int TRIES = 6;

    private static final int BUSY = 125;

    private final Habits.Themes habits;
    private final Pace pace;
    private final Weighted<Theme> themes;

    private record Wave(LocalDate first, int days) {}

    private record Theme(Service service, Place place, List<Wave> waves, int[] residents, int words, double weight) {}

    RecurringThemes(Habits habits, Pace pace, Government government, Population population, Seeds seeds) {
        this.habits = habits.themes();
        this.pace = pace;
        List<Service> about = government.services().stream()
                .filter(service -> service.place() && service.complaints() > 50)
                .toList();
        List<Service> candidates = about.isEmpty() ? government.services() : about;
        Weighted<Service> services = new Weighted<>(candidates, Service::weight);
        this.themes = new Weighted<>(
                IntStream.range(0, this.habits.count())
                        .mapToObj(number ->
                                theme(number, services, habits, government, population, seeds.of("theme", number)))
                        .toList(),
                Theme::weight);
    }

    int cases(int all) {
        return (int) Math.round(all * habits.share() / 100);
    }

    double complaints(int all) {
        return cases(all) * habits.complaints() / 100;
    }

    void add(int all, SplittableRandom random, List<Occasion> to) {
        for (int i = 0; i < cases(all); i++) {
            Theme theme = themes.draw(random);
            double often = random.nextDouble();
            to.add(new Occasion(
                    pace.at(day(theme, random), random),
                    theme.service,
                    random.nextDouble() * 100 < habits.complaints() ? CaseKind.COMPLAINT : CaseKind.INQUIRY,
                    theme.place,
                    theme.residents[(int) (theme.residents.length * often * StrictMath.sqrt(often))],
                    theme.words + random.nextInt(2),
                    habits.urgent()));
        }
    }

    private LocalDate day(Theme theme, SplittableRandom random) {
        LocalDate day = pace.last();
        for (int i = 0; i < TRIES; i++) {
            Wave wave = theme.waves.get(random.nextInt(theme.waves.size()));
            double share = random.nextDouble();
            day = wave.first.plusDays((long) (wave.days * share * share));
            if (random.nextInt(BUSY) < pace.on(day)) {
                return day;
            }
        }
        return day;
    }

    private Theme theme(
            int number,
            Weighted<Service> services,
            Habits all,
            Government government,
            Population population,
            SplittableRandom random) {
        Service service = services.draw(random);
        List<Integer> season = all.season(service.season());
        Weighted<LocalDate> days = new Weighted<>(pace.days(), day -> season.get(day.getMonthValue() - 1));
        List<Wave> waves = new ArrayList<>();
        for (int i = between(habits.waves(), random); i > 0; i--) {
            int length = between(habits.waveDays(), random);
            LocalDate latest = pace.last().minusDays(length);
            LocalDate first = days.draw(random);
            waves.add(new Wave(first.isAfter(latest) ? latest : first, length));
        }
        int[] residents = IntStream.range(0, between(habits.residents(), random))
                .map(unused -> population.anybody(random))
                .toArray();
        return new Theme(
                service, government.place(random, null), waves, residents, random.nextInt(100), 1.0 / (number + 5));
    }

    private static int between(List<Integer> range, SplittableRandom random) {
        return random.nextInt(range.get(0), range.get(1) + 1);
    }
}
