package org.tawasul.oversight;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.organisation.SignedIn;

/** The figures of an overview cut by service, area, channel, language or entity, and how the times to reply are spread. For whom {@link Overviews} are. */
public interface Cuts {
    /** Those that most came in of first. */
    List<Line> by(Cut cut, Span span, @Nullable String entity, SignedIn who);

    /** Of all of them together. */
    Spread spread(Span span, @Nullable String entity, SignedIn who);

    /** In days of the calendar with two decimals; null where no reply left. */
    record Spread(@Nullable BigDecimal half, @Nullable BigDecimal nineOfTen) {}

    /**
     * One value of a cut.
     *
     * @param value code; null for cases of which it isn't known
     * @param inTimePercent of those that were replied to, with two decimals; null if none was
     */
    record Line(
            @Nullable String value,
            long received,
            long open,
            long late,
            long replied,
            @Nullable BigDecimal inTimePercent,
            @Nullable BigDecimal meanReplyDays,
            Spread spread) {}
}
