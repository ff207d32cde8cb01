package org.tawasul.improvement;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the register is wanted; newest date first.
 *
 * @param text words that must all stand in what was written, in either spelling and language; empty for all
 * @param states empty for all
 * @param service its code; null for all
 * @param year of the register's date; null for all
 * @param moved what moved so in a stretch of time, as {@link ImprovementFigures} counts it; null for all
 * @param page the first is 1
 */
public record RegisterQuery(
        String text,
        Set<PlanState> states,
        @Nullable FeedbackSource source,
        @Nullable String entity,
        @Nullable String service,
        @Nullable Integer year,
        @Nullable Stretch moved,
        int page) {
    public static final int PAGE = 25;

    private static final int LAST_PAGE = 5000;
    private static final int LONGEST = 200;

    public RegisterQuery {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        states = Set.copyOf(states);
        page = Math.max(1, Math.min(page, LAST_PAGE));
    }

    /** How an improvement moves. */
    public enum Move {
        REQUESTED,
        ACCEPTED,
        REFUSED,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Move> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** A move from an instant on and before another. */
    public record Stretch(Move move, Instant from, Instant until) {}

    /** However it moved. */
    public RegisterQuery(
            String text,
            Set<PlanState> states,
            @Nullable FeedbackSource source,
            @Nullable String entity,
            @Nullable String service,
            @Nullable Integer year,
            int page) {
        this(text, states, source, entity, service, year, null, page);
    }

    /** Of all services and years. */
    public RegisterQuery(
            String text, Set<PlanState> states, @Nullable FeedbackSource source, @Nullable String entity, int page) {
        this(text, states, source, entity, null, null, page);
    }
}
