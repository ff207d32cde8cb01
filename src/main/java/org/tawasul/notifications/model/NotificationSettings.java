package org.tawasul.notifications.model;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tawasul.customers.QuietHours;

/**
 * How messages leave.
 *
 * @param mode whether they are kept or sent
 * @param from sender's address of all mail
 * @param firstRetry pause after the first failed attempt; it doubles with each
 * @param longestRetry and never gets longer than this
 * @param attempts after which a message is given up; the default lasts for about three days
 * @param claim how long a sender may take for its batch before others try
 * @param every how often the sender looks
 * @param smsParts how many parts a text message may have; a longer one is shortened, its link is not
 * @param quiet when customers are left in peace who said nothing else, such as {@code 21:00-07:00}
 * @param atOnce templates that never wait for the morning
 */
@ConfigurationProperties("tawasul.notifications")
public record NotificationSettings(
        @DefaultValue("capture") Mode mode,
        @DefaultValue("tawasul@localhost") String from,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("78") int attempts,
        @DefaultValue("10m") Duration claim,
        @DefaultValue("2s") Duration every,
        @DefaultValue("3") int smsParts,
        @DefaultValue("21:00-07:00") String quiet,
        @DefaultValue({"receipt", "emergency", "code", "mail-added", "mail-left-out"}) List<String> atOnce) {
    /** What happens to a message that is due. */
    public enum Mode {
        CAPTURE,
        SEND
    }

    QuietHours quietHours() {
        return QuietHours.parse(quiet);
    }

    Duration pauseAfter(int failedAttempts) {
        Duration pause = firstRetry;
        for (int i = 1; i < failedAttempts && pause.compareTo(longestRetry) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
    }
}
