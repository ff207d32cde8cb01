package org.tawasul.intake.social;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.intake.SocialPlatform;

/** Makes the line. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class PlatformBeans {
    @Bean
    SocialPlatform socialPlatform(PlatformSettings settings, ObjectMapper json) {
        return settings.url().isBlank() ? PlatformBeans::nowhere : new HttpPlatform(settings, json);
    }

    private static void nowhere(String post, boolean privately, String text, String reference) {
        throw new IllegalStateException("No platform is set");
    }
}
