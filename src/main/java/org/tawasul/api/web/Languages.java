package org.tawasul.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.tawasul.shared.Language;

/** Reads Accept-Language: the first of our two languages that the client prefers, and Arabic for everything else. */
final class Languages {
    private Languages() {}

    static Language of(HttpServletRequest request) {
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
