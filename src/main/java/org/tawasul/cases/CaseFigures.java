package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the cases of a span of time, counted by the entity that has them now. */
public interface CaseFigures {
    /** Of every entity that had anything to do with it; cases that none has stand under null. From {@code from} on and before {@code until}. */
    List<EntityFigures> between(Instant from, Instant until);

    /**
     * One entity. Complaints, inquiries and grievances count; suggestions have a period of another kind and stand apart.
     *
     * @param received that came in
     * @param open that came in before the end of the span and were without a reply and not closed at the moment of asking
     * @param replied whose reply was issued
     * @param repliedInTime of those the ones that never exceeded their period
     * @param secondsToReply the sum of the seconds of the calendar from receipt to reply, of those that were replied to
     * @param raised that came in and were raised at least to the supervisor
     * @param suggestions suggestions that came in
     */
    record EntityFigures(
            @Nullable String entity,
            long received,
            long open,
            long replied,
            long repliedInTime,
            long secondsToReply,
            long raised,
            long suggestions) {}
}
