package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.shared.Message;

/** What comes next in a case, and by when, in one sentence. */
record Expected(Message sentence, boolean late) {

    /** Null where nothing is awaited. */
    static @Nullable Expected of(CaseDocument document, CustomerChoices open, Instant now, ZoneId zone) {
        if (open.answer()) {
            return said("answer", open.answerUntil(), now, zone);
        }
        if (document.replyDue() != null || document.promisedUntil() != null) {
            Instant promised = document.promisedUntil();
            return promised != null
                    ? said("promise", promised, now, zone)
                    : said("reply", document.replyDue(), now, zone);
        }
        boolean replied = document.state().code().equals(CaseState.REPLIED.code());
        return replied && open.reopenUntil() != null ? said("rating", open.reopenUntil(), now, zone) : null;
    }

    private static @Nullable Expected said(String what, @Nullable Instant until, Instant now, ZoneId zone) {
        if (until == null) {
            return null;
        }
        boolean late = !now.isBefore(until);
        // Midnight belongs to the day before.
        LocalDate last = LocalDate.ofInstant(until.minusNanos(1), zone);
        String key = "intake.expected." + what + (late ? ".late" : "");
        return new Expected(new Message(key, Map.of("day", last)), late);
    }
}
