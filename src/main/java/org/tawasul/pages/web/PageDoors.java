package org.tawasul.pages.web;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/**
 * Which pages are open to everybody; all others ask for a sign-in, and each controller says for whom it is. Sign-in is a session of the browser, so that forms carry a
 * token against forged requests. Nothing comes from elsewhere and nothing runs that does not stand in a file of ours.
 */
@Configuration(proxyBeanMethods = false)
class PageDoors {
    /** Of a request that was refused because its form carried no token of ours. */
    static final String WITHOUT_TOKEN = PageDoors.class.getName() + ".withoutToken";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A voice note and a place, when their buttons are pressed; a photo is taken by the device and not by the page. */
    private static final String DEVICE =
            "microphone=(self), geolocation=(self), camera=(), display-capture=(), payment=(), usb=()";

    private static final String[] FOR_EVERYBODY = {
        "/",
        "/ar",
        "/en",
        "/ar/",
        "/en/",
        "/{language:ar|en}/sign-in",
        "/{language:ar|en}/display",
        "/{language:ar|en}/submit/**",
        "/{language:ar|en}/follow/**",
        "/{language:ar|en}/rate/**",
        "/{language:ar|en}/periods",
        "/{language:ar|en}/articles/**",
        "/{language:ar|en}/changes/**",
        "/{language:ar|en}/suggestions/**",
        "/{language:ar|en}/worker.js",
        "/{language:ar|en}/offline",
        "/{language:ar|en}/about/**"
    };

    @Bean
    SecurityContextRepository pageSessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    AuthenticationManager signInDesk(AuthenticationConfiguration configuration) throws Exception {
        return configuration.getAuthenticationManager();
    }

    @Bean
    @Order(1)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            SecurityContextRepository pageSessions,
            SignInFirst signInFirst,
            TodaysRole todaysRole,
            IdentityProviders.Settings providers,
            VouchedFor vouchedFor,
            MultipartProperties multipart)
            throws Exception {
        http.securityMatcher(
                "/", "/ar", "/en", "/ar/**", "/en/**", "/assets/**", "/webjars/**", "/oauth2/**", "/login/**");
        http.authorizeHttpRequests(paths -> paths.requestMatchers(FOR_EVERYBODY)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/assets/**", "/webjars/**")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.securityContext(context -> context.securityContextRepository(pageSessions));
        http.requestCache(cache -> cache.requestCache(signInFirst));
        http.csrf(csrf ->
                csrf.csrfTokenRepository(tokens()).csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(signInFirst)
                .accessDeniedHandler(denied(multipart.getMaxRequestSize())));
        if (providers.any()) {
            http.oauth2Login(login ->
                    login.loginPage("/ar/sign-in").successHandler(vouchedFor).failureHandler(vouchedFor));
        }
        http.logout(logout -> logout.disable());
        http.addFilterBefore(todaysRole, AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** The container asks for the page of it. A form too large to be read has no token that could be seen. */
    private static AccessDeniedHandler denied(DataSize largest) {
        return (request, response, denied) -> {
            boolean withoutToken = denied instanceof CsrfException;
            if (withoutToken) {
                request.setAttribute(WITHOUT_TOKEN, true);
            }
            response.sendError(withoutToken && request.getContentLengthLong() > largest.toBytes() ? 413 : 403);
        };
    }

    /** In a cookie and not in the session, so that a form outlives the session in which it was opened. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }
}
