package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where a page can be read that came back as the answer to a form: many forms are sent to an address at which nothing is to be read. */
@Component
final class ReadPages {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ReadPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * The address of the request if a page is to be read there, else the nearest above it: by the patterns of the addresses and not by what they match, since
     * {@code /tasks/filters} would be a task that there isn't.
     *
     * @return with the language
     */
    String nearest(HttpServletRequest request) {
        String path = Addresses.path(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (!request.getMethod().equals("POST")
                || !(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)) {
            return path + query;
        }
        Set<String> read = read();
        if (read.contains(pattern)) {
            return path + query;
        }
        while (!pattern.isEmpty() && !read.contains(pattern)) {
            pattern = above(pattern);
            path = above(path);
        }
        return path.isEmpty() ? "/" + Addresses.language(request).tag() : path;
    }

    private Set<String> read() {
        return mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(page -> page.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(page -> page.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
