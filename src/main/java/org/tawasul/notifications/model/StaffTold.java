package org.tawasul.notifications.model;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.ToldStaff;

/** Reads who was told from the outbox, which keeps what it has sent. */
@Component
class StaffTold implements ToldStaff {
    private static final List<String> OF_PERIODS = List.of("warning", "escalation");

    private final ToldRows rows;

    StaffTold(ToldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Told> of(List<Long> cases) {
        return cases.isEmpty()
                ? List.of()
                : rows.told(cases, OF_PERIODS).stream()
                        .map(row -> new Told(
                                row.caseId(),
                                row.step().substring(row.step().lastIndexOf('/') + 1),
                                row.template(),
                                row.createdAt(),
                                row.handedOverAt()))
                        .toList();
    }
}
