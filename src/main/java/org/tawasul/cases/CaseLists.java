package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * The cases behind a figure: the groups are counted by {@link CaseFigures} and listed here by the same words, so that every number can be opened. Nobody finds a case here
 * that {@link CaseAccess} does not show him.
 */
public interface CaseLists {
    /** The most lines of one page. */
    int MOST = 100;
    /** In the place of an entity: cases that none has. */
    String NOBODY = "-";

    /**
     * What is open with the oldest first, all else with the newest first.
     *
     * @param after the {@link Page#next} of the page before; null for the first. One that can't be such begins at the first
     */
    Page find(Asked asked, @Nullable String after, int limit, SignedIn who);

    /** Those of these cases that this person may see, in the order given. */
    List<Line> of(List<Long> cases, SignedIn who);

    /** What is counted. */
    enum Group {
        RECEIVED,
        OPEN,
        /** Open, and the period is exceeded. */
        LATE,
        REPLIED,
        IN_TIME,
        TOO_LATE,
        RAISED,
        SUGGESTIONS,
        /** Suggestions that were decided. */
        ACCEPTED,
        DECLINED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Group> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }

        /** Whether it is about what stands now, and not about what happened in the span. */
        public boolean isOfNow() {
            return this == OPEN || this == LATE;
        }
    }

    /**
     * Which cases, from {@code from} on and before {@code until}.
     *
     * @param entity null for all, {@link #NOBODY} for those that none has
     * @param within only those of one service, area, channel, language or entity; null for all
     */
    record Asked(Group group, Instant from, Instant until, @Nullable String entity, CaseCuts.@Nullable Within within) {
        /** Not cut by anything. */
        public Asked(Group group, Instant from, Instant until, @Nullable String entity) {
            this(group, from, until, entity, null);
        }
    }

    /**
     * One case.
     *
     * @param subject null once its customer is forgotten
     * @param due of the reply; null while its clock stands still and when it has ended
     */
    record Line(
            long id,
            String number,
            CaseKind kind,
            CaseState state,
            @Nullable String subject,
            @Nullable String entity,
            Instant receivedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant due,
            boolean late) {}

    /** A page of them; {@code next} is null on the last. */
    record Page(List<Line> lines, @Nullable String next) {}
}
