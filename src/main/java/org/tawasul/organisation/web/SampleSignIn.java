package org.tawasul.organisation.web;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.TooManyAttempts;

/**
 * Lets a person of the organisation in whose role is in force today. An unknown login, a wrong password and a role that has ended
 * are the same answer, and take equally long.
 */
@Component
class SampleSignIn implements AuthenticationProvider {
    private final Organisation organisation;
    private final BusinessClock clock;
    private final SamplePassword password;
    private final VerifiedCredentials verified;
    private final FailedAttempts attempts;

    SampleSignIn(
            Organisation organisation,
            BusinessClock clock,
            SamplePassword password,
            VerifiedCredentials verified,
            FailedAttempts attempts) {
        this.organisation = organisation;
        this.clock = clock;
        this.password = password;
        this.verified = verified;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        if (attempts.mustWait(login)) {
            throw new TooManyAttempts();
        }
        boolean right = isRight(login, String.valueOf(asked.getCredentials()));
        Person person = organisation.person(login, clock.today()).orElse(null);
        if (!right || person == null) {
            attempts.failed(login);
            throw new BadCredentialsException("sign-in-required");
        }
        attempts.succeeded(login);
        SignedIn signedIn = new SignedIn(person.login(), person.role(), person.entity(), person.team());
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, List.of(new SimpleGrantedAuthority(person.role().name())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isRight(String login, String given) {
        if (verified.contains(login, given)) {
            return true;
        }
        boolean right = password.matches(given);
        if (right) {
            verified.add(login, given);
        }
        return right;
    }
}
