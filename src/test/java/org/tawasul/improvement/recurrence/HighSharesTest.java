package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighSharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate HALF = TODAY.minusDays(HighShares.DAYS / 2);
    private static final List<String> AREAS = List.of("capital", "muharraq", "northern", "southern");
    private static final double[] PEOPLE = {0.35, 0.18, 0.26, 0.21};

    /** What of all four weeks is alike is added up from how many there are. */
    private static int times(LocalDate from, LocalDate until) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(from, until) / 28);
    }

    /** Of lamps in Muharraq there are so many in each half; of all else it brings a quarter. */
    private static HighShares of(int earlier, int later) {
        return new HighShares(new Counted() {
            @Override
            public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
                int pieces = (from.equals(HALF) ? 0 : earlier) + (until.equals(HALF) ? 0 : later);
                return List.of(
                        new GroupRow("lamps", 0, "muharraq", 0, "case", pieces),
                        new GroupRow("lamps", 0, "capital", 0, "case", 10 * times(from, until)),
                        new GroupRow("lamps", 0, "muharraq", 0, "survey", 200),
                        new GroupRow("lamps", 0, "", 0, "case", 7),
                        new GroupRow("", 0, "muharraq", 0, "case", 90));
            }

            @Override
            public List<AreaRow> areas(LocalDate from, LocalDate until) {
                int pieces = groups("works", from, until).get(0).pieces();
                return List.of(
                        new AreaRow("muharraq", 50 * times(from, until) + pieces),
                        new AreaRow("capital", 160 * times(from, until)));
            }
        });
    }

    @Test
    void anAreaThatBringsMoreThanItsShareForWeeksIsHigh() {
        assertThat(of(20, 20).of("works", TODAY)).singleElement().satisfies(high -> {
            assertThat(high.group()).isEqualTo(new Group("lamps", null, "muharraq"));
            assertThat(high.observed()).isEqualTo(40);
            assertThat(high.expected()).isCloseTo(15, within(0.1));
        });
    }

    @Test
    void aPeakThatIsOverIsNotFlagged() {
        assertThat(of(40, 2).of("works", TODAY)).isEmpty();
    }

    @Test
    void asMuchAsElsewhereIsUsual() {
        assertThat(of(4, 4).of("works", TODAY)).isEmpty();
    }

    /** A municipality has the waste of one governorate, and two cases that somebody gave it by mistake. */
    @Test
    void whatAnEntityHasInOneAreaAloneIsComparedWithNoOther() {
        HighShares ofOneArea = new HighShares(new Counted() {
            @Override
            public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
                return List.of(
                        new GroupRow("waste", 7, "capital", 0, "case", 12 * times(from, until)),
                        new GroupRow("waste", 7, "muharraq", 0, "case", times(from, until) > 2 ? 2 : 0));
            }

            @Override
            public List<AreaRow> areas(LocalDate from, LocalDate until) {
                return List.of(
                        new AreaRow("capital", 175 * times(from, until)),
                        new AreaRow("muharraq", 90 * times(from, until)),
                        new AreaRow("northern", 130 * times(from, until)));
            }
        });
        assertThat(ofOneArea.of("municipality-capital", TODAY)).isEmpty();
    }

    /** An entity has a service in some of the areas, which bring what people there bring of everything. One look in fifty may flag something, a fifth of what is stated. */
    @Test
    void whereNothingIsHighHardlyAnythingIsFlagged() {
        for (int served = 1; served <= AREAS.size(); served++) {
            int flagged = 0;
            for (int seed = 1; seed <= 400; seed++) {
                flagged += new HighShares(byChance(served, new SplittableRandom(seed)))
                        .of("works", TODAY)
                        .size();
            }
            assertThat(flagged).as("%s areas", served).isLessThanOrEqualTo(8);
        }
    }

    private static GroupRows byChance(int served, SplittableRandom random) {
        Map<LocalDate, int[][]> weeks = new HashMap<>();
        for (LocalDate week = TODAY.minusDays(364); week.isBefore(TODAY); week = week.plusDays(7)) {
            int[][] drawn = new int[2][AREAS.size()];
            for (int area = 0; area < AREAS.size(); area++) {
                drawn[0][area] = area < served ? poisson(6 * PEOPLE[area], random) : 0;
                drawn[1][area] = poisson(60 * PEOPLE[area], random);
            }
            weeks.put(week, drawn);
        }
        return new Counted() {
            private int sum(int which, int area, LocalDate from, LocalDate until) {
                return weeks.entrySet().stream()
                        .filter(week ->
                                !week.getKey().isBefore(from) && week.getKey().isBefore(until))
                        .mapToInt(week -> week.getValue()[which][area])
                        .sum();
            }

            @Override
            public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
                List<GroupRow> rows = new ArrayList<>();
                for (int area = 0; area < served; area++) {
                    rows.add(new GroupRow("lamps", 0, AREAS.get(area), 0, "case", sum(0, area, from, until)));
                }
                return rows;
            }

            @Override
            public List<AreaRow> areas(LocalDate from, LocalDate until) {
                List<AreaRow> rows = new ArrayList<>();
                for (int area = 0; area < AREAS.size(); area++) {
                    rows.add(new AreaRow(AREAS.get(area), sum(0, area, from, until) + sum(1, area, from, until)));
                }
                return rows;
            }
        };
    }

    private static int poisson(double mean, SplittableRandom random) {
        int seen = 0;
        for (double at = -Math.log(1 - random.nextDouble()); at < mean; seen++) {
            at -= Math.log(1 - random.nextDouble());
        }
        return seen;
    }

    /** What is the same of all. */
    private abstract static class Counted implements GroupRows {
        @Override
        public List<String> entities(LocalDate since, LocalDate oldest) {
            return List.of("works");
        }

        @Override
        public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
            return List.of();
        }

        @Override
        public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
            return List.of();
        }
    }
}
