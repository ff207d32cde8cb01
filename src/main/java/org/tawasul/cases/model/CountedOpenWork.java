package org.tawasul.cases.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.OpenWork;

/** Open work as the store has it at the moment. */
@Component
class CountedOpenWork implements OpenWork {
    private final DecreeRows rows;

    CountedOpenWork(DecreeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Share> shares() {
        return rows.openByOffice().stream()
                .map(open -> new Share(open.entity(), open.team(), open.service(), open.count()))
                .toList();
    }

    @Override
    public List<Long> some(@Nullable String entity, @Nullable String team, @Nullable String service, int most) {
        return rows.openSome(entity, team, service, most);
    }
}
