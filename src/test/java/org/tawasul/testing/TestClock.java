package org.tawasul.testing;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the {@link MovableClock} in the place of the real one, and a {@link SocialLine} in that of the line to a platform. */
@TestConfiguration
public class TestClock {
    @Bean
    @Primary
    MovableClock movableClock(@Value("${tawasul.zone}") ZoneId zone) {
        return new MovableClock(zone);
    }

    @Bean
    @Primary
    SocialLine socialLine() {
        return new SocialLine();
    }
}
