package org.tawasul.oversight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseCuts.Within;
import org.tawasul.cases.CaseLists;

/** The part of an address that narrows a list to one service, area, channel, language or entity. */
final class AskedCut {
    private static final String CODE = "-|[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    private AskedCut() {}

    /** Null if the address names none, or none that there can be. */
    static @Nullable Within of(Map<String, String> parameters) {
        String value = parameters.get("value");
        return value == null || !value.matches(CODE)
                ? null
                : Cut.of(parameters.get("by"))
                        .map(cut -> new Within(cut, value))
                        .orElse(null);
    }

    static String part(@Nullable Within within) {
        return within == null
                ? ""
                : "&by=" + within.cut().code() + "&value=" + URLEncoder.encode(within.value(), StandardCharsets.UTF_8);
    }

    static Within within(Cut cut, @Nullable String value) {
        return new Within(cut, value == null ? CaseLists.NOBODY : value);
    }
}
