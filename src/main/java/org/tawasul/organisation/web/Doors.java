package org.tawasul.organisation.web;

import static org.tawasul.organisation.Role.ADMINISTRATOR;
import static org.tawasul.organisation.Role.POLICY_OWNER;
import static org.tawasul.organisation.Role.PROCESS_DESIGNER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.tawasul.organisation.Role;

/**
 * Which paths are open to whom. What isn't listed is closed to everybody. Within {@code /api/v1} this is the coarse question only; whose
 * case it is, the modules ask themselves.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class Doors {
    /** The authority of somebody who has yet to choose his password. */
    static final String FIRST_PASSWORD = "FIRST_PASSWORD";

    private static final String API = "/api/v1/**";

    @Bean
    SecurityFilterChain apiDoors(HttpSecurity http, ClosedDoors closed) throws Exception {
        open(http);
        http.httpBasic(basic -> basic.authenticationEntryPoint(closed));
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint(notForLookers(closed)).accessDeniedHandler(closed));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // The API takes no cookies: a forged request from another site would carry no sign-in of ours.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(API));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /** A browser that asks for a page would answer a demand for a password with a window of its own; here there is no page. */
    private static AuthenticationEntryPoint notForLookers(AuthenticationEntryPoint closed) {
        return (request, response, reason) -> {
            if (isLookedAt(request)) {
                response.sendError(404);
            } else {
                closed.commence(request, response, reason);
            }
        };
    }

    private static boolean isLookedAt(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI();
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !path.startsWith("/api/")
                && !path.startsWith("/actuator/");
    }

    private static void open(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/actuator/health",
                        "/api/v1/openapi.json",
                        "/api/v1/ratings/**",
                        "/api/v1/periods",
                        "/api/v1/articles",
                        "/api/v1/articles/*")
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST, "/api/v1/ratings/**", "/api/v1/carrier-receipts", "/api/v1/social-events")
                .permitAll()
                // Scanners of mail look at a link without opening it.
                .requestMatchers(HttpMethod.HEAD, "/api/v1/ratings/**")
                .permitAll()
                .requestMatchers("/api/v1/releases/**")
                .hasAnyAuthority(PROCESS_DESIGNER.name(), POLICY_OWNER.name(), ADMINISTRATOR.name())
                .requestMatchers("/api/v1/organisation/**")
                .hasAuthority(ADMINISTRATOR.name())
                .requestMatchers("/api/v1/outbox/**", "/api/v1/incidents/**")
                .hasAuthority(ADMINISTRATOR.name())
                .requestMatchers(API)
                .hasAnyAuthority(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
                .anyRequest()
                .denyAll());
    }
}
