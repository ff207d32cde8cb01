package org.tawasul.improvement;

import java.util.List;
import java.util.Optional;
import org.tawasul.organisation.SignedIn;

/**
 * Things that show the need of an improvement and have a page of their own: a flag, the review of a poor rating, a directive. From there it is asked for, about the same and for the customers of
 * the same cases. Each module that has such things offers a bean.
 */
public interface ImprovementOrigins {
    /**
     * Empty for what is not of this kind, is not there, or is not this person's. Refuses {@code improvement-rating-without-cause} (REFUSED_BY_RULE) for a rating that says nothing could be better.
     *
     * @param kind as addresses name it, such as {@code flag}
     */
    Optional<Origin> find(String kind, String reference, SignedIn who);

    /**
     * One of them.
     *
     * @param reference what the source calls it: an improvement is asked for once because of it, and again when that is refused or closed
     * @param cases ids of those that show the need
     * @param path where it is read, without the language
     */
    record Origin(FeedbackSource source, String reference, Scope scope, List<Long> cases, String path) {
        public Origin {
            cases = List.copyOf(cases);
        }
    }
}
