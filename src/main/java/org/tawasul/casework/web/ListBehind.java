package org.tawasul.casework.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.TaskFilter;

/** The list from which somebody opened a task: it stands in the address of the task as the list's own address says it. */
final class ListBehind {
    static final String PARAMETER = "list";

    private ListBehind() {}

    /** In the words of the filter; null if the task was not opened from a list. */
    static @Nullable String read(@Nullable String said) {
        return said == null ? null : filter(said).query();
    }

    static TaskFilter filter(String said) {
        Map<String, String> parameters = new HashMap<>();
        for (String one : said.split("&")) {
            String[] parts = one.split("=", 2);
            if (parts.length == 2) {
                parameters.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return TaskFilter.of(parameters);
    }

    /** What is added to the address of a task, after a question mark or an and. */
    static String parameter(@Nullable String list) {
        return list == null ? "" : PARAMETER + "=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
