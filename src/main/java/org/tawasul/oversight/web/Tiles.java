package org.tawasul.oversight.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Overview.Row;

/** The eight figures of an overview. */
final class Tiles {
    private Tiles() {}

    /** @param path of the cases behind a figure; gives null for whoever doesn't see cases */
    static List<Tile> of(Row total, Function<String, @Nullable String> path) {
        return List.of(
                Tile.counted("late", total.counted().late(), path.apply("late")),
                Tile.counted("open", total.counted().open(), path.apply("open")),
                Tile.counted("received", total.counted().received(), path.apply("received")),
                Tile.counted("replied", total.counted().replied(), path.apply("replied")),
                Tile.measured(
                        "in-time",
                        "percent",
                        total.inTime(),
                        path.apply("in-time"),
                        total.counted().replied()),
                Tile.measured("reply-days", "days", total.replyDays(), path.apply("replied"), -1),
                Tile.measured("rating", "score", total.rating(), path.apply(CasesBehind.RATED), total.ratings()),
                Tile.measured(
                        "raised",
                        "percent",
                        total.raised(),
                        path.apply("raised"),
                        total.counted().raised()));
    }
}
