package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.recurrence.GroupRows.GroupRow;
import org.tawasul.improvement.recurrence.GroupRows.ShareRow;
import org.tawasul.improvement.recurrence.HighShares.High;

/**
 * Of which themes an entity has for weeks more than its share of their service: what customers of one municipality say of its lamps more often than those of the others do. Cases alone are
 * compared, for not every entity has every other source. A service that only one entity has can be compared with nobody, and one of which hardly anybody says anything else neither.
 */
@Component
class HighThemes {
    private final GroupRows groups;

    HighThemes(GroupRows groups) {
        this.groups = groups;
    }

    List<High> of(String entity, LocalDate today) {
        LocalDate from = today.minusDays(HighShares.DAYS);
        LocalDate half = today.minusDays(HighShares.DAYS / 2);
        Map<Group, High> whole = new HashMap<>();
        Map<Group, High> earlier = new HashMap<>();
        Map<Group, High> later = new HashMap<>();
        for (String service : services(entity, from, today)) {
            Map<Group, High> all = highs(entity, service, from, today, HighShares.ELSEWHERE);
            if (!all.isEmpty()) {
                whole.putAll(all);
                earlier.putAll(highs(entity, service, from, half, 1));
                later.putAll(highs(entity, service, half, today, 1));
            }
        }
        return HighShares.believed(whole, earlier, later);
    }

    private Set<String> services(String entity, LocalDate from, LocalDate today) {
        return groups.groups(entity, from, today).stream()
                .filter(row -> row.theme() > 0 && !row.service().isEmpty())
                .map(GroupRow::service)
                .collect(Collectors.toSet());
    }

    private Map<Group, High> highs(String entity, String service, LocalDate from, LocalDate until, int elsewhere) {
        List<ShareRow> rows = groups.shares(entity, service, from, until);
        int own = rows.stream().mapToInt(ShareRow::own).sum();
        int all = rows.stream().mapToInt(ShareRow::pieces).sum();
        Map<Group, High> highs = new HashMap<>();
        for (ShareRow row : rows) {
            // The share is that of all else: a theme that is most of a service would hide itself.
            int otherOwn = own - row.own();
            int other = all - row.pieces();
            if (row.theme() > 0 && row.own() > 0 && otherOwn < other && other >= elsewhere) {
                Group group = new Group(service, row.theme(), null);
                double expected = row.pieces() * (otherOwn + HighShares.HALF) / (other + 1);
                highs.put(
                        group,
                        new High(group, row.own(), expected, HighShares.chance(all, own, row.pieces(), row.own())));
            }
        }
        return highs;
    }
}
