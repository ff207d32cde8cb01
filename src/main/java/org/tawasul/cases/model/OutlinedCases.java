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
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseState;

@Component
class OutlinedCases implements CaseOutlines {
    private final FigureRows rows;
    private final BusinessClock clock;

    OutlinedCases(FigureRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Page find(CaseLists.Asked asked, @Nullable String after, int limit) {
        int most = Math.min(Math.max(limit, 1), CaseLists.MOST);
        List<OutlineRow> found = rows.outlined(ListQuery.of(asked, after, null, clock.now(), most + 1));
        List<OutlineRow> shown = found.subList(0, Math.min(most, found.size()));
        return new Page(
                shown.stream().map(OutlinedCases::outline).toList(),
                found.size() > most ? place(asked.group(), shown.get(shown.size() - 1)) : null);
    }

    @Override
    public List<Outline> of(List<Long> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        Map<Long, Outline> found = rows.outlined(ListQuery.of(cases, null, now)).stream()
                .map(OutlinedCases::outline)
                .collect(Collectors.toMap(Outline::id, Function.identity()));
        return cases.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String place(CaseLists.Group group, OutlineRow last) {
        return ListPlace.after(group, last.receivedAt(), last.repliedAt(), last.id())
                .written();
    }

    private static Outline outline(OutlineRow row) {
        return new Outline(
                row.id(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                CaseKind.valueOf(row.kind()),
                CaseState.valueOf(row.state()),
                row.entity(),
                row.service(),
                row.area(),
                row.receivedAt(),
                row.repliedAt(),
                row.due(),
                row.breachedAt() != null);
    }
}
