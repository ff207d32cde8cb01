package org.tawasul.organisation.web;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords for one login; the right one has to wait too. */
final class TooManyAttempts extends AuthenticationException {
    TooManyAttempts() {
        super("too-many-attempts");
    }
}
