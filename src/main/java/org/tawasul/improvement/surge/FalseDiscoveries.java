package org.tawasul.improvement.surge;

import java.util.Arrays;

/**
 * Which of many findings of the same day to believe, so that of those that are believed at most a said share is chance (Benjamini and Hochberg 1995; under any dependence with the divisor of
 * Benjamini and Yekutieli 2001, which is used here, because groups of one entity share its days).
 */
public final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /**
     * @param chances for each finding, how likely one at least as strong is by chance alone
     * @param share of the believed ones that may be chance, such as 0.1
     * @return the largest chance that is believed; less than any of them if none is
     */
    public static double limit(double[] chances, double share) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        double harmonic = 0;
        for (int i = 1; i <= sorted.length; i++) {
            harmonic += 1.0 / i;
        }
        double limit = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] <= share * (i + 1) / (sorted.length * harmonic)) {
                limit = sorted[i];
            }
        }
        return limit;
    }
}
