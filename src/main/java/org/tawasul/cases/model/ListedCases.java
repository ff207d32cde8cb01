package org.tawasul.cases.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Lists what was counted. A page begins after the last line's instant and id, so that a far page costs what the first does. */
@Component
class ListedCases implements CaseLists {
    private static final String PLACE = "[0-9]{1,17}\\." + WrittenId.FORM;

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
        boolean nobody = NOBODY.equals(asked.entity());
        String place = after != null && after.matches(PLACE) ? after : null;
        List<ListedRow> found = rows.listed(new ListQuery(
                asked.group().name(),
                List.of(),
                asked.from(),
                asked.until(),
                nobody ? null : asked.entity(),
                nobody,
                asked.within(),
                place == null ? null : at(place),
                place == null ? null : id(place),
                viewers.viewer(who, false),
                clock.now(),
                most + 1));
        List<ListedRow> shown = found.subList(0, Math.min(most, found.size()));
        return new Page(lines(shown), found.size() > most ? place(asked.group(), shown.get(shown.size() - 1)) : null);
    }

    @Override
    public List<Line> of(List<Long> cases, SignedIn who) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        Map<Long, Line> seen = lines(rows.listed(new ListQuery(
                        null,
                        cases,
                        now,
                        now,
                        null,
                        false,
                        null,
                        null,
                        null,
                        viewers.viewer(who, false),
                        now,
                        cases.size())))
                .stream()
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
                subject(row),
                row.entity(),
                row.receivedAt(),
                row.repliedAt(),
                row.due(),
                row.breachedAt() != null);
    }

    private @Nullable String subject(ListedRow row) {
        try {
            return customers.open(row.customerId(), row.subject());
        } catch (Refusal forgotten) {
            return null;
        }
    }

    private static String place(Group group, ListedRow last) {
        Instant at =
                switch (group) {
                    case REPLIED, IN_TIME, TOO_LATE, ACCEPTED, DECLINED -> Objects.requireNonNull(last.repliedAt());
                    case RECEIVED, OPEN, LATE, RAISED, SUGGESTIONS -> last.receivedAt();
                };
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + last.id();
    }

    private static Instant at(String place) {
        return Instant.EPOCH.plus(Long.parseLong(place.substring(0, place.indexOf('.'))), ChronoUnit.MICROS);
    }

    private static long id(String place) {
        return Long.parseLong(place.substring(place.indexOf('.') + 1));
    }
}
