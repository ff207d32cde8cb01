package org.tawasul.notifications.model;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom browsers are woken by.
 *
 * @param enabled whether at all; without it, where messages are really sent
 * @param services origins of push services, a star for any part of a name: nothing is ever sent to an address of another, whatever a browser says
 * @param contact where a service reaches whoever runs this installation
 * @param every how often is looked
 * @param timeout of one request
 * @param firstRetry pause after the first failed attempt; it doubles with each
 * @param attempts after which this once is given up
 */
@ConfigurationProperties("tawasul.push")
public record PushSettings(
        @Nullable Boolean enabled,
        @DefaultValue({
                    "https://fcm.googleapis.com",
                    "https://updates.push.services.mozilla.com",
                    "https://*.push.apple.com",
                    "https://*.notify.windows.com"
                })
                List<String> services,
        @DefaultValue("mailto:tawasul@localhost") String contact,
        @DefaultValue("5s") Duration every,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("6") int attempts) {

    /** Whether it is an address of a named service, and nothing else besides. */
    boolean isOfService(URI address) {
        if (address.getScheme() == null || address.getHost() == null || address.getRawUserInfo() != null) {
            return false;
        }
        String origin = origin(address);
        return services.stream()
                .anyMatch(service ->
                        Pattern.matches(Pattern.quote(service.strip()).replace("*", "\\E[a-z0-9.-]*\\Q"), origin));
    }

    /** As the services are written. */
    public static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(java.util.Locale.ROOT);
    }

    Duration pauseAfter(int failed) {
        return firstRetry.multipliedBy(1L << Math.min(failed - 1, 6));
    }
}
