package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.theme.ThemeComparison;
import org.tawasul.improvement.theme.Themes;

/**
 * Looks after an entity's themes once a week: those that were spoken of often enough lately are centred on the newest of what was said and named, and smaller ones that are alike are joined to
 * them. It reads some of the newest words of few themes and never all.
 */
@Component
class ThemeCare {
    private static final int DAYS = 56;
    private static final int OFTEN = 3;
    private static final int MOST_THEMES = 40;
    private static final int MOST_CASES = 30;

    private final GroupRows groups;
    private final HeardRows heard;
    private final FlagRows flags;
    private final ReadWords read;
    private final ThemeComparison comparison;

    ThemeCare(GroupRows groups, HeardRows heard, FlagRows flags, ReadWords read, ThemeComparison comparison) {
        this.groups = groups;
        this.heard = heard;
        this.flags = flags;
        this.read = read;
        this.comparison = comparison;
    }

    void of(String entity, LocalDate today) {
        Map<Long, Integer> pieces = new HashMap<>();
        groups.groups(entity, today.minusDays(DAYS), today)
                .forEach(row -> pieces.merge(row.theme(), row.pieces(), Integer::sum));
        pieces.keySet().removeIf(theme -> theme <= Themes.NONE);
        List<Long> often = pieces.entrySet().stream()
                .filter(theme -> theme.getValue() >= OFTEN)
                .filter(theme -> isMostlyOf(theme.getValue(), theme.getKey(), today))
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST_THEMES)
                .toList();
        often.forEach(theme -> centre(theme, today));
        Set<Long> gone = new HashSet<>();
        for (long theme : often) {
            if (!gone.contains(theme)) {
                join(theme, today, gone);
            }
        }
    }

    /** A theme is its service's, which several entities may have had: who has most of it looks after it. */
    private boolean isMostlyOf(int pieces, long theme, LocalDate today) {
        return 2 * pieces >= heard.all(theme, today.minusDays(DAYS));
    }

    /**
     * For a flag too: a name is wanted at once. What a theme is, all say who speak of it, whichever entity has them: a flag of one that has the least of it doesn't make it into something else
     * for the others.
     */
    void centre(long theme, LocalDate today) {
        List<HeardRows.SaidRow> newest = heard.newest(theme, today.minusDays(DAYS), today.plusDays(1), MOST_CASES);
        comparison.centre(theme, read.of(newest));
    }

    /** What was counted under a theme while that was being joined to another: whoever found it just before could not know. */
    void gather(String entity, LocalDate today) {
        heard.left(entity, today.minusDays(DAYS)).forEach(left -> moveCounts(left.theme(), left.joinedTo()));
    }

    private void join(long theme, LocalDate today, Set<Long> gone) {
        int pieces = heard.all(theme, today.minusDays(DAYS));
        for (long other : comparison.alike(theme)) {
            if (!gone.contains(other) && heard.all(other, today.minusDays(DAYS)) <= pieces) {
                comparison.join(other, theme);
                moveCounts(other, theme);
                gone.add(other);
            }
        }
    }

    /** Pieces first and counts after them, in the order of all who change both; then those pieces that came in between. */
    private void moveCounts(long from, long to) {
        heard.moveTheme(from, to);
        for (HeardRows.CountRow count : heard.countsOf(from)) {
            HeardRow row = new HeardRow(
                    0,
                    count.source(),
                    null,
                    count.entity(),
                    count.service(),
                    to,
                    count.area(),
                    count.blocks(),
                    count.day());
            if (heard.count(row, count.pieces()) == 0) {
                heard.begin(row, count.pieces());
            }
        }
        heard.dropCounts(from);
        heard.moveTheme(from, to);
        flags.moveTheme(from, to);
    }
}
