package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@link CaseFigures} counts, cut by one thing that is known of each case, with how the times to reply are spread. Suggestions stand apart here as well. */
public interface CaseCuts {
    /** Of every value that had anything to do with it; cases of which it isn't known stand under null. */
    List<CutFigures> by(Cut cut, Instant from, Instant until, @Nullable String entity);

    /** Of all replies from {@code from} on and before {@code until}. */
    ReplyTimes replyTimes(Instant from, Instant until, @Nullable String entity);

    /** How many replies are due from {@code from} on and before {@code until}, of clocks that run. */
    long dueBetween(Instant from, Instant until, @Nullable String entity);

    /** What is known of each case. */
    enum Cut {
        SERVICE,
        AREA,
        CHANNEL,
        /** Complaint, inquiry or grievance. */
        KIND,
        /** How far it was raised; 0 for what was not. */
        LEVEL,
        /** In which it was sent: as was chosen then, else as it is written. A customer who changes his own later moves none of his cases. */
        LANGUAGE,
        /** That has it now. */
        ENTITY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Cut> of(@Nullable String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** One value of a cut. @param value code; {@link CaseLists#NOBODY} for cases of which it isn't known */
    record Within(Cut cut, String value) {}

    /**
     * How long replies took from receipt, in seconds of the calendar. Both are times that some reply really took.
     *
     * @param replies how many there were
     * @param half half of the replies took no longer; null without a reply
     * @param nineOfTen nine of ten took no longer; null without a reply
     */
    record ReplyTimes(long replies, @Nullable Long half, @Nullable Long nineOfTen) {}

    /** The figures of one value, as {@link CaseFigures.EntityFigures} counts. */
    record CutFigures(
            @Nullable String value,
            long received,
            long open,
            long late,
            long replied,
            long repliedInTime,
            long secondsToReply,
            @Nullable Long half,
            @Nullable Long nineOfTen) {}
}
