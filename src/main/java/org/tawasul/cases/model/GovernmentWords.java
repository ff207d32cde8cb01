package org.tawasul.cases.model;

import static java.util.stream.Collectors.toUnmodifiableMap;
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
        return new Lists("", day, other);
    }

    @Override
    public Optional<Set<String>> values(String name) {
        return ofToday().values(name);
    }

    @Override
    public Optional<Map<String, String>> owners(String name, String ownerList) {
        return ofToday().owners(name, ownerList);
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
            known = new Lists(organisation.edition(), today, organisation);
            lists = known;
        }
        return known;
    }

    private static <T> Set<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).collect(toUnmodifiableSet());
    }

    /** As one edition of the organisation stands on one day. */
    private record Lists(String edition, LocalDate day, Map<Part, Set<String>> codes, Map<String, String> entityOfTeam)
            implements Vocabulary {
        Lists(String edition, LocalDate day, Organisation organisation) {
            this(
                    edition,
                    day,
                    Map.of(
                            Part.SERVICE, GovernmentWords.codes(organisation.services(day), PublicService::code),
                            Part.AREA, GovernmentWords.codes(organisation.areas(day), Area::code),
                            Part.ENTITY, GovernmentWords.codes(organisation.entities(day), Entity::code),
                            Part.TEAM, GovernmentWords.codes(organisation.teams(day), Team::code)),
                    organisation.teams(day).stream().collect(toUnmodifiableMap(Team::code, Team::entity)));
        }

        @Override
        public Optional<Set<String>> values(String name) {
            return Optional.ofNullable(PARTS.get(name)).map(codes::get);
        }

        @Override
        public Optional<Map<String, String>> owners(String name, String ownerList) {
            return PARTS.get(name) == Part.TEAM && PARTS.get(ownerList) == Part.ENTITY
                    ? Optional.of(entityOfTeam)
                    : Optional.empty();
        }
    }
}
