package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.CutFigures;
import org.tawasul.cases.CaseCuts.ReplyTimes;

/** Where cases are counted by what is known of them. */
public interface CutRows {
    /** @param cut as {@link org.tawasul.cases.CaseCuts.Cut} names it */
    List<CutFigures> by(String cut, Instant from, Instant until, @Nullable String entity);

    long dueBetween(Instant from, Instant until, @Nullable String entity);

    ReplyTimes replyTimes(Instant from, Instant until, @Nullable String entity);
}
