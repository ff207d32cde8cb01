package org.tawasul.oversight.quality;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How far an appraiser was told of a month.
 *
 * @param month as 202603
 * @param toldAt when the letter was written; null while none was, and then the next look is for it, afterwards for the reminder
 * @param nextAt when to look next; null once nothing more is to come
 */
public record AppraisalLetterRow(String login, int month, @Nullable Instant toldAt, @Nullable Instant nextAt) {
    YearMonth ofMonth() {
        return YearMonth.of(month / 100, month % 100);
    }
}
