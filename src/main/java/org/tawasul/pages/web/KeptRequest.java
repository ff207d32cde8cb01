package org.tawasul.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for before he had signed in: the address of a page, or a form with what was typed in it. Files are not kept, only that there were some.
 *
 * @param owner word of whom the form was made for; null of a page that was only to be read
 * @param files names of files by the field in which they were chosen
 */
record KeptRequest(
        Instant at,
        String path,
        @Nullable String query,
        @Nullable String owner,
        Map<String, List<String>> fields,
        Map<String, List<String>> files)
        implements Serializable {
    static final String AGAIN = "again";

    static KeptRequest page(HttpServletRequest request, Instant at) {
        return new KeptRequest(at, request.getRequestURI(), request.getQueryString(), null, Map.of(), Map.of());
    }

    static KeptRequest form(HttpServletRequest request, String owner, Instant at) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new KeptRequest(at, request.getRequestURI(), request.getQueryString(), owner, fields, chosen(request));
    }

    boolean isForm() {
        return owner != null;
    }

    /** In characters. */
    int size() {
        return Stream.of(fields, files)
                .flatMap(map -> map.entrySet().stream())
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), field.getValue().stream()))
                .mapToInt(String::length)
                .sum();
    }

    /** Where it goes on by a GET. */
    String address() {
        if (isForm()) {
            return path + "?" + AGAIN;
        }
        return path + (query == null ? "" : "?" + query);
    }

    private static Map<String, List<String>> chosen(HttpServletRequest request) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.startsWith("multipart/")) {
            return chosen;
        }
        try {
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isEmpty()) {
                    chosen.merge(part.getName(), List.of(name), KeptRequest::both);
                }
            }
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return chosen;
        }
        return chosen;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
