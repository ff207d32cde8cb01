package org.tawasul.organisation.web;

import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.shared.CannotStart;

/**
 * The one password of all sample users, kept as a slow salted hash; none at all while they are switched off. Beside settings that only a real installation has the program does
 * not start with them.
 */
@Component
class SamplePassword implements SampleUsers {
    private static final Logger LOG = LoggerFactory.getLogger(SamplePassword.class);

    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final SignInSettings settings;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final String hash;

    SamplePassword(SignInSettings settings, Organisation organisation, BusinessClock clock, Environment environment) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
        this.hash = encoder.encode(settings.samplePassword());
        if (settings.sampleUsers()) {
            refuseBesideRealSettings(environment);
            LOG.warn("Sample users can sign in with the sample password. Never keep real cases like this;"
                    + " switch them off with TAWASUL_SAMPLE_USERS=false");
        }
    }

    @Override
    public List<Person> onOffer() {
        if (!settings.sampleUsers()) {
            return List.of();
        }
        List<Person> people = organisation.people(clock.today());
        return Arrays.stream(Role.values())
                .flatMap(role -> people.stream().filter(person -> person.role() == role).findFirst().stream())
                .toList();
    }

    /** Takes equally long whether sample users exist or not. */
    @Override
    public boolean isRight(String password) {
        return encoder.matches(password, hash) && settings.sampleUsers();
    }

    @Override
    public String password() {
        return settings.samplePassword();
    }

    private static void refuseBesideRealSettings(Environment environment) {
        RealSettings.firstIn(environment).ifPresent(because -> {
            throw withSamples(because);
        });
    }

    private static CannotStart withSamples(String because) {
        return new CannotStart(
                "Sample users, whose password everybody knows, can't be switched on beside real settings: " + because
                        + ". Set TAWASUL_SAMPLE_USERS=false.");
    }
}
