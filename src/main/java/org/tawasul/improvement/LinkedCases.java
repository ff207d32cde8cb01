package org.tawasul.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/** Cases that somebody names because they show the need of an improvement. */
public interface LinkedCases {
    /**
     * Their ids. Refuses in {@code cases}: {@code improvement-case-unknown} for a number that nobody has or whose case this person may not see, {@code improvement-case-elsewhere} for a case that
     * another entity has, whose customers have nothing to do with what becomes of it, {@code improvement-cases-too-many}, and {@code text-too-long}.
     *
     * @param numbers as people write them, one in a line or with commas or spaces between
     * @param entity the one that is asked; blank if nobody has said which
     */
    List<Long> named(String numbers, String entity, SignedIn who);

    /** The one theme that all of them are of, if there is such and it is of this service. */
    @Nullable
    String theme(List<Long> cases, @Nullable String service);
}
