package org.tawasul.improvement.theme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is kept.
 *
 * @param service empty for words that name none
 * @param joinedTo the theme that took its place
 * @param name null until three people used the same telling words
 * @param namedAfter how many pieces it had when it was named last
 */
@SuppressWarnings("ArrayRecordComponent")
public record ThemeRow(
        long id,
        String service,
        byte[] signature,
        @Nullable Long joinedTo,
        @Nullable String name,
        int namedAfter,
        LocalDate foundedOn) {}
