package org.tawasul.oversight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Interval;

/**
 * How good replies are in the eyes of others than their authors. Of each month that is over some replies are drawn by a seed of which a fingerprint was shown beforehand; quality officers of other entities and
 * the central team read them and score them, without seeing what the customer gave. Refuses {@code not-allowed} to everybody else.
 */
public interface ReplyQuality {
    /** How many replies of an entity are wanted of a month. */
    int PER_ENTITY = 10;

    /** So near a share of all kept replies shall be, at 95 % confidence: five points. */
    double MARGIN = 0.05;

    /** What there is to do, by entity; the reviewer's own is left out. */
    List<Stock> stocks(YearMonth month, SignedIn who);

    /**
     * The next replies in the order of the draw, which nobody has scored yet and this person may.
     *
     * @param entity null for the sample of all entities, by which it is seen whether periods were kept
     */
    List<Waiting> waiting(YearMonth month, @Nullable String entity, SignedIn who);

    /** A reply that was drawn; what its customer gave only once somebody has scored it. Refuses {@code appraisal-unknown} (NOT_FOUND). */
    Drawn open(long reply, SignedIn who);

    /** Scores it, once. A whole command; refuses {@code appraisal-unknown}, {@code appraisal-given} (CONFLICT). */
    void appraise(AppraiseReply command, SignedIn who);

    /** Writes to an entity what reviewers advise it. A whole command. */
    void guide(String entity, YearMonth month, @Nullable String words, SignedIn who);

    /** What reviewers found, by entity, as far as this person sees overviews; in the order of their codes, for so few replies rank nobody. */
    List<Quality> found(YearMonth month, @Nullable String entity, SignedIn who);

    /** Whether periods were kept, as reviewers see it, over all entities. Empty for whoever sees one entity only. */
    @Nullable
    Kept kept(YearMonth month, SignedIn who);

    /** What was written to this person's entity, the newest first; some at most. */
    List<Guidance> guidance(SignedIn who);

    /** By which a month is drawn. */
    Seed seed(YearMonth month);

    /** An entity's replies of a month. */
    record Stock(String entity, long replies, long wanted, long appraised) {
        public boolean isDone() {
            return appraised >= wanted;
        }
    }

    /** A reply that waits. */
    record Waiting(long reply, String entity, Instant sentAt) {}

    /**
     * A reply as its reviewer reads it: without its customer's name and its author's.
     *
     * @param given what the reviewer gave; null while nobody has
     * @param customers mean that the customer gave; null while nobody has scored it, and without a rating
     */
    record Drawn(
            long reply,
            String entity,
            YearMonth month,
            String kind,
            @Nullable String service,
            String subject,
            String description,
            String text,
            Instant receivedAt,
            Instant sentAt,
            boolean exceeded,
            int transfers,
            @Nullable AppraiseReply given,
            @Nullable BigDecimal customers) {}

    /**
     * What reviewers found of an entity, beside what customers gave in the same month.
     *
     * @param appraised how many replies
     */
    record Quality(
            String entity,
            long appraised,
            double handling,
            double clarity,
            double courtesy,
            double mean,
            Interval between,
            long kept,
            Interval keptBetween,
            long ratings,
            @Nullable BigDecimal customers,
            @Nullable Interval customersBetween) {}

    /**
     * @param replies of that month, of all entities
     * @param wanted how many are looked at for the margin
     * @param share percent; null while nobody was looked at
     */
    record Kept(long replies, long wanted, long seen, @Nullable Double share, @Nullable Interval between) {}

    /** Advice to an entity. */
    record Guidance(YearMonth month, String words, Instant writtenAt) {}

    /**
     * @param fingerprint shown beforehand
     * @param revealed the seed itself once its month is over; null before
     */
    record Seed(YearMonth month, String fingerprint, @Nullable String revealed) {}
}
