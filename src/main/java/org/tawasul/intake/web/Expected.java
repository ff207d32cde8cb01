package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Message;

/**
 * What comes next in a case, and by when, in one sentence.
 *
 * @param day its last day, which pages also say in the other calendar
 */
record Expected(Message sentence, LocalDate day, boolean late) {

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

    /** The same of one case among many, by its clocks. */
    static @Nullable Expected of(CaseState told, List<Deadline> clocks, boolean held, Instant now, ZoneId zone) {
        Instant answer = due(clocks, DeadlineKind.CUSTOMER_ANSWER, false);
        if (answer != null) {
            return said("answer", answer, now, zone);
        }
        Instant promised = due(clocks, DeadlineKind.PROMISE, held);
        Instant reply = due(clocks, DeadlineKind.REPLY, held);
        if (promised != null || reply != null) {
            return promised != null ? said("promise", promised, now, zone) : said("reply", reply, now, zone);
        }
        Instant rating = due(clocks, DeadlineKind.RATING, false);
        return told == CaseState.REPLIED && rating != null ? said("rating", rating, now, zone) : null;
    }

    /** @param held whether a reply that may still be taken back met it: as far as its customer knows it runs on */
    private static @Nullable Instant due(List<Deadline> clocks, DeadlineKind kind, boolean held) {
        return clocks.stream()
                .filter(clock -> clock.kind() == kind && !clock.isOfSideWork())
                .reduce((older, newer) -> newer)
                .filter(last -> last.state() == Deadline.State.RUNNING || held && last.state() == Deadline.State.MET)
                .filter(last -> kind != DeadlineKind.PROMISE || !isOfEarlierRound(clocks, last))
                .map(Deadline::due)
                .orElse(null);
    }

    private static boolean isOfEarlierRound(List<Deadline> clocks, Deadline promise) {
        return clocks.stream()
                .filter(clock -> clock.kind() == DeadlineKind.REPLY)
                .reduce((older, newer) -> newer)
                .filter(reply -> promise.startedAt().isBefore(reply.startedAt()))
                .isPresent();
    }

    private static @Nullable Expected said(String what, @Nullable Instant until, Instant now, ZoneId zone) {
        if (until == null) {
            return null;
        }
        boolean late = !now.isBefore(until);
        // Midnight belongs to the day before.
        LocalDate last = LocalDate.ofInstant(until.minusNanos(1), zone);
        String key = "intake.expected." + what + (late ? ".late" : "");
        return new Expected(new Message(key, Map.of("day", last)), last, late);
    }
}
