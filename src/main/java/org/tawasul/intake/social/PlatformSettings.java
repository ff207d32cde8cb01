package org.tawasul.intake.social;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform takes our answers.
 *
 * @param url empty: nothing is answered
 * @param every how often answers that wait are looked for
 */
@ConfigurationProperties("tawasul.social.platform")
record PlatformSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String token,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("5s") Duration every) {}
