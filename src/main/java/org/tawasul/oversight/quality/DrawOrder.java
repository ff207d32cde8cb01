package org.tawasul.oversight.quality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Stock;
import org.tawasul.oversight.ReplyQuality.Waiting;
import org.tawasul.oversight.quality.QualityRows.EntityCount;
import org.tawasul.oversight.quality.QualityRows.Place;
import org.tawasul.shared.Interval;

/** Reads off the order of the draw what is wanted, what waits and what was found. Before its month is over nothing is drawn: a reply that comes might stand before those that are there. */
@Component
class DrawOrder {
    private static final int SHOWN = 10;

    private final QualityRows rows;
    private final BusinessClock clock;

    DrawOrder(QualityRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(clock.today()));
    }

    List<Stock> stocks(YearMonth month, @Nullable String without) {
        if (!isOver(month)) {
            return List.of();
        }
        int number = SampledReply.number(month);
        Map<String, Long> appraised =
                rows.appraised(number).stream().collect(Collectors.toMap(EntityCount::entity, EntityCount::count));
        return rows.replies(number).stream()
                .filter(one -> !one.entity().equals(without))
                .map(one -> new Stock(
                        one.entity(),
                        one.count(),
                        Math.min(one.count(), ReplyQuality.PER_ENTITY),
                        appraised.getOrDefault(one.entity(), 0L)))
                .toList();
    }

    List<Waiting> waiting(YearMonth month, @Nullable String entity, SignedIn who) {
        if (!isOver(month)) {
            return List.of();
        }
        return drawn(month, entity).stream()
                .filter(one -> one.kept() == null)
                .filter(one -> Appraisers.may(who, one.entity(), one.author()))
                .limit(SHOWN)
                .map(one -> new Waiting(one.messageId(), one.entity(), one.sentAt()))
                .toList();
    }

    /** How many of those that are wanted, of each entity and of all, nobody has scored yet and this person may. */
    long waits(YearMonth month, SignedIn who) {
        if (!isOver(month)) {
            return 0;
        }
        int number = SampledReply.number(month);
        long all = SampleSize.of(all(number), ReplyQuality.MARGIN);
        return all == 0 ? 0 : rows.waiting(number, ReplyQuality.PER_ENTITY, all, who.entity(), who.login());
    }

    /** Whether it is among those that are wanted, of its entity or of all. */
    boolean isDrawn(SampledReply reply) {
        YearMonth month = reply.ofMonth();
        return isOver(month) && (isAmong(drawn(month, reply.entity()), reply) || isAmong(drawn(month, null), reply));
    }

    private static boolean isAmong(List<Place> drawn, SampledReply reply) {
        return drawn.stream().anyMatch(one -> one.messageId() == reply.messageId());
    }

    private List<Place> drawn(YearMonth month, @Nullable String entity) {
        int number = SampledReply.number(month);
        long wanted = entity == null ? SampleSize.of(all(number), ReplyQuality.MARGIN) : ReplyQuality.PER_ENTITY;
        return wanted == 0 ? List.of() : rows.drawn(number, entity, wanted);
    }

    private long all(int month) {
        return rows.replies(month).stream().mapToLong(EntityCount::count).sum();
    }

    Kept kept(YearMonth month) {
        if (!isOver(month)) {
            return new Kept(0, 0, 0, null, null);
        }
        long all = all(SampledReply.number(month));
        List<Place> drawn = drawn(month, null);
        // The beginning of the draw alone is a sample of it: replies further on were scored for the list of their
        // entity.
        List<Place> seen = drawn.stream().takeWhile(one -> one.kept() != null).toList();
        if (seen.isEmpty()) {
            return new Kept(all, drawn.size(), 0, null, null);
        }
        double share = (double) seen.stream()
                        .filter(one -> Objects.requireNonNull(one.kept()))
                        .count()
                / seen.size();
        Interval between = Interval.ofShareIn(share, seen.size(), all, Interval.USUAL);
        return new Kept(all, drawn.size(), seen.size(), share * 100, between.inPercent());
    }
}
