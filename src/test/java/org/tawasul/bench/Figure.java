package org.tawasul.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.Locale;

/**
 * One figure of {@code docs/benchmarks.json}.
 *
 * @param value the median of the rounds
 * @param target such as {@code >= 1.5}; empty where the figure is only told
 * @param spread lowest to highest of the rounds, with their number
 */
record Figure(String name, double value, String unit, String target, String spread) {
    static Figure of(String name, String unit, String target, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        String spread = sorted.length == 1
                ? "once"
                : text(sorted[0]) + " to " + text(sorted[sorted.length - 1]) + " of " + sorted.length;
        return new Figure(name, Double.parseDouble(text(median)), unit, target, spread);
    }

    @JsonIgnore
    String verdict() {
        if (target.isEmpty()) {
            return "";
        }
        String[] parts = target.split(" ");
        double limit = Double.parseDouble(parts[1]);
        boolean met = parts[0].equals(">=") ? value >= limit : value <= limit;
        return met ? "met" : "missed";
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
