package org.tawasul.oversight.quality;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A reply with its place in the draw of its month.
 *
 * @param month as 202603
 */
public record SampledReply(
        long messageId, long caseId, String entity, String author, int month, long draw, Instant sentAt) {
    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    YearMonth ofMonth() {
        return YearMonth.of(month / 100, month % 100);
    }
}
