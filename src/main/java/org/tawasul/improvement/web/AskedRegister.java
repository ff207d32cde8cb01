package org.tawasul.improvement.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterQuery;

/** The filters of the register, as they stand in an address; what is not understood is left out. */
record AskedRegister(
        String q,
        String state,
        String source,
        String entity,
        String service,
        String year,
        RegisterQuery.@Nullable Move moved,
        @Nullable YearMonth month,
        int page) {
    static final String MONTH = "[12][0-9]{3}-(0[1-9]|1[0-2])";

    private static final String YEAR = "[12][0-9]{3}";

    /** Groups of states as filters name them. */
    static final Map<String, Set<PlanState>> STATES = Map.of(
            "done", EnumSet.of(PlanState.DONE, PlanState.CLOSED),
            "under-way", EnumSet.of(PlanState.ACCEPTED, PlanState.PLANNED, PlanState.CARRIED_OUT),
            "refused", EnumSet.of(PlanState.REFUSED),
            "open", EnumSet.of(PlanState.REQUESTED, PlanState.STUDIED));

    private static final Map<String, FeedbackSource> SOURCES =
            Arrays.stream(FeedbackSource.values()).collect(Collectors.toMap(FeedbackSource::code, Function.identity()));

    static AskedRegister of(Map<String, String> parameters) {
        RegisterQuery.Move moved =
                RegisterQuery.Move.of(parameters.getOrDefault("moved", "")).orElse(null);
        String written = parameters.getOrDefault("month", "");
        YearMonth month = written.matches(MONTH) ? YearMonth.parse(written) : null;
        String year = parameters.getOrDefault("year", "");
        return new AskedRegister(
                parameters.getOrDefault("q", ""),
                parameters.getOrDefault("state", ""),
                parameters.getOrDefault("source", ""),
                parameters.getOrDefault("entity", ""),
                parameters.getOrDefault("service", ""),
                year.matches(YEAR) ? year : "",
                month == null ? null : moved,
                moved == null ? null : month,
                page(parameters.getOrDefault("page", "1")));
    }

    /** @param only the one entity to which it is limited; null for all */
    RegisterQuery query(@Nullable String only, ZoneId zone) {
        String wanted = entity.isEmpty() ? null : entity;
        return new RegisterQuery(
                q,
                STATES.getOrDefault(state, Set.of()),
                SOURCES.get(source),
                only == null ? wanted : only,
                service.isEmpty() ? null : service,
                year.isEmpty() ? null : Integer.valueOf(year),
                stretch(zone),
                page);
    }

    private RegisterQuery.@Nullable Stretch stretch(ZoneId zone) {
        return moved == null || month == null
                ? null
                : new RegisterQuery.Stretch(
                        moved,
                        month.atDay(1).atStartOfDay(zone).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** Of the month, for whoever says it. */
    public @Nullable LocalDate firstDay() {
        return month == null ? null : month.atDay(1);
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("state", state);
        all.put("source", source);
        all.put("entity", entity);
        all.put("service", service);
        all.put("year", year);
        all.put("moved", moved == null ? "" : moved.code());
        all.put("month", month == null ? "" : month.toString());
        return all;
    }

    String path(String base, int ofPage) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(base);
        all().forEach((name, value) -> {
            if (!value.isEmpty()) {
                path.queryParam(name, "{" + name + "}");
            }
        });
        if (ofPage > 1) {
            path.queryParam("page", ofPage);
        }
        return path.encode().buildAndExpand(all()).toUriString();
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
