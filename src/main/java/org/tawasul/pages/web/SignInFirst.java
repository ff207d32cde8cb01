package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.WrittenBefore;

/**
 * Leads whoever must sign in there and back again. What was asked for is kept, a form with everything that was typed in it too: a session that ended while somebody wrote
 * costs him the sign-in and not his words. A form is kept for whom it was made and for nobody else: if another person signs in, it is gone unseen.
 */
@Component
final class SignInFirst implements AuthenticationEntryPoint, RequestCache, WrittenBefore {
    static final Duration LIFE = Duration.ofHours(1);
    static final int MOST_CHARACTERS = 200_000;

    private static final String LANGUAGE = SignInFirst.class.getName() + ".language";
    private static final String KEPT = SignInFirst.class.getName() + ".kept";
    private static final String LEFT_OUT = SignInFirst.class.getName() + ".left-out";

    private final FormOwner owner;
    private final BusinessClock clock;

    SignInFirst(FormOwner owner, BusinessClock clock) {
        this.owner = owner;
        this.clock = clock;
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

    /** Keeps the request and returns where one signs in. */
    String remember(HttpServletRequest request, HttpServletResponse response) {
        saveRequest(request, response);
        return signIn(request);
    }

    /** Where this person wanted to go; otherwise where his day begins. */
    String wanted(SignedIn who, HttpServletRequest request, String otherwise) {
        KeptRequest kept = kept(request);
        if (kept == null) {
            return otherwise;
        }
        if (!kept.isForm()) {
            forget(request);
            return kept.address();
        }
        return after(who, request, otherwise);
    }

    @Override
    public String after(SignedIn who, HttpServletRequest request, String otherwise) {
        KeptRequest kept = kept(request);
        if (kept == null || !kept.isForm()) {
            return otherwise;
        }
        if (isOf(kept, who)) {
            return kept.address();
        }
        forget(request);
        request.getSession().setAttribute(LEFT_OUT, true);
        return otherwise;
    }

    /** Whether a form waits for whoever wrote it. */
    boolean keepsForm(HttpServletRequest request) {
        KeptRequest kept = kept(request);
        return kept != null && kept.isForm();
    }

    /** Whether a form of somebody else was dropped at this sign-in; said once. */
    static boolean leftOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(LEFT_OUT) == null) {
            return false;
        }
        session.removeAttribute(LEFT_OUT);
        return true;
    }

    /** Of forms only ours, and not larger than what people write: the memory of sessions is open to nobody who is not known. */
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!Addresses.isPage(request) || isPart(request)) {
            return;
        }
        String word = request.getParameter(FormOwner.FIELD);
        if (isRead(request)) {
            // A page that is looked at on the way to the sign-in is not worth somebody's words.
            if (!keepsForm(request)) {
                request.getSession().setAttribute(KEPT, KeptRequest.page(request, clock.now()));
            }
        } else if (owner.isOurs(word)) {
            KeptRequest form = KeptRequest.form(request, Objects.requireNonNull(word), clock.now());
            if (form.size() <= MOST_CHARACTERS) {
                request.getSession().setAttribute(KEPT, form);
            }
        }
    }

    /** The form goes on, once its owner is there again. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        KeptRequest kept = kept(request);
        SignedIn who = Visitors.of(request).who();
        if (kept == null
                || who == null
                || !kept.isForm()
                || !isRead(request)
                || !kept.path().equals(request.getRequestURI())
                || !KeptRequest.AGAIN.equals(request.getQueryString())
                || !isOf(kept, who)) {
            return null;
        }
        forget(request);
        return new SentAgain(request, kept);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
    }

    /** The request is kept before. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isPart(request) && !isRead(request)) {
            // Nobody pressed anything: the page with what is being typed stays, and the sign-in comes when it is sent.
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (isPart(request)) {
            // A part of a page can't be the page where one signs in: the whole page goes there.
            response.setHeader("HX-Redirect", signIn(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setStatus(isRead(request) ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn(request));
    }

    private boolean isOf(KeptRequest kept, SignedIn who) {
        return kept.owner() != null && owner.isOf(kept.owner(), who);
    }

    private @Nullable KeptRequest kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof KeptRequest kept)) {
            return null;
        }
        if (kept.at().plus(LIFE).isBefore(clock.now())) {
            session.removeAttribute(KEPT);
            return null;
        }
        return kept;
    }

    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name());
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Whoever came by a code has no password to sign in with. */
    private String signIn(HttpServletRequest request) {
        String word = request.getParameter(FormOwner.FIELD);
        boolean byCode = !isRead(request) && word != null && owner.isOurs(word) && FormOwner.isByCode(word);
        return "/" + Addresses.language(request).tag() + (byCode ? "/follow" : "/sign-in");
    }
}
