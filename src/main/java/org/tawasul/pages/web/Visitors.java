package org.tawasul.pages.web;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.RequestId;

/** Reads the visitor off the request. */
final class Visitors {
    private Visitors() {}

    static Visitor of(HttpServletRequest request) {
        String id = Objects.toString(request.getAttribute(RequestId.KEY), "");
        return new Visitor(Addresses.language(request), signedIn(request), id);
    }

    private static @Nullable SignedIn signedIn(HttpServletRequest request) {
        SignedIn who = who(SecurityContextHolder.getContext());
        return who == null && request.getDispatcherType() == DispatcherType.ERROR ? ofSession(request) : who;
    }

    /** The doors may have failed before they could say what holds today. What stands around a refusal needs no more than the session says, and nothing else is shown with it. */
    private static @Nullable SignedIn ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                ? who(context)
                : null;
    }

    private static @Nullable SignedIn who(SecurityContext context) {
        Authentication authentication = context.getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
