package org.tawasul.replay.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/** What is kept while two replays are walked through: counts and a few examples, never the cases. */
final class Counts {
    static final int EXAMPLES = 5;

    private record Team(String entity, String team) implements Comparable<Team> {
        @Override
        public int compareTo(Team other) {
            return Comparator.comparing(Team::entity).thenComparing(Team::team).compare(this, other);
        }
    }

    private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
    private final Map<Change, List<Comparison.Example>> examples = new EnumMap<>(Change.class);
    /** Of each team the cases in A and B and the replies in A and B. */
    private final Map<Team, int[]> work = new TreeMap<>();

    private final int[] cases = new int[2];
    private final Completeness completeness;
    private int unchanged;
    private int leftOut;

    Counts(Completeness completeness) {
        this.completeness = completeness;
    }

    void add(@Nullable CaseOutcome a, @Nullable CaseOutcome b) {
        if (!completeness.isComparable(a, b)) {
            leftOut++;
            return;
        }
        if (a != null) {
            count(a, 0);
        }
        if (b != null) {
            count(b, 1);
        }
        if (a == null && b != null) {
            add(b.key(), new Changes.Found(Change.ONLY_IN_B, null, null));
        } else if (a != null && b == null) {
            add(a.key(), new Changes.Found(Change.ONLY_IN_A, null, null));
        } else if (a != null && b != null) {
            addBoth(a, b);
        }
    }

    Comparison result() {
        List<Comparison.Difference> differences = new ArrayList<>();
        counts.forEach((change, count) ->
                differences.add(new Comparison.Difference(change, count, examples.getOrDefault(change, List.of()))));
        List<Comparison.TeamWork> teams = new ArrayList<>();
        work.forEach((team, of) -> teams.add(new Comparison.TeamWork(
                team.entity(), team.team().isEmpty() ? null : team.team(), of[0], of[1], of[2], of[3])));
        return new Comparison(
                cases[0],
                cases[1],
                text(completeness.brokenOffA()),
                text(completeness.brokenOffB()),
                leftOut,
                unchanged,
                differences,
                teams);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private void addBoth(CaseOutcome a, CaseOutcome b) {
        List<Changes.Found> found = Changes.between(a, b);
        if (found.isEmpty()) {
            unchanged++;
        }
        found.forEach(one -> add(a.key(), one));
    }

    private void add(String key, Changes.Found found) {
        counts.merge(found.change(), 1, Integer::sum);
        List<Comparison.Example> some = examples.computeIfAbsent(found.change(), unused -> new ArrayList<>());
        if (some.size() < EXAMPLES) {
            some.add(new Comparison.Example(key, found.a(), found.b()));
        }
    }

    private void count(CaseOutcome outcome, int which) {
        cases[which]++;
        if (outcome.entity() != null) {
            Team team = new Team(outcome.entity(), outcome.team() == null ? "" : outcome.team());
            int[] of = work.computeIfAbsent(team, unused -> new int[4]);
            of[which]++;
            of[2 + which] += outcome.repliedAt() == null ? 0 : 1;
        }
    }
}
