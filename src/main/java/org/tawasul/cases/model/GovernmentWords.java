package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;

/**
 * What rules about cases may name, and what it is called. Here and not in the organisation, which knows nothing of rules, nor with the rules, which know nothing of the
 * government.
 */
@Component
class GovernmentWords implements Vocabulary, Names {
    private final Organisation organisation;
    private final BusinessClock clock;

    GovernmentWords(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    private record Word(String code, Bilingual name) {}

    @Override
    public Optional<Set<String>> values(String name) {
        return words(name).map(words -> words.map(Word::code).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<Bilingual> name(String vocabulary, String code) {
        return words(vocabulary)
                .orElseGet(Stream::empty)
                .filter(word -> word.code().equals(code))
                .map(Word::name)
                .findFirst();
    }

    private Optional<Stream<Word>> words(String vocabulary) {
        LocalDate today = clock.today();
        return switch (vocabulary) {
            case "services" -> words(organisation.services(today).stream(), PublicService::code, PublicService::name);
            case "areas" -> words(organisation.areas(today).stream(), Area::code, Area::name);
            case "entities" -> words(organisation.entities(today).stream(), Entity::code, Entity::name);
            case "teams" -> words(organisation.teams(today).stream(), Team::code, Team::name);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Stream<Word>> words(
            Stream<T> things, Function<T, String> code, Function<T, Bilingual> name) {
        return Optional.of(things.map(thing -> new Word(code.apply(thing), name.apply(thing))));
    }
}
