package org.tawasul.replay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * What came of a replay: the total and each entity that had cases, in the order of their codes. Shares are between 0 and 1; means are null where there is nothing to take
 * the mean of. {@code inTimeShare} and the means count complaints, inquiries and grievances; suggestions stand apart.
 */
public record ReplayReport(Total total, List<EntityFigures> entities) {
    public ReplayReport {
        entities = List.copyOf(entities);
    }

    /**
     * What is counted of the whole and of each entity.
     *
     * @param received cases that were opened
     * @param refused rows of the record that could not become a case, and submissions that the system refused
     * @param replied those that got a reply
     * @param late those whose period for the reply was exceeded, with or without a reply afterwards
     * @param inTimeShare of those that were replied to or late, the share that was not late
     * @param meanReplyWorkingDays from receipt to reply, in working days of the entity's calendar
     * @param escalations cases that were raised, and how often in all
     * @param recorded acts that the record tells
     * @param modelled acts that were drawn, be it only who did them
     */
    public record Figures(
            int received,
            int refused,
            int replied,
            int late,
            @Nullable Double inTimeShare,
            @Nullable Double meanReplyWorkingDays,
            @Nullable Double meanReplyCalendarDays,
            @Nullable Double p90ReplyWorkingDays,
            int escalations,
            int ratings,
            @Nullable Double meanRating,
            int suggestions,
            int suggestionsDecided,
            int open,
            int recorded,
            int modelled) {}

    /**
     * The whole.
     *
     * @param digest SHA-256 over what became of every case; equal for equal input, seed, processes and rules
     * @param partial whether the run was broken off
     * @param misfits recorded acts that the case had no place for, for which the model acted
     * @param timesAssumed times of the record that tell only a day, for which a time of day was assumed
     * @param promised what comparing the record's own dates with our periods showed; null when the record has none
     */
    public record Total(
            @JsonUnwrapped Figures figures,
            double livesPerSecond,
            double seconds,
            String digest,
            boolean partial,
            String from,
            String until,
            int routedByRules,
            int triaged,
            int misfits,
            int timesAssumed,
            @Nullable Promised promised) {}

    /** The figures of one entity. */
    public record EntityFigures(String code, Bilingual name, @JsonUnwrapped Figures figures) {}

    /**
     * The record's own promises beside ours, over the cases that have both.
     *
     * @param compared those of them that were replied to, over which both judge
     * @param keptByRecord how many were replied to by the record's date
     * @param keptByUs how many within our period
     * @param alike how many both judge alike
     * @param dates of all of them, with a reply or without
     */
    public record Promised(int compared, int keptByRecord, int keptByUs, int alike, Dates dates) {}

    /**
     * How our date of the reply lies to the record's.
     *
     * @param meanDays ours less theirs, in calendar days of 24 hours; below 0 ours is earlier
     * @param earlierShare of the cases in which ours falls on an earlier day, in the business zone; likewise on the same and on a later one
     * @param unreplied those that have no reply and still wait for one; what ended without one (withdrawn, not admitted, joined) is left out
     * @param unrepliedAfterRecord those of them whose date by the record was over when the run ended; likewise by ours
     */
    public record Dates(
            int compared,
            double meanDays,
            double medianDays,
            double earlierShare,
            double sameShare,
            double laterShare,
            int unreplied,
            int unrepliedAfterRecord,
            int unrepliedAfterOurs) {}
}
