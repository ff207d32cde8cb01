package org.tawasul.knowledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.SignedIn;

/**
 * Articles for customers and for whoever speaks with them, and those who write them: supervisors and quality officers for the services of their entity, administrators for all.
 * Whoever may not write is refused {@code not-allowed}. {@link #write}, {@link #withdraw} and {@link #answered} are whole commands.
 */
public interface Articles {
    /** How many days ahead an article's review may lie at most. */
    int LONGEST_UNTIL_REVIEW = 730;

    /** In what situation somebody said that an article answered him. */
    enum Way {
        /** He was about to send something, and did not. */
        BEFORE_SENDING,
        /** The contact centre read it to him, and his inquiry was answered by it. */
        FIRST_CONTACT
    }

    /** Those that customers see today, in the order of their titles in Arabic. */
    List<Article> offered();

    List<Article> offered(String service);

    /** Refuses {@code article-unknown} (NOT_FOUND), also for one that is not offered. */
    Article offered(long id);

    /** One that was answered so. @param id rises with time */
    record AtFirstContact(long id, long caseId) {}

    /** Counts it; nothing is kept of who said so. Refuses {@code article-unknown}. */
    void answered(long id, Way way);

    /** Counts the inquiry that it answered at first contact, for the entity whose that inquiry is. Refuses {@code article-unknown}. */
    void answeredAtFirstContact(long id, long caseId, @Nullable String entity);

    /**
     * The inquiries that {@link #answeredAtFirstContact(Instant, Instant, String)} counts, the newest first.
     *
     * @param before the {@code id} of the last of the page before; null for the first
     */
    List<AtFirstContact> atFirstContact(
            Instant from, Instant until, @Nullable String entity, @Nullable Long before, int limit);

    /**
     * How many inquiries were answered at first contact from {@code from} on and before {@code until}.
     *
     * @param entity by whose articles, as services are owned today; null for all
     */
    long answeredAtFirstContact(Instant from, Instant until, @Nullable String entity);

    /** Whether this person may write articles at all. */
    boolean mayWrite(SignedIn who);

    /** Those that this person may write, what is to be reviewed first. */
    List<Kept> kept(SignedIn who);

    /** Refuses {@code article-unknown}, also for one that somebody else is to write. */
    Kept kept(long id, SignedIn who);

    /** The newest first. */
    List<Article> versions(long id, SignedIn who);

    /** The services for which this person may write. */
    List<PublicService> services(SignedIn who);

    /**
     * Keeps it as a new version and offers it from now on. Refuses {@code article-unknown}, {@code article-changed-meanwhile} (CONFLICT), {@code service-unknown} and {@code
     * review-day-out-of-range}.
     */
    Article write(WriteArticle command, SignedIn who);

    /** Takes it away from customers, as a version of its own; writing it anew offers it again. Refuses as {@link #write}. */
    void withdraw(long id, long version, SignedIn who);

    /** One article as those see it who write. */
    record Kept(Article article, Article.Standing standing, long answered) {}
}
