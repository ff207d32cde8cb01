package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.SignedIn;

/** Lists what was counted. */
@Component
class ListedCases implements CaseLists {
    private final FigureRows rows;
    private final Viewers viewers;
    private final Customers customers;
    private final BusinessClock clock;

    ListedCases(FigureRows rows, Viewers viewers, Customers customers, BusinessClock clock) {
        this.rows = rows;
        this.viewers = viewers;
        this.customers = customers;
        this.clock = clock;
    }

    @Override
    public Page find(Asked asked, @Nullable String after, int limit, SignedIn who) {
        int most = Math.min(Math.max(limit, 1), MOST);
        List<ListedRow> found =
                rows.listed(ListQuery.of(asked, after, viewers.viewer(who, false), clock.now(), most + 1));
        List<ListedRow> shown = found.subList(0, Math.min(most, found.size()));
        return new Page(lines(shown), found.size() > most ? place(asked.group(), shown.get(shown.size() - 1)) : null);
    }

    @Override
    public List<Line> of(List<Long> cases, SignedIn who) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        Map<Long, Line> seen = lines(rows.listed(ListQuery.of(cases, viewers.viewer(who, false), now))).stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
        return cases.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    private List<Line> lines(List<ListedRow> found) {
        customers.willOpen(found.stream().map(ListedRow::customerId).toList());
        return found.stream().map(this::line).toList();
    }

    private Line line(ListedRow row) {
        return new Line(
                row.id(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                CaseKind.valueOf(row.kind()),
                CaseState.valueOf(row.state()),
                customers.legible(row.customerId(), row.subject()),
                row.entity(),
                row.receivedAt(),
                row.repliedAt(),
                row.due(),
                row.breachedAt() != null);
    }

    private static String place(Group group, ListedRow last) {
        return ListPlace.after(group, last.receivedAt(), last.repliedAt(), last.id())
                .written();
    }
}
