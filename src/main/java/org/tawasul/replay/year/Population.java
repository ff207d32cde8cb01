package org.tawasul.replay.year;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tawasul.shared.Language;

/** Who writes: most of them once, a few of them again and again. The same number is the same customer all through the year. */
final class Population {
    private static final int HOUSES = 2900;

    private final Habits habits;
    private final Government government;
    private final Spelling spelling;
    private final Seeds seeds;
    private final Weighted<Map.Entry<String, Integer>> channels;
    private final int size;

    Population(Habits habits, Government government, Spelling spelling, Seeds seeds, int cases) {
        this.habits = habits;
        this.government = government;
        this.spelling = spelling;
        this.seeds = seeds;
        this.channels = new Weighted<>(List.copyOf(habits.channels().entrySet()), Map.Entry::getValue);
        this.size = Math.max(1, (int) ((long) cases * habits.population().customers() / 100));
    }

    /** The number of the one who writes: the lower, the oftener. */
    int writer(SplittableRandom random) {
        return (int)
                (size * StrictMath.pow(random.nextDouble(), habits.population().tail()));
    }

    /** The number of one of all, who lives where something happens. */
    int anybody(SplittableRandom random) {
        return random.nextInt(size);
    }

    Customer customer(int number) {
        SplittableRandom random = seeds.of("customer", number);
        Language language = random.nextDouble() * 100 < habits.shares().english() ? Language.EN : Language.AR;
        return new Customer(
                number,
                language,
                government.place(random, null),
                1 + random.nextInt(HOUSES),
                channel(random),
                spelling.hand(language, random));
    }

    String channel(SplittableRandom random) {
        return channels.draw(random).getKey();
    }
}
