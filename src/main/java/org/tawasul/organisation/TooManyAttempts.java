package org.tawasul.organisation;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords for one login; the right one has to wait too, for {@link #WAIT} since the last wrong one. */
public final class TooManyAttempts extends AuthenticationException {
    public static final Duration WAIT = Duration.ofMinutes(5);

    public TooManyAttempts() {
        super("too-many-attempts");
    }
}
