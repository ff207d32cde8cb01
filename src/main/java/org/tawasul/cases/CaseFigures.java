package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the cases of a span of time, counted by the entity that has them now. */
public interface CaseFigures {
    /**
     * Of every entity that had anything to do with it; cases that none has stand under null. From {@code from} on and before {@code until}.
     *
     * @param entity the only one wanted; null for all
     */
    List<EntityFigures> between(Instant from, Instant until, @Nullable String entity);

    /**
     * The same of the time from the first to the last of these steps, and what moved in each of them, looked at once. The steps follow each other without a gap.
     *
     * @param entity the only one wanted; null for all
     */
    Stepped inSteps(List<Step> steps, @Nullable String entity);

    /**
     * Suggestions whose decision left, from {@code from} on and before {@code until}.
     *
     * @param entity null for all together
     */
    DecidedSuggestions decided(Instant from, Instant until, @Nullable String entity);

    /** When the first case of all came; empty while there is none. */
    Optional<Instant> first();

    /** Followed, with reasons, or not followed, with reasons. */
    record DecidedSuggestions(long accepted, long declined) {}

    /** A stretch of time, from {@code from} on and before {@code until}. */
    record Step(Instant from, Instant until) {}

    /**
     * What happened in some steps.
     *
     * @param flow of each step in their order, of all entities together; suggestions stand apart here as well
     */
    record Stepped(List<EntityFigures> entities, List<Flow> flow) {}

    /** What moved in one step. */
    record Flow(long received, long replied) {}

    /**
     * One entity. Complaints, inquiries and grievances count; suggestions have a period of another kind and stand apart.
     *
     * @param received that came in
     * @param open that came in before the end of the span and were without a reply and not closed at the moment of asking
     * @param late of the open ones those whose period is exceeded
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
            long late,
            long replied,
            long repliedInTime,
            long secondsToReply,
            long raised,
            long suggestions) {
        /** Nothing at all. */
        public static final EntityFigures NONE = new EntityFigures(null, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Of several together; of no entity any more. */
        public EntityFigures plus(EntityFigures other) {
            return plus(other, null);
        }

        /** Of several together, all of them of this entity. */
        public EntityFigures plus(EntityFigures other, @Nullable String ofWhich) {
            return new EntityFigures(
                    ofWhich,
                    received + other.received,
                    open + other.open,
                    late + other.late,
                    replied + other.replied,
                    repliedInTime + other.repliedInTime,
                    secondsToReply + other.secondsToReply,
                    raised + other.raised,
                    suggestions + other.suggestions);
        }
    }
}
