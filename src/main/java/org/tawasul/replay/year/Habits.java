package org.tawasul.replay.year;

import java.util.List;
import java.util.Map;

/** What {@code replay/year.yaml} says. Weights are relative to each other; shares are in percent. */
record Habits(
        Unnamed unnamed,
        Map<String, List<Integer>> seasons,
        List<Integer> weekdays,
        int holiday,
        int ramadanDays,
        Holidays holidays,
        Map<String, List<Integer>> hours,
        Shares shares,
        Map<String, Integer> channels,
        Population population,
        Themes themes,
        List<Peak> peaks) {

    /** What holds of services that the list does not name. */
    record Unnamed(double weight, String season, String family, int complaints) {}

    /** Month and day, parted by a hyphen. */
    record Holidays(List<String> gregorian, List<String> hijri) {}

    record Shares(
            double complaints,
            double english,
            double urgent,
            double withoutService,
            double home,
            double areaNamed,
            double usualChannel,
            double placeForgotten,
            double nearlyEmpty,
            double danger) {}

    /** @param customers for each hundred cases */
    record Population(int customers, double tail) {}

    /** The ranges have a first and a last. */
    record Themes(
            int count,
            double share,
            List<Integer> waves,
            List<Integer> waveDays,
            List<Integer> residents,
            double complaints,
            double urgent) {}

    /** @param areas {@code one} or {@code all} */
    record Peak(
            String name,
            List<Integer> months,
            int times,
            int days,
            String areas,
            double share,
            double complaints,
            double urgent,
            Map<String, Integer> services) {}

    static Habits read() {
        return YamlResource.read("year.yaml", Habits.class);
    }

    /** The weights of a season by month, from January on. */
    List<Integer> season(String name) {
        List<Integer> months = seasons.get(name);
        if (months == null || months.size() != 12) {
            throw new IllegalStateException("No season " + name);
        }
        return months;
    }
}
