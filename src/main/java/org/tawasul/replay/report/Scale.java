package org.tawasul.replay.report;

/** The vertical axis of a chart: whole numbers in steps of 1, 2 or 5 times a power of ten. */
record Scale(int step, int top) {
    private static final int LINES = 4;

    static Scale upTo(int highest) {
        int wanted = Math.max(1, (int) Math.ceil(highest / (double) LINES));
        int step = 1;
        for (int power = 1; step < wanted; power *= 10) {
            step = firstOf(power, wanted);
        }
        return new Scale(step, Math.max(step, step * (int) Math.ceil(highest / (double) step)));
    }

    /** The step of that power that is large enough, or its largest. */
    private static int firstOf(int power, int wanted) {
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= wanted) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    double percent(int value) {
        return 100.0 * value / top;
    }
}
