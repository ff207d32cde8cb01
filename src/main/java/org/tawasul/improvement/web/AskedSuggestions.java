package org.tawasul.improvement.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.RegisterQuery;

/** The filters of the public list of suggestions, as they stand in an address; what is not understood is left out. */
record AskedSuggestions(String q, String state, String entity, String service, String year, int page) {
    static AskedSuggestions of(Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "1");
        return new AskedSuggestions(
                parameters.getOrDefault("q", ""),
                parameters.getOrDefault("state", ""),
                parameters.getOrDefault("entity", ""),
                parameters.getOrDefault("service", ""),
                parameters.getOrDefault("year", ""),
                page.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    RegisterQuery query() {
        return new RegisterQuery(
                q,
                AskedRegister.STATES.getOrDefault(state, Set.of()),
                FeedbackSource.SUGGESTION,
                entity.isEmpty() ? null : entity,
                service.isEmpty() ? null : service,
                year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null,
                page);
    }

    String path(String base, int ofPage) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("q", q);
        filters.put("state", state);
        filters.put("entity", entity);
        filters.put("service", service);
        filters.put("year", year);
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(base);
        filters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                path.queryParam(name, "{" + name + "}");
            }
        });
        if (ofPage > 1) {
            path.queryParam("page", ofPage);
        }
        return path.encode().buildAndExpand(filters).toUriString();
    }
}
