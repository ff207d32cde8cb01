package org.tawasul.testing;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the {@link MovableClock} in the place of the real one. */
@TestConfiguration
public class TestClock {
    @Bean
    @Primary
    MovableClock movableClock(@Value("${tawasul.zone}") ZoneId zone) {
        return new MovableClock(zone);
    }
}
