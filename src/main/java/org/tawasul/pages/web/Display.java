package org.tawasul.pages.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** How this browser is to show all pages: larger, or with more contrast. Kept in a cookie of the browser alone; nobody is known by it. */
record Display(Set<String> chosen) {
    static final String COOKIE = "display";
    private static final Set<String> KNOWN = Set.of("large", "contrast", "dark");

    static Display of(HttpServletRequest request) {
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
