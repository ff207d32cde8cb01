package org.tawasul.improvement.theme;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a text speaks of, as the least values of {@value #LENGTH} secret orders of its words' pieces (MinHash): the share of values that two texts have in common is, but for chance, the share of
 * pieces that they have in common. The words can't be read from it.
 */
final class Signature {
    static final int LENGTH = 128;

    /** Two texts of which {@value #ROWS} values in a row agree in one of so many bands are compared; of texts just alike enough, hardly any escapes. */
    private static final int BANDS = 24;

    private static final int ROWS = 2;

    private final int[] least;

    Signature(int... least) {
        this.least = least.clone();
    }

    static Signature of(byte[] kept) {
        int[] least = new int[kept.length / Integer.BYTES];
        ByteBuffer.wrap(kept).asIntBuffer().get(least);
        return new Signature(least);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(least.length * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    int value(int order) {
        return least[order];
    }

    /** The share of pieces that both have, from 0 to 1. */
    double likeness(Signature other) {
        int same = 0;
        for (int i = 0; i < LENGTH; i++) {
            if (least[i] == other.least[i]) {
                same++;
            }
        }
        return same / (double) LENGTH;
    }

    /** One for each band of a service's themes: the service, and a number that tells which band it is of. */
    List<String> bands(String service) {
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Mixing.of(hash ^ least[band * ROWS + row]);
            }
            bands.add(service + ':' + hash);
        }
        return bands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature one && Arrays.equals(least, one.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
