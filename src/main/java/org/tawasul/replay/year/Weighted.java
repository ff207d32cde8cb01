package org.tawasul.replay.year;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Draws one of several things, each as often as its weight says. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    /** @param things at least one, of which at least one weighs something */
    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        this.upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("Nothing to draw from");
        }
    }

    double sum() {
        return upTo[upTo.length - 1];
    }

    T draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * sum());
        // On a limit the next one begins; one that weighs nothing has its limit where the one before it has.
        int index = found < 0 ? -found - 1 : found + 1;
        while (index < upTo.length - 1 && index > 0 && upTo[index] == upTo[index - 1]) {
            index++;
        }
        return things.get(Math.min(index, upTo.length - 1));
    }
}
