package org.tawasul.pages.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** How this browser is to show all pages: larger, or with more contrast. Kept in a cookie of the browser alone; nobody is known by it. */
record Display(Set<String> chosen) {
    static final String COOKIE = "display";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Set<String> KNOWN = Set.of("large", "contrast", "dark");

    static Display of(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Display changed) {
            return changed;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return new Display(known(
                cookie == null
                        ? Stream.empty()
                        : Arrays.stream(cookie.getValue().split("-"))));
    }

    Display with(String one) {
        Set<String> after = new TreeSet<>(chosen);
        if (!after.remove(one)) {
            after.add(one);
        }
        return new Display(known(after.stream()));
    }

    /** Holds for this answer and, by the cookie, for the next ones. */
    static void change(String one, HttpServletRequest request, HttpServletResponse response) {
        Display changed = of(request).with(one);
        request.setAttribute(COOKIE, changed);
        Cookie cookie = new Cookie(COOKIE, changed.cookieValue());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    boolean is(String one) {
        return chosen.contains(one);
    }

    String cookieValue() {
        return String.join("-", chosen);
    }

    /** For the class of the page. */
    public String classes() {
        return String.join(" ", chosen);
    }

    private static Set<String> known(Stream<String> asked) {
        return asked.filter(KNOWN::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
