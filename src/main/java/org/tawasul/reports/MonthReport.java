package org.tawasul.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Quality;

/**
 * A month, as it could be counted at a moment. Whoever wants it as it was then keeps the printed one: cases move to other entities, replies are taken back.
 *
 * @param entity null for the country
 * @param first month of the first case; null while there is none
 * @param over whether its last day has passed
 * @param before the month before; null where nothing is stored of it
 * @param yearAgo the same month of the year before; null where nothing is stored of it
 * @param services those that most came in of, some at most
 * @param entities of the country, those that most came in of first; empty for one entity
 * @param qualities what reviewers found; empty before the month is over
 * @param kept whether periods were kept, as reviewers see it; null for one entity
 * @param effects improvements that were closed, the newest first, some at most
 */
public record MonthReport(
        YearMonth month,
        @Nullable String entity,
        Instant countedAt,
        @Nullable YearMonth first,
        boolean over,
        MonthNumbers now,
        @Nullable MonthNumbers before,
        @Nullable MonthNumbers yearAgo,
        List<Cuts.Line> kinds,
        List<Cuts.Line> channels,
        List<Cuts.Line> services,
        List<Cuts.Line> levels,
        List<Entity> entities,
        List<Quality> qualities,
        @Nullable Kept kept,
        List<RecurrenceFlag> flags,
        List<Heard> themes,
        List<Effect> effects) {
    /** Days after which whatever came in on the last day was late, if it ever will be: the longest period of a reply is ten working days. */
    private static final int RIPE = 21;

    public MonthReport {
        kinds = List.copyOf(kinds);
        channels = List.copyOf(channels);
        services = List.copyOf(services);
        levels = List.copyOf(levels);
        entities = List.copyOf(entities);
        qualities = List.copyOf(qualities);
        flags = List.copyOf(flags);
        themes = List.copyOf(themes);
        effects = List.copyOf(effects);
    }

    /** Whether its last cases had the time to be late, as those of earlier months had. @param zone in which the month is one */
    public boolean hasRipened(ZoneId zone) {
        LocalDate ripe = month.atEndOfMonth().plusDays(RIPE);
        return !countedAt.isBefore(ripe.atStartOfDay(zone).toInstant());
    }

    /** Whether the first case of all came later. */
    public boolean isBeforeTheFirst() {
        return first == null || month.isBefore(first);
    }

    /** One entity of the country; its honest share is null where it replied to nothing and no rule found anything. */
    public record Entity(Overview.Row row, @Nullable HonestShare honest) {}

    /** What an improvement is said to have brought, and what counting says; null where too little can be counted. */
    public record Effect(ImprovementView view, MeasuredEffect.@Nullable Figure measured) {}
}
