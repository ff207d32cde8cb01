package org.tawasul.organisation.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one password of all sample users, kept as a slow salted hash only; none at all while they are switched off. */
@Component
class SamplePassword {
    private static final Logger LOG = LoggerFactory.getLogger(SamplePassword.class);

    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final boolean usersExist;
    private final String hash;

    SamplePassword(SignInSettings settings) {
        this.usersExist = settings.sampleUsers();
        this.hash = encoder.encode(settings.samplePassword());
        if (usersExist) {
            LOG.warn("Sample users can sign in with the sample password. Never keep real cases like this;"
                    + " switch them off with tawasul.sample-users=false");
        } else {
            LOG.warn("Sample users are switched off and no other way to sign in is set up: nobody can sign in");
        }
    }

    /** Takes equally long whether sample users exist or not. */
    boolean matches(String password) {
        return encoder.matches(password, hash) && usersExist;
    }
}
