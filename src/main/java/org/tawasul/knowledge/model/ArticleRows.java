package org.tawasul.knowledge.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.knowledge.Articles;

/** Articles in the store. */
public interface ArticleRows {
    void add(long id, String service);

    /** Says that {@code version} is the newest now. 0 if the one before it was not. */
    int advance(long id, long version);

    void addVersion(ArticleRow row);

    /** The newest version. */
    Optional<ArticleRow> find(long id);

    /** The newest version of each. */
    List<ArticleRow> all();

    /**
     * The newest version of each that customers see.
     *
     * @param service null for all
     */
    List<ArticleRow> offered(@Nullable String service, LocalDate today);

    /** The newest first. */
    List<ArticleRow> versions(long id);

    /**
     * @param caseId of an inquiry that was answered at first contact; null for all else
     * @param entity whose that inquiry is
     */
    void addAnswered(long id, long article, String way, Instant at, @Nullable Long caseId, @Nullable String entity);

    /** The newest first. @param entity null for all */
    List<Articles.AtFirstContact> atFirstContact(
            Instant from, Instant until, @Nullable String entity, @Nullable Long before, int limit);

    List<AnsweredRow> answered();

    /** Of each service how often, in this way. */
    List<ServedRow> answeredOf(String way, Instant from, Instant until);

    boolean any();

    /** How often articles about a service answered. */
    record ServedRow(String service, @Nullable String entity, long count) {}

    /** How often it was said of an article that it answers. */
    record AnsweredRow(long article, long count) {}
}
