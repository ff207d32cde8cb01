package org.tawasul.replay.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the second of two replays did otherwise. No difference means that every case went exactly the same way, step by step.
 *
 * @param casesA how many the first has that are compared
 * @param brokenOffA when the first run was broken off, by its own clock; null if it came to its end
 * @param leftOut cases that are not compared, because one of the runs did not get to them or to their end
 * @param unchanged those that both have and that went the same way in both
 * @param differences in the order of {@link Change}, without those that did not happen
 * @param teams in the order of their codes, those without any change too
 */
public record Comparison(
        int casesA,
        int casesB,
        @Nullable String brokenOffA,
        @Nullable String brokenOffB,
        int leftOut,
        int unchanged,
        List<Difference> differences,
        List<TeamWork> teams) {
    public Comparison {
        differences = List.copyOf(differences);
        teams = List.copyOf(teams);
    }

    @JsonProperty
    public boolean same() {
        return differences.isEmpty();
    }

    /** @param examples the first few by key */
    public record Difference(Change change, int count, List<Example> examples) {
        public Difference {
            examples = List.copyOf(examples);
        }
    }

    /** One case; the values are what it had in each replay, null where it had none or where there is nothing to show. */
    public record Example(String key, @Nullable String a, @Nullable String b) {}

    /** What a team had at the end of each replay: cases, and those of them with a reply. {@code team} is null for what an entity has in no team. */
    public record TeamWork(String entity, @Nullable String team, int casesA, int casesB, int repliesA, int repliesB) {
        boolean changes() {
            return casesA != casesB || repliesA != repliesB;
        }
    }
}
