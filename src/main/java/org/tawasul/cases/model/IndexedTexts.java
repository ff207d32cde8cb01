package org.tawasul.cases.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseTexts;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Refusal;

/** Opens what an index reads, with the keys of a whole stretch read at once. */
@Component
final class IndexedTexts implements CaseTexts {
    private static final Logger LOG = LoggerFactory.getLogger(IndexedTexts.class);

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
        Set<Long> known =
                customers.willOpen(found.stream().map(TextRow::customerId).toList());
        List<Long> broken = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (TextRow row : found) {
            Text text = known.contains(row.customerId())
                    ? text(row, offices.getOrDefault(row.id(), List.of()), broken)
                    : null;
            if (text != null) {
                texts.add(text);
            }
        }
        if (!broken.isEmpty()) {
            LOG.error(
                    "The words of {} cases do not open and cannot be searched; one of them is {}",
                    broken.size(),
                    broken.get(0));
        }
        return texts;
    }

    @Override
    public List<Long> before(long caseId, int most) {
        return rows.before(caseId, most);
    }

    /** One whose bytes were harmed is left out: for its sake the words of all others would not be found. */
    private @Nullable Text text(TextRow row, List<OfficeRow> offices, List<Long> broken) {
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
        } catch (IllegalStateException harmed) {
            broken.add(row.id());
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
