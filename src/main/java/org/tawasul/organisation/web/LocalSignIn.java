package org.tawasul.organisation.web;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.TooManyAttempts;

/**
 * Lets a person of the organisation in whose role is in force today. An unknown login, a wrong password and a role that has ended
 * are the same answer, and take equally long.
 */
@Component
class LocalSignIn implements AuthenticationProvider {
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Accounts accounts;
    private final SampleUsers samples;
    private final VerifiedCredentials verified;
    private final FailedAttempts attempts;

    LocalSignIn(
            Organisation organisation,
            BusinessClock clock,
            Accounts accounts,
            SampleUsers samples,
            VerifiedCredentials verified,
            FailedAttempts attempts) {
        this.organisation = organisation;
        this.clock = clock;
        this.accounts = accounts;
        this.samples = samples;
        this.verified = verified;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        if (attempts.mustWait(login)) {
            throw new TooManyAttempts();
        }
        Accounts.Account account = accounts.of(login);
        boolean right = isRight(login, String.valueOf(asked.getCredentials()), account);
        Person person = organisation.person(login, clock.today()).orElse(null);
        if (!right || person == null) {
            attempts.failed(login);
            throw new BadCredentialsException("sign-in-required");
        }
        attempts.succeeded(login);
        // Somebody with a first password is nobody's worker yet: every door but that of his own password is closed.
        String authority =
                account.mustChoose() ? Doors.FIRST_PASSWORD : person.role().name();
        SignedIn signedIn = new SignedIn(person.login(), person.role(), person.entity(), person.team());
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, List.of(new SimpleGrantedAuthority(authority)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Whoever has an account signs in by its password alone. What was right a moment ago is remembered for this edition of it only. */
    private boolean isRight(String login, String given, Accounts.Account account) {
        String remembered = account.edition() + ":" + given;
        if (verified.contains(login, remembered)) {
            return true;
        }
        boolean right = account.standing() == Accounts.Standing.NONE
                ? samples.isRight(given)
                : accounts.isRight(login, given).orElse(false);
        if (right) {
            verified.add(login, remembered);
        }
        return right;
    }
}
