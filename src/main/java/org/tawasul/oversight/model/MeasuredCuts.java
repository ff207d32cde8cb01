package org.tawasul.oversight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseCuts.CutFigures;
import org.tawasul.cases.CaseCuts.ReplyTimes;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.Span;

/** One statement for a page. */
@Component
class MeasuredCuts implements Cuts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final CaseCuts cuts;
    private final BusinessClock clock;

    MeasuredCuts(CaseCuts cuts, BusinessClock clock) {
        this.cuts = cuts;
        this.clock = clock;
    }

    @Override
    public List<Line> by(Cut cut, Span span, @Nullable String entity, SignedIn who) {
        String seen = Sight.entity(entity, who);
        SpanInstants days = SpanInstants.of(span, clock.zone());
        return cuts.by(cut, days.from(), days.until(), seen).stream()
                .map(MeasuredCuts::line)
                .sorted(Comparator.comparing(Line::received)
                        .reversed()
                        .thenComparing(Line::value, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public Spread spread(Span span, @Nullable String entity, SignedIn who) {
        String seen = Sight.entity(entity, who);
        SpanInstants days = SpanInstants.of(span, clock.zone());
        ReplyTimes times = cuts.replyTimes(days.from(), days.until(), seen);
        return new Spread(days(times.half()), days(times.nineOfTen()));
    }

    static Line line(CutFigures counted) {
        BigDecimal replied = BigDecimal.valueOf(counted.replied());
        boolean none = counted.replied() == 0;
        return new Line(
                counted.value(),
                counted.received(),
                counted.open(),
                counted.late(),
                counted.replied(),
                none
                        ? null
                        : HUNDRED.multiply(BigDecimal.valueOf(counted.repliedInTime()))
                                .divide(replied, 2, RoundingMode.HALF_UP),
                none
                        ? null
                        : BigDecimal.valueOf(counted.secondsToReply())
                                .divide(replied.multiply(DAY), 2, RoundingMode.HALF_UP),
                new Spread(days(counted.half()), days(counted.nineOfTen())));
    }

    private static @Nullable BigDecimal days(@Nullable Long seconds) {
        return seconds == null ? null : BigDecimal.valueOf(seconds).divide(DAY, 2, RoundingMode.HALF_UP);
    }
}
