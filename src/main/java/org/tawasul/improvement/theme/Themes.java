package org.tawasul.improvement.theme;

import java.time.LocalDate;
import java.util.Optional;

/** Which theme words are of: the likest of their service's, or a new one that begins with them. Part of the caller's transaction. */
public interface Themes {
    /** Words that say nothing are of no theme. */
    long NONE = 0;

    /** Somebody looked at the words and says that they are of no theme. */
    long SAID_NONE = -1;

    /** @param service empty for words that name none */
    long of(String service, String words, LocalDate today);

    /** What words are known by, from which they can't be read; empty for words that say nothing. */
    Optional<byte[]> signature(String words);

    /** As with words, for what they were known by. */
    long of(String service, byte[] signature, LocalDate today);

    /** The theme that has taken the place of this one; itself if none has. */
    long now(long theme);
}
