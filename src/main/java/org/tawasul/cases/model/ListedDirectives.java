package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseDirectives;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.ContributionState;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/** Lists directives with one statement, whatever their number. */
@Component
class ListedDirectives implements CaseDirectives {
    private static final List<String> OPEN = List.of(ContributionState.OPEN.name());
    private static final List<String> ENDED =
            List.of(ContributionState.DONE.name(), ContributionState.CANCELLED.name());

    private final DirectiveRows rows;
    private final Viewers viewers;
    private final Customers customers;
    private final BusinessClock clock;

    ListedDirectives(DirectiveRows rows, Viewers viewers, Customers customers, BusinessClock clock) {
        this.rows = rows;
        this.viewers = viewers;
        this.customers = customers;
        this.clock = clock;
    }

    @Override
    public List<Given> find(@Nullable String office, Show show, @Nullable Long before, int limit, SignedIn who) {
        LocalDate today = clock.today();
        List<DirectiveRow> found = rows.listed(new DirectiveQuery(
                office,
                show == Show.ENDED ? ENDED : OPEN,
                show == Show.LATE ? today : null,
                before,
                viewers.viewer(who, false),
                clock.now(),
                Math.min(Math.max(limit, 1), MOST + 1)));
        customers.willOpen(found.stream()
                .filter(DirectiveRow::seen)
                .map(DirectiveRow::customerId)
                .distinct()
                .toList());
        return found.stream().map(row -> given(row, today)).toList();
    }

    @Override
    public Counts count(@Nullable String office) {
        return new Counts(rows.open(office, null), rows.open(office, clock.today()));
    }

    private Given given(DirectiveRow row, LocalDate today) {
        ContributionState state = ContributionState.valueOf(row.state());
        String role = row.askingRole();
        return new Given(
                row.id(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                row.office(),
                role == null ? Role.MINISTERS_OFFICE : Role.of(role),
                row.entity(),
                state,
                words(row, row.question()),
                words(row, row.answer()),
                row.byDate(),
                row.askedAt(),
                row.answeredAt(),
                !state.isAtEnd() && row.byDate().isBefore(today),
                row.seen());
    }

    private @Nullable String words(DirectiveRow row, byte @Nullable [] sealed) {
        return row.seen() && sealed != null ? customers.legible(row.customerId(), sealed) : null;
    }
}
