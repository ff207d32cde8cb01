package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;

/** What a service's themes bring in one of its areas alone is noticed too. */
class SurgesOfGroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate FROM = TODAY.minusDays(500);
    private static final List<String> AREAS = List.of("capital", "muharraq", "northern", "southern");
    private static final int THEMES = 4;
    private static final double DAILY = 5 / 7.0;

    @Test
    void aThemeThatSurgesInOneAreaIsFlaggedThere() {
        assertThat(found(3, 5)).isNotEmpty().allSatisfy(surge -> assertThat(surge.group())
                .isEqualTo(new Group("lamps", 2L, "muharraq")));
    }

    @Test
    void whatGoesOnAsUsualAlarmsNoOftenerThanIsAllowed() {
        long months = 5;
        long alarms = LongStream.rangeClosed(1, months)
                .map(seed -> found(1, seed).size())
                .sum();
        assertThat(alarms).isLessThanOrEqualTo(months);
    }

    private static List<Surges.Surge> found(double times, long seed) {
        Said said = new Said(new ArrayList<>());
        Random chance = new Random(seed);
        FROM.datesUntil(TODAY).forEach(day -> {
            for (long theme = 1; theme <= THEMES; theme++) {
                for (String area : AREAS) {
                    boolean surges = theme == 2 && area.equals("muharraq") && !day.isBefore(TODAY.minusDays(12));
                    double mean = DAILY * (surges ? times : 1);
                    int pieces = new PoissonDistribution(mean).inverseCumulativeProbability(chance.nextDouble());
                    said.all().add(new Piece(theme, area, day, pieces));
                }
            }
        });
        return new Surges(said, said, mock(Holidays.class), 1).of("works", TODAY, List.of());
    }

    private record Piece(long theme, String area, LocalDate day, int pieces) {
        boolean isOf(Scope scope) {
            return (scope.theme() == null || scope.theme().equals(Long.toString(theme)))
                    && (scope.area() == null || scope.area().equals(area));
        }
    }

    private record Said(List<Piece> all) implements GroupRows, FeedbackCounts {
        @Override
        public List<String> entities(LocalDate since, LocalDate oldest) {
            return List.of("works");
        }

        @Override
        public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
            return all.stream()
                    .filter(piece -> !piece.day().isBefore(from) && piece.day().isBefore(until))
                    .map(piece -> new GroupRow("lamps", piece.theme(), piece.area(), 0, "case", piece.pieces()))
                    .toList();
        }

        @Override
        public List<AreaRow> areas(LocalDate from, LocalDate until) {
            return List.of();
        }

        @Override
        public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
            return List.of(new KnownRow("lamps", "case", FROM));
        }

        @Override
        public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
            return List.of();
        }

        @Override
        public Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until) {
            return all.stream()
                    .filter(piece -> !piece.day().isBefore(from) && piece.day().isBefore(until) && piece.isOf(scope))
                    .collect(Collectors.toMap(Piece::day, Piece::pieces, Integer::sum, TreeMap::new));
        }

        @Override
        public Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until) {
            return days(scope, Set.of(), from, until);
        }

        @Override
        public Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until) {
            return Map.of();
        }

        @Override
        public List<OfService> country(LocalDate from, LocalDate until) {
            return List.of();
        }

        @Override
        public List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit) {
            return List.of();
        }
    }
}
