package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.RequestId;

/** Reads the visitor off the request. */
final class Visitors {
    private Visitors() {}

    static Visitor of(HttpServletRequest request) {
        String id = Objects.toString(request.getAttribute(RequestId.KEY), "");
        return new Visitor(Addresses.language(request), signedIn(), id);
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
