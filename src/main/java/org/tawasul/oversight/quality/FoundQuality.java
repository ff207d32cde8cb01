package org.tawasul.oversight.quality;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.feedback.RateReply;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;
import org.tawasul.oversight.ReplyQuality.Quality;
import org.tawasul.oversight.model.SpanInstants;
import org.tawasul.oversight.quality.QualityRows.Sum;
import org.tawasul.shared.Interval;

/** What reviewers gave, beside what customers gave in the same month. */
@Component
class FoundQuality {
    private static final Interval SCALE = new Interval(RateReply.WORST, RateReply.BEST);

    private final QualityRows rows;
    private final Scores scores;
    private final BusinessClock clock;

    FoundQuality(QualityRows rows, Scores scores, BusinessClock clock) {
        this.rows = rows;
        this.scores = scores;
        this.clock = clock;
    }

    List<Quality> of(YearMonth month, @Nullable String entity) {
        SpanInstants days = SpanInstants.of(month.atDay(1), month.atEndOfMonth(), clock.zone());
        Map<String, Score> customers = scores.byEntity(days.from(), days.until());
        return rows.sums(SampledReply.number(month), entity).stream()
                .map(sum -> quality(sum, customers.getOrDefault(sum.entity(), Score.NONE)))
                .sorted(Comparator.comparing(Quality::entity))
                .toList();
    }

    private static Quality quality(Sum sum, Score customers) {
        double count = sum.count();
        double mean = (sum.handling() + sum.clarity() + sum.courtesy()) / (3 * count);
        return new Quality(
                sum.entity(),
                sum.count(),
                sum.handling() / count,
                sum.clarity() / count,
                sum.courtesy() / count,
                mean,
                Interval.ofMean(sum.count(), mean, sum.squares(), SCALE, Interval.USUAL),
                sum.kept(),
                Interval.ofShare(sum.kept() / count, count, Interval.USUAL).inPercent(),
                customers.ratings(),
                customers.mean(),
                customers.between(Interval.USUAL).orElse(null));
    }
}
