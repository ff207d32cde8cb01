package org.tawasul.replay.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.year.Habits.Peak;

/** Days on which something happens and many write at once: a power cut, a storm, a new fee. Most write on the first day. */
final class Peaks {
    private final Pace pace;
    private final Government government;
    private final List<Happening> happenings = new ArrayList<>();

    /** One peak with all its times; an area where it is in one only. */
    private record Happening(Peak peak, Weighted<Service> services, List<Time> times) {
        int cases(int all) {
            return (int) Math.round(all * peak.share() / 100);
        }
    }

    private record Time(LocalDate first, @Nullable String area) {}

    Peaks(Habits habits, Pace pace, Government government, Seeds seeds) {
        this.pace = pace;
        this.government = government;
        for (Peak peak : habits.peaks()) {
            List<Service> services = government.services().stream()
                    .filter(service -> peak.services().containsKey(service.code()))
                    .toList();
            if (!services.isEmpty()) {
                Weighted<Service> weighted =
                        new Weighted<>(services, service -> peak.services().getOrDefault(service.code(), 0));
                happenings.add(new Happening(peak, weighted, times(peak, seeds.of("peak " + peak.name()))));
            }
        }
    }

    int cases(int all) {
        return happenings.stream().mapToInt(one -> one.cases(all)).sum();
    }

    double complaints(int all) {
        return happenings.stream()
                .mapToDouble(one -> one.cases(all) * one.peak.complaints() / 100)
                .sum();
    }

    void add(int all, Seeds seeds, List<Occasion> to) {
        for (Happening one : happenings) {
            SplittableRandom random = seeds.of("cases of peak " + one.peak.name());
            for (int i = 0; i < one.cases(all); i++) {
                to.add(drawn(one, random));
            }
        }
    }

    private Occasion drawn(Happening one, SplittableRandom random) {
        Time time = one.times.get(random.nextInt(one.times.size()));
        double share = random.nextDouble();
        LocalDate day = time.first.plusDays((long) (one.peak.days() * share * share));
        Service service = one.services.draw(random);
        CaseKind kind = random.nextDouble() * 100 < one.peak.complaints() ? CaseKind.COMPLAINT : CaseKind.INQUIRY;
        Place place = service.place() ? government.place(random, time.area) : null;
        return new Occasion(pace.at(day, random), service, kind, place, Occasion.ANY, Occasion.ANY, one.peak.urgent());
    }

    private List<Time> times(Peak peak, SplittableRandom random) {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < peak.times(); i++) {
            int month = peak.months().get(random.nextInt(peak.months().size()));
            LocalDate first = LocalDate.of(pace.last().getYear(), month, 1).plusDays(random.nextInt(28));
            LocalDate latest = pace.last().minusDays(peak.days());
            List<String> areas = government.areas();
            times.add(new Time(
                    first.isAfter(latest) ? latest : first,
                    peak.areas().equals("one") ? areas.get(random.nextInt(areas.size())) : null));
        }
        return times;
    }
}
