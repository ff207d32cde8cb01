package org.tawasul.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;

/** A session says who somebody is; what he may do is what holds today. A role that changed counts from the next page on, and one that ended ends the session. */
@Component
final class TodaysRole extends OncePerRequestFilter {
    /** Begins the sign-in name of a customer whom no file of the organisation names. */
    static final String UNLISTED = "#";

    private static final SimpleGrantedAuthority VOUCHED_FOR = new SimpleGrantedAuthority("VOUCHED_FOR");
    static final String PASSWORD = "/password";

    private final Organisation organisation;
    private final Accounts accounts;
    private final BusinessClock clock;

    TodaysRole(Organisation organisation, Accounts accounts, BusinessClock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    static Authentication of(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority(who.role().name())));
    }

    /** Of somebody who came in by an identity provider, whatever password he may have here. */
    static Authentication vouchedFor(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority(who.role().name()), VOUCHED_FOR));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedIn who && isListed(who)) {
            Optional<SignedIn> now =
                    organisation.person(who.login(), clock.today()).map(TodaysRole::signedIn);
            boolean vouched = before.getAuthorities().contains(VOUCHED_FOR);
            now.ifPresentOrElse(today -> hold(vouched ? vouchedFor(today) : of(today)), () -> end(request));
            if (now.isPresent() && !vouched && mustChoose(who, request)) {
                response.sendRedirect("/" + Addresses.language(request).tag() + PASSWORD);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isListed(SignedIn who) {
        return !who.login().startsWith(UNLISTED) && !who.login().startsWith(VouchedFor.PREFIX);
    }

    /** A first password opens one page. */
    private boolean mustChoose(SignedIn who, HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean free = path.endsWith(PASSWORD)
                || path.endsWith("/sign-out")
                || path.endsWith("/display")
                || !Addresses.isPage(request);
        return !free && accounts.of(who.login()).mustChoose();
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.login(), person.role(), person.entity(), person.team());
    }

    private static void hold(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** It belongs to the pages' chain alone. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        FilterRegistrationBean<TodaysRole> notForEveryRequest(TodaysRole filter) {
            FilterRegistrationBean<TodaysRole> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
