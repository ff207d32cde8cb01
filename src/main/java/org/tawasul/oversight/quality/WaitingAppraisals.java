package org.tawasul.oversight.quality;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalsDue;

/** Counts in the draws what waits. What is older than two months nobody is asked for any more: its figures have long been read. */
@Component
class WaitingAppraisals implements AppraisalsDue {
    private final DrawOrder order;
    private final AppraisalDays days;
    private final BusinessClock clock;

    WaitingAppraisals(DrawOrder order, AppraisalDays days, BusinessClock clock) {
        this.order = order;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Due> of(SignedIn who) {
        YearMonth now = YearMonth.from(clock.today());
        return Stream.of(now.minusMonths(2), now.minusMonths(1))
                .flatMap(month -> of(month, who).stream())
                .toList();
    }

    @Override
    public Optional<Due> of(YearMonth month, SignedIn who) {
        long waiting = Appraisers.is(who) ? order.waits(month, who) : 0;
        if (waiting == 0) {
            return Optional.empty();
        }
        Instant until = days.until(month, who.entity());
        return Optional.of(new Due(month, waiting, until, clock.now().isAfter(until)));
    }
}
