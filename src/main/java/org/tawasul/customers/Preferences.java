package org.tawasul.customers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a customer wants to be told.
 *
 * @param quiet null: the installation's quiet hours
 */
public record Preferences(PreferredChannel channel, @Nullable QuietHours quiet) {
    /** Of somebody who never said anything. */
    public static final Preferences UNSAID = new Preferences(PreferredChannel.BOTH, null);

    /** For the record. */
    public Map<String, Object> facts() {
        String hours = quiet == null ? "as-installed" : quiet.from() + "-" + quiet.until();
        return Map.of("channel", channel.code(), "quiet", hours);
    }
}
