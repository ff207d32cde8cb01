package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/**
 * An identity provider has said who somebody is. Of staff, what he may do is what the organisation's files say of his login today, and nobody else comes in; a customer is who
 * the provider says, whether he ever sent anything or not. Nothing of the provider's answer is kept but that.
 */
@Component
final class VouchedFor implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    /** Begins the sign-in name of a customer whom only the provider knows; no login of a file begins so. */
    static final String PREFIX = "@";

    private static final Logger LOG = LoggerFactory.getLogger(VouchedFor.class);

    private final Organisation organisation;
    private final BusinessClock clock;
    private final IdentityProviders.Settings settings;
    private final SecurityContextRepository sessions;
    private final SignInFirst signInFirst;

    VouchedFor(
            Organisation organisation,
            BusinessClock clock,
            IdentityProviders.Settings settings,
            SecurityContextRepository pageSessions,
            SignInFirst signInFirst) {
        this.organisation = organisation;
        this.clock = clock;
        this.settings = settings;
        this.sessions = pageSessions;
        this.signInFirst = signInFirst;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String language = SignInFirst.languageOf(request);
        Optional<SignedIn> who = known(authentication);
        if (who.isEmpty()) {
            SecurityContextHolder.clearContext();
            sessions.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            response.sendRedirect("/" + language + "/sign-in?refused=unknown");
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(TodaysRole.vouchedFor(who.get()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        response.sendRedirect(signInFirst.wanted(who.get(), request, "/" + language + FirstPage.of(who.get())));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        LOG.warn("An identity provider let nobody in: {}", fault.getMessage());
        response.sendRedirect("/" + SignInFirst.languageOf(request) + "/sign-in?refused=failed");
    }

    private Optional<SignedIn> known(Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        if (token.getAuthorizedClientRegistrationId().equals(IdentityProviders.CUSTOMERS)) {
            return Optional.of(new SignedIn(PREFIX + user.getSubject(), Role.CUSTOMER, null, null));
        }
        return Optional.ofNullable(user.getClaimAsString(settings.loginClaim()))
                .flatMap(login -> organisation.person(login, clock.today()))
                .map(VouchedFor::signedIn);
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.login(), person.role(), person.entity(), person.team());
    }
}
