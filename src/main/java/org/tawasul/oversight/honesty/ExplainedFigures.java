package org.tawasul.oversight.honesty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFigures;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Span;
import org.tawasul.oversight.honesty.HonestyRows.Count;
import org.tawasul.oversight.model.Sight;
import org.tawasul.oversight.model.SpanInstants;

/** Two statements whatever the number of entities: the raw figures, and what was found of their cases. */
@Component
class ExplainedFigures implements HonestFigures {
    private final CaseFigures cases;
    private final HonestyRows rows;
    private final BusinessClock clock;

    ExplainedFigures(CaseFigures cases, HonestyRows rows, BusinessClock clock) {
        this.cases = cases;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<HonestShare> between(Span span, @Nullable String entity, SignedIn who) {
        String seen = Sight.entity(entity, who);
        SpanInstants days = SpanInstants.of(span, clock.zone());
        return shares(cases.between(days.from(), days.until(), seen), days, seen);
    }

    @Override
    public List<HonestShare> beside(Overview overview, SignedIn who) {
        List<EntityFigures> counted =
                overview.rows().stream().map(Overview.Row::counted).toList();
        return shares(counted, SpanInstants.of(overview.span(), clock.zone()), Sight.entity(overview.entity(), who));
    }

    private List<HonestShare> shares(List<EntityFigures> counted, SpanInstants days, @Nullable String seen) {
        Map<@Nullable String, Found> found = found(rows.counts(days.from(), days.until(), seen));
        List<HonestShare> shares = new ArrayList<>();
        for (EntityFigures one : counted) {
            Found ofIt = found.remove(one.entity());
            if (one.replied() > 0 || ofIt != null) {
                shares.add(share(one, ofIt == null ? new Found() : ofIt));
            }
        }
        // Whoever had nothing in these days but suggestions of before.
        found.forEach((of, ofIt) -> shares.add(new HonestShare(of, 0, 0, ofIt.cases, ofIt.byReason)));
        return shares.stream()
                .sorted(Comparator.comparingLong(HonestShare::explained)
                        .thenComparingLong(HonestShare::replied)
                        .reversed()
                        .thenComparing(HonestShare::entity, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
    }

    private static HonestShare share(EntityFigures raw, Found found) {
        return new HonestShare(raw.entity(), raw.replied(), raw.repliedInTime(), found.cases, found.byReason);
    }

    private static Map<@Nullable String, Found> found(List<Count> counts) {
        Map<@Nullable String, Found> found = new HashMap<>();
        for (Count count : counts) {
            Found one = found.computeIfAbsent(count.entity(), entity -> new Found());
            if (count.reason() == null) {
                one.cases = count.cases();
            } else {
                one.byReason.put(Objects.requireNonNull(count.reason()), count.cases());
            }
        }
        return found;
    }

    private static final class Found {
        private final Map<String, Long> byReason = new HashMap<>();
        private long cases;
    }
}
