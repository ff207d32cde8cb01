package org.tawasul.organisation.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Edition;

/** Where it is kept which edition of the organisation was live from when on. */
public interface EditionRows {
    @Nullable
    Edition newest();

    Optional<Edition> find(long number);

    List<Edition> last(int most);

    void add(Edition edition);

    /** Who proposed this last through the door; null if it came otherwise. */
    @Nullable
    String proposer(String hash);
}
