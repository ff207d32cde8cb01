package org.tawasul.replay.people;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What is drawn for one case: each question has draws of its own, so that the answer to one depends neither on whether another was asked nor on the order in which cases
 * live. Transcendental functions are the strict ones, which every machine answers alike.
 */
public final class Draw {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long root;

    public Draw(long seed, String key) {
        this.root = hash(seed * GOLDEN ^ FNV_OFFSET, key);
    }

    /** Between 0 (inclusive) and 1. */
    public double share(String question) {
        return random(question).nextDouble();
    }

    public boolean happens(String question, double probability) {
        return share(question) < probability;
    }

    /** From 0 to {@code bound} - 1. */
    public int below(String question, int bound) {
        return random(question).nextInt(bound);
    }

    public <T> T oneOf(String question, List<T> all) {
        return all.get(below(question, all.size()));
    }

    /** The index of one of these weights. */
    public int weighted(String question, List<Double> weights) {
        double left = share(question)
                * weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        return weights.size() - 1;
    }

    /** A positive number whose logarithm is normally distributed. */
    public double lognormal(String question, Habits.Spread spread) {
        SplittableRandom random = random(question);
        // Two of them by Box and Muller; one is enough.
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
        return spread.median() * StrictMath.exp(spread.sigma() * normal);
    }

    private SplittableRandom random(String question) {
        return new SplittableRandom(hash(root, question));
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
