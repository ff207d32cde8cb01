package org.tawasul.oversight.quality;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The draw and what came of it, in the store. */
public interface QualityRows {
    void insertReply(SampledReply reply);

    /** Of a reply that was taken back; what was scored stays scored, and then so does the reply. */
    void deleteReply(long messageId);

    Optional<SampledReply> reply(long messageId);

    /** How many replies each entity sent in that month. */
    List<EntityCount> replies(int month);

    /** How many were scored of each. */
    List<EntityCount> appraised(int month);

    /**
     * The first so many of the draw.
     *
     * @param entity null for all
     */
    List<Place> drawn(int month, @Nullable String entity, long limit);

    /**
     * How many among the first so many of each entity, or of all, nobody has scored.
     *
     * @param without the reviewer's own entity; null for none
     * @param appraiser whose own replies don't count
     */
    long waiting(int month, long ofEach, long ofAll, @Nullable String without, String appraiser);

    void insertAppraisal(AppraisalRow appraisal);

    Optional<AppraisalRow> appraisal(long messageId);

    List<Sum> sums(int month, @Nullable String entity);

    void insertGuidance(GuidanceRow guidance);

    List<GuidanceRow> guidance(String entity, int limit);

    /** A number of an entity. */
    record EntityCount(String entity, long count) {}

    /**
     * @param kept what its reviewer says; null while nobody has scored it
     */
    record Place(long messageId, String entity, String author, java.time.Instant sentAt, @Nullable Boolean kept) {}

    /** What reviewers gave to an entity, summed. */
    record Sum(String entity, long count, long handling, long clarity, long courtesy, double squares, long kept) {}
}
