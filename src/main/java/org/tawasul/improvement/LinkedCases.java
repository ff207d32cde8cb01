package org.tawasul.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/** Cases that somebody names because they show the need of an improvement. */
public interface LinkedCases {
    /**
     * Their ids. Refuses {@code improvement-case-unknown} in {@code cases} for a number that nobody has or whose case this person may not see, and {@code text-too-long}.
     *
     * @param numbers as people write them, one in a line or with commas or spaces between
     */
    List<Long> named(String numbers, SignedIn who);

    /** The one theme that all of them are of, if there is such and it is of this service. */
    @Nullable
    String theme(List<Long> cases, @Nullable String service);
}
