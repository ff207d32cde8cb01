package org.tawasul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rounds of a run on one store. A ratio is taken inside each round, so that what slows the machine for a while slows both sides of it. */
final class Tally {
    private final List<List<Slice>> rounds = new ArrayList<>();

    void add(List<Slice> round) {
        rounds.add(round);
    }

    Figure livesPerSecond(String subject, String name) {
        return figure(name, "lives/s", "", round -> of(round, subject).livesPerSecond());
    }

    Figure cpuPerLife(String subject, String name) {
        return figure(name, "CPU ms/life", "", round -> of(round, subject).cpuMillisPerLife());
    }

    Figure ratio(String one, String other, String name, String target) {
        return figure(
                name,
                "times",
                target,
                round -> of(round, one).livesPerSecond() / of(round, other).livesPerSecond());
    }

    private Figure figure(String name, String unit, String target, ToDoubleFunction<List<Slice>> value) {
        return Figure.of(name, unit, target, rounds.stream().mapToDouble(value).toArray());
    }

    private static Slice of(List<Slice> round, String subject) {
        return round.stream()
                .filter(slice -> slice.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
