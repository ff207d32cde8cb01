package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NotificationSettingsTest {
    private final NotificationSettings settings = new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("tawasul.notifications", NotificationSettings.class);

    @Test
    void pausesGrowUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(settings::pauseAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(32),
                        Duration.ofHours(1),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void aMailServerMayBeDeadForTwoDays() {
        Duration all = IntStream.range(1, settings.attempts())
                .mapToObj(settings::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isGreaterThan(Duration.ofDays(2));
    }

    @Test
    void nothingIsSentUnlessAnInstallationSaysSo() {
        assertThat(settings.mode()).isEqualTo(NotificationSettings.Mode.CAPTURE);
    }
}
