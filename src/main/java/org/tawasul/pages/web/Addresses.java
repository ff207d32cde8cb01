package org.tawasul.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.tawasul.shared.Language;

/** A page's language stands in its address, so that a link that is passed on shows what its sender saw. */
final class Addresses {
    private static final Pattern PAGE = Pattern.compile("/(ar|en)(/.*)?");
    private static final Pattern READ = Pattern.compile("/(?:ar|en)([/?].*)?");

    private Addresses() {}

    static boolean isPage(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/") || PAGE.matcher(path).matches();
    }

    /** Asked for by somebody who looks at pages, where there is neither a page nor a door of programs. */
    static boolean isMeantAsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = path(request);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !path.startsWith("/api/")
                && !path.startsWith("/actuator/");
    }

    static Language language(HttpServletRequest request) {
        return ofPath(path(request)).orElseGet(() -> preferred(request));
    }

    /**
     * The same page in the other language, with the same query.
     *
     * @param here path and query
     * @param other first part of the path in the other language
     */
    static String inOther(String here, String other) {
        Matcher page = READ.matcher(here);
        return page.matches() && page.group(1) != null ? other + page.group(1) : other;
    }

    /** Of what was asked for, also while the server tells that it broke. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String broken
                ? broken
                : request.getRequestURI();
    }

    private static Optional<Language> ofPath(String path) {
        Matcher page = PAGE.matcher(path);
        return page.matches() ? Optional.of(Language.of(page.group(1))) : Optional.empty();
    }

    /** The first of our two languages that the browser names, else Arabic. */
    private static Language preferred(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Language.AR;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().toLowerCase(Locale.ROOT))
                    .filter(range -> range.startsWith("ar") || range.startsWith("en"))
                    .findFirst()
                    .map(Language::of)
                    .orElse(Language.AR);
        } catch (IllegalArgumentException e) {
            return Language.AR;
        }
    }
}
