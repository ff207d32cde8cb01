package org.tawasul.intake.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * One switch of a channel.
 *
 * @param version counts the switches of all channels, so that of two administrators one sees what the other did before he takes away the last
 * @param ar null, as {@code en}, for a switch that put it on
 */
public record ChannelRow(
        long id,
        long version,
        String channel,
        @Nullable String ar,
        @Nullable String en,
        @Nullable Instant until,
        String changedBy,
        Instant changedAt) {
    @Nullable
    Bilingual words() {
        return ar == null || en == null ? null : new Bilingual(ar, en);
    }

    boolean isOff(Instant now) {
        return ar != null && (until == null || now.isBefore(until));
    }

    Bilingual wordsOfOff() {
        return Objects.requireNonNull(words(), "it is off");
    }
}
