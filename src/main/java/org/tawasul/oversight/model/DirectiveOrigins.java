package org.tawasul.oversight.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementOrigins;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.ThemeDirective;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Directives on themes, from which an improvement is asked for. */
@Component
final class DirectiveOrigins implements ImprovementOrigins {
    private static final String KIND = "directive";

    /** Who spoke of the theme in the eight weeks before the order has what it is about. */
    private static final int DAYS = 56;

    private final Directives directives;
    private final FeedbackCounts counts;
    private final BusinessClock clock;

    DirectiveOrigins(Directives directives, FeedbackCounts counts, BusinessClock clock) {
        this.directives = directives;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public Optional<Origin> find(String kind, String reference, SignedIn who) {
        return kind.equals(KIND) && WrittenId.isOne(reference)
                ? theirs(Long.parseLong(reference), who)
                        .filter(one -> one.state() != ThemeDirective.State.WITHDRAWN)
                        .map(this::origin)
                : Optional.empty();
    }

    private Optional<ThemeDirective> theirs(long id, SignedIn who) {
        try {
            return Optional.of(directives.theme(id, who));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    private Origin origin(ThemeDirective one) {
        Long theme = one.theme();
        Scope scope = new Scope(one.entity(), one.service(), theme == null ? null : Long.toString(theme), one.area());
        return new Origin(
                FeedbackSource.DIRECTIVE,
                Long.toString(one.id()),
                scope,
                theme == null ? List.of() : cases(scope, one),
                "/overview/directives/" + one.id());
    }

    private List<Long> cases(Scope scope, ThemeDirective one) {
        LocalDate given = LocalDate.ofInstant(one.givenAt(), clock.zone());
        return counts.cases(scope, given.minusDays(DAYS), given.plusDays(1), RequestImprovement.CASES);
    }
}
