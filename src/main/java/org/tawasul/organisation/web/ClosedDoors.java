package org.tawasul.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.tawasul.organisation.TooManyAttempts;
import org.tawasul.shared.Refusal;

/**
 * Says "no" before a controller is reached in the same form as controllers do: as a {@link Refusal} that the API's advice renders. Without
 * an answer from there the bare status remains.
 */
@Component
class ClosedDoors implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver resolver;

    ClosedDoors(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        if (reason instanceof TooManyAttempts) {
            long minutes = TooManyAttempts.WAIT.toMinutes();
            response.setHeader("Retry-After", Long.toString(TooManyAttempts.WAIT.toSeconds()));
            refuse(
                    request,
                    response,
                    429,
                    new Refusal(Refusal.Kind.TOO_MANY, "too-many-attempts", Map.of("minutes", minutes), null));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Tawasul\", charset=\"UTF-8\"");
        refuse(request, response, 401, Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign-in-required"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) {
        refuse(request, response, 403, Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed"));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, Refusal refusal) {
        response.setStatus(status);
        resolver.resolveException(request, response, null, refusal);
    }
}
