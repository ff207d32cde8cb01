package org.tawasul.intake.model;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are heard on a platform.
 *
 * @param account our own id there: what we write is no case
 * @param perAuthor how many posts of one author are taken within an hour
 * @param perMinute how many events are taken of all
 * @param attempts after which an answer is given up; the pause between two of them doubles from a minute
 */
@ConfigurationProperties("tawasul.social")
record SocialSettings(
        @DefaultValue("") String account,
        @DefaultValue("10") int perAuthor,
        @DefaultValue("600") int perMinute,
        @DefaultValue("12") int attempts) {
    private static final int LONGEST = 6;

    Duration pauseAfter(int failed) {
        return Duration.ofMinutes(1L << Math.min(failed - 1, LONGEST));
    }
}
