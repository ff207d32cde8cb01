package org.tawasul.replay.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tawasul.cases.CaseKind;

/** What is written all through the year, each service more in its season. */
final class OrdinaryDays {
    private final Habits habits;
    private final Pace pace;
    private final List<Weighted<Service>> byMonth;
    private final Weighted<LocalDate> days;
    private final List<Weighted<Service>> byOwner;

    OrdinaryDays(Habits habits, Pace pace, List<Service> services) {
        this.habits = habits;
        this.pace = pace;
        this.byMonth = IntStream.range(0, 12)
                .mapToObj(month -> new Weighted<>(services, service -> inMonth(service, month)))
                .toList();
        this.days = new Weighted<>(
                pace.days(),
                day -> pace.on(day) * byMonth.get(day.getMonthValue() - 1).sum());
        Map<String, List<Service>> owned = new LinkedHashMap<>();
        services.forEach(service -> owned.computeIfAbsent(service.owner(), unused -> new ArrayList<>())
                .add(service));
        this.byOwner = owned.values().stream()
                .map(some -> new Weighted<>(some, Service::weight))
                .toList();
    }

    /** Of all services together the share that complains, before it is brought to that of the year; between 0 and 1. */
    static double complaining(List<Service> services) {
        double all = services.stream().mapToDouble(Service::weight).sum();
        return services.stream()
                        .mapToDouble(service -> service.weight() * service.complaints() / 100)
                        .sum()
                / all;
    }

    /** @param factor by which each service's share of complaints is multiplied */
    void addCases(int count, double factor, SplittableRandom random, List<Occasion> to) {
        for (int i = 0; i < count; i++) {
            Occasion drawn = drawn(i, CaseKind.INQUIRY, habits.shares().urgent(), random);
            boolean complains = random.nextDouble() * 100 < drawn.service().complaints() * factor;
            to.add(complains ? complaint(drawn) : drawn);
        }
    }

    void addSuggestions(int count, SplittableRandom random, List<Occasion> to) {
        for (int i = 0; i < count; i++) {
            to.add(drawn(i, CaseKind.SUGGESTION, 0, random));
        }
    }

    /** The first cases go round all entities, so that none is without. */
    private Occasion drawn(int number, CaseKind kind, double urgent, SplittableRandom random) {
        LocalDate day = days.draw(random);
        Service service = number < byOwner.size()
                ? byOwner.get(number).draw(random)
                : byMonth.get(day.getMonthValue() - 1).draw(random);
        return new Occasion(pace.at(day, random), service, kind, null, Occasion.ANY, Occasion.ANY, urgent);
    }

    private static Occasion complaint(Occasion one) {
        return new Occasion(
                one.at(), one.service(), CaseKind.COMPLAINT, one.place(), one.customer(), one.words(), one.urgent());
    }

    private double inMonth(Service service, int month) {
        return service.weight() * habits.season(service.season()).get(month);
    }
}
