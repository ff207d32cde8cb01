package org.tawasul.cases.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseTexts;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Refusal;

/** Opens what an index reads, with the keys of a whole stretch read at once. */
@Component
final class IndexedTexts implements CaseTexts {
    private final TextRows rows;
    private final Customers customers;

    IndexedTexts(TextRows rows, Customers customers) {
        this.rows = rows;
        this.customers = customers;
    }

    @Override
    public List<Text> of(Collection<Long> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        List<TextRow> found = rows.texts(cases);
        Map<Long, List<OfficeRow>> offices =
                rows.offices(cases).stream().collect(Collectors.groupingBy(OfficeRow::caseId));
        customers.willOpen(found.stream().map(TextRow::customerId).toList());
        return found.stream()
                .map(row -> text(row, offices.getOrDefault(row.id(), List.of())))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public List<Long> before(long caseId, int most) {
        return rows.before(caseId, most);
    }

    private @Nullable Text text(TextRow row, List<OfficeRow> offices) {
        try {
            String words = customers.open(row.customerId(), row.subject()) + "\n"
                    + customers.open(row.customerId(), row.description());
            return new Text(
                    row.id(),
                    row.customerId(),
                    CaseKind.valueOf(row.kind()),
                    CaseState.valueOf(row.state()),
                    row.service(),
                    row.area(),
                    row.block(),
                    row.entity(),
                    row.openedBy(),
                    row.receivedAt(),
                    words,
                    codes(offices));
        } catch (Refusal forgotten) {
            return null;
        }
    }

    private static Set<String> codes(List<OfficeRow> offices) {
        return offices.stream()
                .flatMap(office -> Stream.of(office.entity(), office.team()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
