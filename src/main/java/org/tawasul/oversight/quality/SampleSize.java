package org.tawasul.oversight.quality;

/** How many have to be looked at to know a share so exactly. */
final class SampleSize {
    /** Of the normal distribution, at 95 %. */
    private static final double Z = 1.959963985;

    private SampleSize() {}

    /**
     * With the correction for a stock that has an end.
     *
     * @param all how many there are
     * @param margin such as 0.05: five points to either side, whatever the share
     */
    static long of(long all, double margin) {
        if (all <= 0) {
            return 0;
        }
        double endless = Z * Z * 0.25 / (margin * margin);
        return Math.min(all, (long) Math.ceil(endless / (1 + (endless - 1) / all)));
    }
}
