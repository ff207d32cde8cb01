package org.tawasul.intake.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.intake.ServiceFinder;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.search.Search;
import org.tawasul.search.SearchWords;
import org.tawasul.shared.Bilingual;

/** Asks the same rules that will route the case, without a case. */
@Component
final class OfferedServices implements ServiceFinder {
    private static final int SUGGESTED = 3;
    private static final int NAMED = 8;

    private final Decisions decisions;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Search search;
    private final SearchWords forms;

    OfferedServices(
            Decisions decisions, Organisation organisation, BusinessClock clock, Search search, SearchWords forms) {
        this.decisions = decisions;
        this.organisation = organisation;
        this.clock = clock;
        this.search = search;
        this.forms = forms;
    }

    @Override
    public List<Found> suggested(CaseKind kind, String words, @Nullable String area) {
        CaseFact fact = new CaseFact(kind.code(), null, area, "normal", "web", 0, null, null, words, 0, 0, null);
        Decision considered =
                decisions.consider(new Question(DecisionKind.ROUTING, "case", 0, 0, clock.today(), List.of(fact)));
        Map<String, Weighed> byService = new LinkedHashMap<>();
        considered.findings().stream()
                .filter(finding -> finding.id().equals(Finding.PHRASE))
                .forEach(finding -> weigh(finding, byService));
        Stream<Found> ruled = byService.entrySet().stream()
                .filter(entry -> entry.getValue().weight > 0)
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(Weighed::weight).reversed()))
                .map(entry -> found(entry.getKey(), entry.getValue().phrase, 0))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(ruled, meant(kind, words, byService.keySet()))
                .limit(SUGGESTED)
                .toList();
    }

    /** What those meant who wrote alike, where the rules read nothing of it. */
    private Stream<Found> meant(CaseKind kind, String words, Set<String> ruled) {
        return search.servicesMeant(kind, words, SUGGESTED).stream()
                .filter(meant -> !ruled.contains(meant.service()))
                .map(meant -> found(meant.service(), null, meant.cases()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private void weigh(Finding phrase, Map<String, Weighed> byService) {
        String service = phrase.values().get("service");
        if (service == null) {
            return;
        }
        int weight = Integer.parseInt(phrase.values().getOrDefault("weight", "1"));
        String words = decisions.phrase(DecisionKind.ROUTING, phrase).orElse("");
        byService.merge(service, new Weighed(weight, weight, words), Weighed::and);
    }

    /**
     * @param weight of all phrases that point to the service
     * @param heaviest of the one that is told
     */
    private record Weighed(int weight, int heaviest, String phrase) {
        Weighed and(Weighed other) {
            Weighed told = other.heaviest > heaviest ? other : this;
            return new Weighed(weight + other.weight, told.heaviest, told.phrase);
        }
    }

    @Override
    public List<Found> named(String query) {
        List<Set<String>> asked = forms.asked(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        return organisation.services(today).stream()
                .map(service -> Map.entry(service, hits(asked, service)))
                .filter(entry -> entry.getValue() * 2 > asked.size())
                .sorted(Map.Entry.<PublicService, Integer>comparingByValue().reversed())
                .map(entry -> found(entry.getKey(), null, 0))
                .limit(NAMED)
                .toList();
    }

    /** How many of the words stand in the name, in one of their forms, or begin a word of it. */
    private int hits(List<Set<String>> asked, PublicService service) {
        Set<String> said = forms.said(service.name().ar() + " " + service.name().en());
        return (int) asked.stream()
                .filter(word -> word.stream().anyMatch(said::contains)
                        || said.stream()
                                .anyMatch(
                                        each -> each.startsWith(word.iterator().next())))
                .count();
    }

    @Override
    public boolean needsArea(CaseKind kind, String service, String words, int files) {
        CaseFact fact = new CaseFact(kind.code(), service, null, "normal", "web", files, null, null, words, 0, 0, null);
        Decision considered =
                decisions.consider(new Question(DecisionKind.ADMISSION, "case", 0, 0, clock.today(), List.of(fact)));
        // Where life is in danger nobody is asked anything first.
        return considered.findings().stream().noneMatch(finding -> finding.id().equals("emergency"))
                && considered.findings().stream()
                        .anyMatch(finding -> finding.id().equals("incomplete")
                                && "area".equals(finding.values().get("missing")));
    }

    @Override
    public @Nullable Found of(@Nullable String code) {
        return code == null ? null : found(code, null, 0);
    }

    private @Nullable Found found(String code, @Nullable String because, int alike) {
        return organisation
                .service(code, clock.today())
                .map(service -> found(service, because, alike))
                .orElse(null);
    }

    private Found found(PublicService service, @Nullable String because, int alike) {
        Bilingual entity = organisation
                .entity(service.entity(), clock.today())
                .map(Entity::name)
                .orElse(service.name());
        return new Found(service.code(), service.name(), entity, because, alike);
    }
}
