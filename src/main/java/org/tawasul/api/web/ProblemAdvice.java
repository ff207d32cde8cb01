package org.tawasul.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.tawasul.api.BusyStore;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.SourcesRefused;

/** Whatever goes wrong under /api becomes a problem document; nothing of the inside gets out, and everything unexpected is logged under the request's id. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refusal(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Refused.of(refusal), request, response);
    }

    @ExceptionHandler
    void refusals(FieldRefusals refusals, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Refused.of(refusals), request, response);
    }

    @ExceptionHandler
    void sources(SourcesRefused sources, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Refused.of(sources), request, response);
    }

    @ExceptionHandler
    void denied(AccessDeniedException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Refused.of(403, "not-allowed"), request, response);
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(Refused.of(401, "sign-in-required"), request, response);
    }

    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void clientLeft(Exception e) {
        LOG.debug("The client went away", e);
    }

    @ExceptionHandler
    void anythingElse(Throwable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (BusyStore.isToldBehind(e, request)) {
            problems.write(Refused.busy(), request, response);
            return;
        }
        Refused badRequest = BadRequests.read(e);
        if (badRequest == null) {
            LOG.error("{} {} failed", request.getMethod(), pattern(request), e);
        }
        problems.write(badRequest == null ? Refused.of(500, "internal") : badRequest, request, response);
    }

    /** The pattern and not the address, which may hold the secret of a link. */
    private static Object pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no handler)" : pattern;
    }
}
