package org.tawasul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.CannotStart;
import org.tawasul.testing.MovableClock;

/** People whom everybody can be are for trying out. */
class SamplePasswordTest {
    private static final Organisation NOBODY = org.mockito.Mockito.mock(Organisation.class);

    @ParameterizedTest
    @CsvSource({
        "tawasul.public-url, https://tawasul.example.org",
        "tawasul.oidc.issuer, https://id.example.org",
        "spring.mail.host, mail.example.org",
    })
    void besideRealSettingsTheProgramDoesNotStart(String name, String value) {
        MockEnvironment real = new MockEnvironment()
                .withProperty("tawasul.notifications.mode", "send")
                .withProperty("spring.mail.host", "localhost")
                .withProperty(name, value);

        assertThatThrownBy(() -> samples(true, real))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("TAWASUL_SAMPLE_USERS=false");
        assertThat(samples(false, real).onOffer()).isEmpty();
    }

    @Test
    void switchedOffTheirPasswordOpensNothing() {
        assertThat(samples(true, new MockEnvironment()).isRight("tawasul")).isTrue();
        assertThat(samples(false, new MockEnvironment()).isRight("tawasul")).isFalse();
    }

    private static SamplePassword samples(boolean on, MockEnvironment environment) {
        MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
        return new SamplePassword(new SignInSettings(on, "tawasul"), NOBODY, clock, environment);
    }
}
