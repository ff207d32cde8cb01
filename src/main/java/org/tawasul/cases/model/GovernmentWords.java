package org.tawasul.cases.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;

/**
 * What rules about cases may name, and what it is called. Here and not in the organisation, which knows nothing of rules, nor with the rules, which know nothing of the
 * government. The lists are made once for each edition of the organisation and each day.
 */
@Component
class GovernmentWords implements Vocabulary, Names {
    private static final Map<String, Part> PARTS =
            Map.of("services", Part.SERVICE, "areas", Part.AREA, "entities", Part.ENTITY, "teams", Part.TEAM);

    private final Organisation organisation;
    private final BusinessClock clock;
    private volatile @Nullable Lists lists;

    GovernmentWords(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The codes of another organisation than the live one, as they stand on a day. */
    static Vocabulary of(Organisation other, LocalDate day) {
        Map<Part, Set<String>> codes = codesOf(other, day);
        return name -> Optional.ofNullable(PARTS.get(name)).map(codes::get);
    }

    private record Lists(String edition, LocalDate day, Map<Part, Set<String>> codes) {}

    @Override
    public Optional<Set<String>> values(String name) {
        return Optional.ofNullable(PARTS.get(name))
                .map(part -> ofToday().codes().get(part));
    }

    @Override
    public Optional<Bilingual> name(String vocabulary, String code) {
        return nameOn(clock.today(), vocabulary, code);
    }

    @Override
    public Names on(LocalDate day) {
        return (vocabulary, code) -> nameOn(day, vocabulary, code);
    }

    private Optional<Bilingual> nameOn(LocalDate day, String vocabulary, String code) {
        return Optional.ofNullable(PARTS.get(vocabulary)).flatMap(part -> organisation.name(part, code, day));
    }

    private Lists ofToday() {
        Lists known = lists;
        LocalDate today = clock.today();
        if (known == null || !known.day().equals(today) || !known.edition().equals(organisation.edition())) {
            known = new Lists(organisation.edition(), today, codesOf(organisation, today));
            lists = known;
        }
        return known;
    }

    private static Map<Part, Set<String>> codesOf(Organisation organisation, LocalDate day) {
        return Map.of(
                Part.SERVICE, codes(organisation.services(day), PublicService::code),
                Part.AREA, codes(organisation.areas(day), Area::code),
                Part.ENTITY, codes(organisation.entities(day), Entity::code),
                Part.TEAM, codes(organisation.teams(day), Team::code));
    }

    private static <T> Set<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).collect(toUnmodifiableSet());
    }
}
