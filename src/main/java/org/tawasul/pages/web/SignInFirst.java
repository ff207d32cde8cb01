package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Leads whoever must sign in there and back again. What was asked for is kept, a form with everything that was typed in it too: a session that ended while somebody wrote
 * costs him the sign-in and not his words.
 */
@Component
final class SignInFirst implements AuthenticationEntryPoint {
    private static final String LANGUAGE = SignInFirst.class.getName() + ".language";

    private final HttpSessionRequestCache kept = new HttpSessionRequestCache();

    SignInFirst() {
        RequestMatcher pages = request -> Addresses.isPage(request) && request.getHeader("HX-Request") == null;
        kept.setRequestMatcher(pages);
        kept.setMatchingRequestParameterName("again");
    }

    /** While somebody is away at an identity provider, the language in which he left. */
    static void rememberLanguage(HttpServletRequest request) {
        request.getSession().setAttribute(LANGUAGE, Addresses.language(request).tag());
    }

    static String languageOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object language = session == null ? null : session.getAttribute(LANGUAGE);
        return language instanceof String tag
                ? tag
                : Addresses.language(request).tag();
    }

    HttpSessionRequestCache kept() {
        return kept;
    }

    /** Keeps the request and returns where one signs in. */
    String remember(HttpServletRequest request, HttpServletResponse response) {
        kept.saveRequest(request, response);
        return signIn(request);
    }

    /** Where this person wanted to go; otherwise where his day begins. */
    String wanted(HttpServletRequest request, HttpServletResponse response, String otherwise) {
        SavedRequest saved = kept.getRequest(request, response);
        return saved == null ? otherwise : saved.getRedirectUrl();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        kept.saveRequest(request, response);
        if (request.getHeader("HX-Request") != null) {
            // A part of a page can't be the page where one signs in: the whole page goes there.
            response.setHeader("HX-Redirect", signIn(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean read = Objects.equals(request.getMethod(), HttpMethod.GET.name());
        response.setStatus(read ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn(request));
    }

    private static String signIn(HttpServletRequest request) {
        return "/" + Addresses.language(request).tag() + "/sign-in";
    }
}
