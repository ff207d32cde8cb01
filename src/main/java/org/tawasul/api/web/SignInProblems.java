package org.tawasul.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What the security filter chain answers when it lets somebody not in: 401 and 403 as problem documents like all others. */
@Component
final class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    SignInProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        problems.write(refused(request), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        problems.write(Refused.of(403, "access-denied"), request, response);
    }

    static Refused refused(HttpServletRequest request) {
        boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return Refused.of(401, tried ? "credentials-wrong" : "credentials-missing");
    }
}
