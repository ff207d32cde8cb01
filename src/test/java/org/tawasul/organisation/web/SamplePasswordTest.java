package org.tawasul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.CannotStart;
import org.tawasul.testing.MovableClock;

/** People whom everybody can be are for trying out. */
class SamplePasswordTest {
    private static final Organisation NOBODY = org.mockito.Mockito.mock(Organisation.class);

    @ParameterizedTest
    @CsvSource({
        "tawasul.public-url, https://tawasul.example.org, TAWASUL_PUBLIC_URL",
        "tawasul.oidc.issuer, https://id.example.org, TAWASUL_OIDC_ISSUER",
        "tawasul.oidc.customers-issuer, https://id.example.org, TAWASUL_OIDC_CUSTOMERS_ISSUER",
        "spring.mail.host, mail.example.org, TAWASUL_NOTIFICATIONS=send",
        "spring.datasource.url, jdbc:postgresql://localhost/tawasul, TAWASUL_STORE_URL",
        "spring.datasource.url, jdbc:h2:tcp://store.example.org/tawasul, TAWASUL_STORE_URL",
        "tawasul.organisation, /srv/organisation, TAWASUL_ORGANISATION",
        "tawasul.mailbox.read, imaps, TAWASUL_MAILBOX",
        "tawasul.notifications.sms.carrier, smpp, TAWASUL_SMS",
        "tawasul.social.secret, shared, TAWASUL_SOCIAL_SECRET",
        "tawasul.social.platform.url, https://platform.example.org, TAWASUL_SOCIAL_URL",
        "tawasul.files.scanner, clamd, TAWASUL_SCANNER",
        "tawasul.limits.proxies, '127.0.0.1, 10.0.0.7', TAWASUL_PROXIES",
    })
    void besideRealSettingsTheProgramDoesNotStartAndNamesTheSetting(String name, String value, String named) {
        MockEnvironment real = trial().withProperty(name, value);

        assertThatThrownBy(() -> samples(true, real))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("beside real settings: " + named + (named.contains("=") ? "" : " "))
                .hasMessageContaining("TAWASUL_SAMPLE_USERS=false");
        assertThat(samples(false, real).onOffer()).isEmpty();
    }

    @Test
    void besideThoseOfATrialItStarts() {
        assertThat(samples(true, trial()).isRight("tawasul")).isTrue();
    }

    @Test
    void onAStoreThatIsThrownAwayToo() {
        MockEnvironment tests = trial().withProperty("spring.datasource.url", "jdbc:postgresql://localhost/tawasul")
                .withProperty("tawasul.throwaway-store", "true");
        assertThat(samples(true, tests).isRight("tawasul")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', , false", "demo, , true", "demo, false, false", "'', true, true"})
    void onlyTheProfileDemoOrTheVariableSwitchesThemOn(String profile, @Nullable String variable, boolean on) {
        MockEnvironment given = new MockEnvironment();
        given.setActiveProfiles(profile.isEmpty() ? new String[0] : new String[] {profile});
        if (variable != null) {
            given.setProperty("TAWASUL_SAMPLE_USERS", variable);
        }
        ConfigDataEnvironmentPostProcessor.applyTo(given, new DefaultResourceLoader(), null);

        assertThat(Binder.get(given).bind("tawasul", SignInSettings.class).get().sampleUsers())
                .isEqualTo(on);
    }

    @Test
    void switchedOffTheirPasswordOpensNothing() {
        assertThat(samples(true, new MockEnvironment()).isRight("tawasul")).isTrue();
        assertThat(samples(false, new MockEnvironment()).isRight("tawasul")).isFalse();
    }

    /** As the program has them where nothing was set, with mail caught on this machine. */
    private static MockEnvironment trial() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:./data/store;WRITE_DELAY=0")
                .withProperty("tawasul.public-url", "http://localhost:8080")
                .withProperty("tawasul.notifications.mode", "send")
                .withProperty("spring.mail.host", "localhost")
                .withProperty("tawasul.notifications.sms.carrier", "none")
                .withProperty("tawasul.mailbox.read", "none")
                .withProperty("tawasul.files.scanner", "none")
                .withProperty("tawasul.organisation", "");
    }

    private static SamplePassword samples(boolean on, MockEnvironment environment) {
        MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
        return new SamplePassword(new SignInSettings(on, "tawasul"), NOBODY, clock, environment);
    }
}
