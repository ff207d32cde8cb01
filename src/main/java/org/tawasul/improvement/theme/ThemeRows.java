package org.tawasul.improvement.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Themes and the bands by which they are found. */
public interface ThemeRows {
    void add(ThemeRow theme);

    void addBands(long theme, Collection<String> bands);

    void dropBands(long theme);

    /** Themes, none of which has been joined to another, that are in one of the bands. */
    List<ThemeRow> candidates(Collection<String> bands, int most);

    Optional<ThemeRow> find(long theme);

    void recentre(long theme, byte[] signature);

    void name(long theme, @Nullable String name, int namedAfter);

    /** What had been joined to the smaller is joined to the larger as well. */
    void join(long smaller, long larger);
}
