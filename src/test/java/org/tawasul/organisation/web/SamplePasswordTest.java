package org.tawasul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tawasul.testing.MovableClock;

@ExtendWith(OutputCaptureExtension.class)
class SamplePasswordTest {
    private final MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));

    @Test
    void theStartSaysThatSampleUsersCanSignIn(CapturedOutput log) {
        SamplePassword password = new SamplePassword(new SignInSettings(true, "open sesame"));

        assertThat(password.matches("open sesame")).isTrue();
        assertThat(password.matches("tawasul")).isFalse();
        assertThat(log).contains("Sample users can sign in").doesNotContain("open sesame");
    }

    @Test
    void withoutSampleUsersNobodyCanSignInAndTheStartSaysSo(CapturedOutput log) {
        SamplePassword password = new SamplePassword(new SignInSettings(false, "tawasul"));

        assertThat(password.matches("tawasul")).isFalse();
        assertThat(log).contains("nobody can sign in");
    }

    @Test
    void aVerifiedPairIsForgottenAfterFiveMinutes() {
        VerifiedCredentials verified = new VerifiedCredentials(clock);
        verified.add("a", "bc");

        assertThat(verified.contains("a", "bc")).isTrue();
        assertThat(verified.contains("ab", "c")).isFalse();
        assertThat(new VerifiedCredentials(clock).contains("a", "bc")).isFalse();

        clock.moveBy(Duration.ofMinutes(5));
        assertThat(verified.contains("a", "bc")).isFalse();
    }

    @Test
    void oneSuccessForgivesTheFailuresBeforeIt() {
        FailedAttempts attempts = new FailedAttempts(clock);
        for (int i = 1; i < FailedAttempts.ALLOWED; i++) {
            attempts.failed("a");
        }
        attempts.succeeded("a");
        attempts.failed("a");

        assertThat(attempts.mustWait("a")).isFalse();
    }
}
