package org.tawasul.improvement.theme;

import java.util.List;

/** Themes are what their members say and not what the first of them happened to: they are centred anew, named, and joined where two have grown alike. Part of the caller's transaction. */
public interface ThemeComparison {
    /** Gives the theme the signature that most of what was said of it has, value by value, and the words of most people as its name. */
    void centre(long theme, List<SpokenWords> said);

    /** Other themes of the same service that are alike enough to be this one, the likest first. */
    List<Long> alike(long theme);

    /** The larger keeps its id; the other points to it from now on. */
    void join(long smaller, long larger);
}
