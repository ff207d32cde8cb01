package org.tawasul.improvement.theme;

/** Spreads numbers evenly (the finaliser of SplitMix64, Steele and others 2014). */
final class Mixing {
    private Mixing() {}

    static long of(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
