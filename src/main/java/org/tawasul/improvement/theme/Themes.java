package org.tawasul.improvement.theme;

import java.time.LocalDate;

/** Which theme words are of: the likest of their service's, or a new one that begins with them. Part of the caller's transaction. */
public interface Themes {
    /** Words that say nothing are of no theme. */
    long NONE = 0;

    /** @param service empty for words that name none */
    long of(String service, String words, LocalDate today);

    /** The theme that has taken the place of this one; itself if none has. */
    long now(long theme);
}
