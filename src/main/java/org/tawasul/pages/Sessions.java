package org.tawasul.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.SignedIn;

/** Begins the session of somebody who has shown who he is otherwise than by a password. */
@Component
public final class Sessions {
    private final SecurityContextRepository repository;
    private final WrittenBefore written;

    Sessions(SecurityContextRepository pageSessions, WrittenBefore written) {
        this.repository = pageSessions;
        this.written = written;
    }

    /**
     * Under a new id: whoever knew the session before does not know it signed in.
     *
     * @return the path where he goes on: what he had sent when his last session was over already, else the one given
     */
    public String begin(SignedIn who, HttpServletRequest request, HttpServletResponse response, String otherwise) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority(who.role().name()))));
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
        return written.after(who, request, otherwise);
    }
}
