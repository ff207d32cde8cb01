package org.tawasul.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFigures;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;

/** How well the public is served: what came in, what was answered and how fast, and what its customers think of the replies. */
@Component
public final class ServiceFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final CaseFigures cases;
    private final Scores scores;
    private final BusinessClock clock;

    ServiceFigures(CaseFigures cases, Scores scores, BusinessClock clock) {
        this.cases = cases;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param entity null for all together, or for cases that no entity has
     * @param inTimePercent of those that were replied to, with two decimals; null if none was
     * @param meanReplyDays days of the calendar from receipt to reply, with two decimals; null if none was
     * @param rating the mean of the three criteria that judge an entity, with two decimals; null without a rating
     * @param score the same with all that its interval needs
     */
    public record Line(
            @Nullable String entity,
            EntityFigures counted,
            @Nullable BigDecimal inTimePercent,
            @Nullable BigDecimal meanReplyDays,
            long ratings,
            @Nullable BigDecimal rating,
            Score score) {}

    /** All together first, then each entity, those of the most cases first. */
    public record Served(Line total, List<Line> entities) {}

    /** Both days included; of one entity, or of all if it is null. */
    public Served between(LocalDate first, LocalDate last, @Nullable String entity) {
        Instant from = first.atStartOfDay(clock.zone()).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return of(cases.between(from, until, entity), from, until, entity);
    }

    /** The same of what was counted already, of this entity or of all, from {@code from} on and before {@code until}. */
    public Served of(List<EntityFigures> cases, Instant from, Instant until, @Nullable String entity) {
        List<EntityFigures> counted = new ArrayList<>(cases);
        Map<String, Score> rated = scores.byEntity(from, until);
        // Also where nothing happened in these days but that earlier replies were rated.
        rated.keySet().stream()
                .filter(one -> entity == null || entity.equals(one))
                .filter(one -> counted.stream().noneMatch(each -> one.equals(each.entity())))
                .map(one -> new EntityFigures(one, 0, 0, 0, 0, 0, 0, 0, 0))
                .forEach(counted::add);
        List<Line> lines = counted.stream()
                .map(one -> line(one, one.entity() == null ? Score.NONE : rated.getOrDefault(one.entity(), Score.NONE)))
                .sorted(Comparator.comparing((Line line) -> line.counted().received())
                        .reversed()
                        .thenComparing(Line::entity, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
        return new Served(line(sum(counted), lines.stream().map(Line::score).reduce(Score.NONE, Score::plus)), lines);
    }

    private static EntityFigures sum(List<EntityFigures> all) {
        return all.stream().reduce(EntityFigures.NONE, EntityFigures::plus);
    }

    private static Line line(EntityFigures counted, Score score) {
        BigDecimal replied = BigDecimal.valueOf(counted.replied());
        boolean none = counted.replied() == 0;
        return new Line(
                counted.entity(),
                counted,
                none
                        ? null
                        : HUNDRED.multiply(BigDecimal.valueOf(counted.repliedInTime()))
                                .divide(replied, 2, RoundingMode.HALF_UP),
                none
                        ? null
                        : BigDecimal.valueOf(counted.secondsToReply())
                                .divide(replied.multiply(DAY), 2, RoundingMode.HALF_UP),
                score.ratings(),
                score.mean() == null ? null : score.mean().setScale(2, RoundingMode.HALF_UP),
                score);
    }
}
