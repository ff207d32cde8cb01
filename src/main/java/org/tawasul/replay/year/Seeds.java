package org.tawasul.replay.year;

import java.util.SplittableRandom;

/** Where draws come from: what is drawn for one thing depends on the year, the seed and that thing only, and not on what was drawn before. */
record Seeds(int year, long seed) {
    private static final long FNV_PRIME = 0x100000001b3L;

    SplittableRandom of(String what) {
        return of(what, 0);
    }

    SplittableRandom of(String what, long number) {
        long hash = 0xcbf29ce484222325L ^ seed;
        hash = (hash ^ year) * FNV_PRIME;
        for (int i = 0; i < what.length(); i++) {
            hash = (hash ^ what.charAt(i)) * FNV_PRIME;
        }
        return new SplittableRandom(mixed(mixed(hash) ^ number));
    }

    /** Neighbouring numbers must not give neighbouring seeds: those would draw the same numbers one step apart. */
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
