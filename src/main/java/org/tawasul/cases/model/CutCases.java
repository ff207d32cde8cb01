package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseCuts;

/** One statement for each cut. */
@Component
class CutCases implements CaseCuts {
    private final CutRows rows;

    CutCases(CutRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CutFigures> by(Cut cut, Instant from, Instant until, @Nullable String entity) {
        return rows.by(cut.name(), from, until, entity);
    }

    @Override
    public ReplyTimes replyTimes(Instant from, Instant until, @Nullable String entity) {
        return rows.replyTimes(from, until, entity);
    }

    @Override
    public long dueBetween(Instant from, Instant until, @Nullable String entity) {
        return rows.dueBetween(from, until, entity);
    }
}
