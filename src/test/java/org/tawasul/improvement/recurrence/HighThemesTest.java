package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighThemesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate HALF = TODAY.minusDays(HighShares.DAYS / 2);

    /** Of the theme this entity has so many in each half, of all else a quarter of what all have. */
    private static HighThemes of(int earlier, int later, int others) {
        return new HighThemes(new Counted() {
            @Override
            public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
                int own = (from.equals(HALF) ? 0 : earlier) + (until.equals(HALF) ? 0 : later);
                return List.of(
                        new ShareRow(7, own, own + others),
                        new ShareRow(8, 25, others == 0 ? 25 : 100),
                        new ShareRow(0, 10, others == 0 ? 10 : 40));
            }
        });
    }

    /** Cases of two halves as chance brings them: of each theme this entity has the same share. */
    private static HighThemes byChance(double share, double[] means, SplittableRandom random) {
        int[][] own = new int[2][means.length];
        int[][] all = new int[2][means.length];
        for (int half = 0; half < 2; half++) {
            for (int theme = 0; theme < means.length; theme++) {
                own[half][theme] = poisson(share * means[theme] / 2, random);
                all[half][theme] = own[half][theme] + poisson((1 - share) * means[theme] / 2, random);
            }
        }
        return new HighThemes(new Counted() {
            @Override
            public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
                List<ShareRow> rows = new ArrayList<>();
                for (int theme = 0; theme < means.length; theme++) {
                    int mine = (from.equals(HALF) ? 0 : own[0][theme]) + (until.equals(HALF) ? 0 : own[1][theme]);
                    int pieces = (from.equals(HALF) ? 0 : all[0][theme]) + (until.equals(HALF) ? 0 : all[1][theme]);
                    if (pieces > 0) {
                        rows.add(new ShareRow(theme + 7, mine, pieces));
                    }
                }
                return rows;
            }
        });
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
            return List.of("north");
        }

        @Override
        public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
            return List.of(new GroupRow("lamps", 7, "", 0, "case", 1));
        }

        @Override
        public List<AreaRow> areas(LocalDate from, LocalDate until) {
            return List.of();
        }

        @Override
        public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
            return List.of();
        }
    }

    @Test
    void aThemeOfWhichAnEntityHasMoreThanItsShareForWeeksIsHigh() {
        assertThat(of(20, 20, 20).of("north", TODAY)).singleElement().satisfies(high -> {
            assertThat(high.group()).isEqualTo(new Group("lamps", 7L, null));
            assertThat(high.observed()).isEqualTo(40);
            assertThat(high.expected()).isCloseTo(15, within(0.2));
        });
    }

    @Test
    void aPeakThatIsOverIsNotFlagged() {
        assertThat(of(40, 1, 20).of("north", TODAY)).isEmpty();
    }

    @Test
    void asMuchAsOthersHaveIsUsual() {
        assertThat(of(10, 10, 60).of("north", TODAY)).isEmpty();
    }

    @Test
    void whatOneEntityAloneHasIsComparedWithNobody() {
        assertThat(of(20, 20, 0).of("north", TODAY)).isEmpty();
    }

    @Test
    void fewCasesOfAllElseTellOfNoShare() {
        SplittableRandom random = new SplittableRandom(20260301);
        // A theme that is most of its service, and services of which there are few cases at all.
        for (double[] means : new double[][] {{40, 6}, {60, 14}, {30, 3, 3, 3}, {14, 14, 14}, {25, 5, 1, 1, 1, 1}}) {
            for (double share : new double[] {0.3, 0.5, 0.8}) {
                int flagged = 0;
                for (int look = 0; look < 400; look++) {
                    flagged += byChance(share, means, random).of("north", TODAY).isEmpty() ? 0 : 1;
                }
                assertThat(flagged / 400.0)
                        .as("%s of %s", share, Arrays.toString(means))
                        .isLessThanOrEqualTo(0.1);
            }
        }
    }

    @Test
    void whereNothingElseIsSaidNothingIsHigh() {
        HighThemes themes = new HighThemes(new Counted() {
            @Override
            public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
                return List.of(new ShareRow(7, 30, 60), new ShareRow(8, 0, 9));
            }
        });
        assertThat(themes.of("north", TODAY)).isEmpty();
    }
}
