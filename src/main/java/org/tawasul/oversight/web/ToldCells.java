package org.tawasul.oversight.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/**
 * The last cells of a late or raised case in a file: who was reminded of its period, who was told that it is exceeded, and the day of Bahrain on which somebody heard of it last, by
 * which spreadsheets sort.
 */
@Component
final class ToldCells {
    static final List<String> HEADINGS =
            List.of("oversight.file.warning", "oversight.file.escalation", "oversight.file.told-last");
    /** Of a case of which nobody heard. */
    static final List<@Nullable Object> NOBODY = Arrays.asList(null, null, null);

    private final WhoWasTold told;
    private final BusinessClock clock;
    private final Texts texts;

    ToldCells(WhoWasTold told, BusinessClock clock, @Qualifier("pageTexts") Texts texts) {
        this.told = told;
        this.clock = clock;
        this.texts = texts;
    }

    /** By name and role; a case of which nobody heard has none. */
    Map<Long, List<@Nullable Object>> of(List<Long> cases, Language language) {
        return told.of(cases).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> cells(
                                one.getValue().stream()
                                        .map(line -> new Heard(named(line, language), line.what(), line.at()))
                                        .toList(),
                                language)));
    }

    /** By role, and nobody's name. */
    Map<Long, List<@Nullable Object>> rolesOf(List<Long> cases, Language language) {
        return told.rolesOf(cases).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> cells(
                                one.getValue().stream()
                                        .map(line -> new Heard(role(line.role(), language), line.what(), line.at()))
                                        .toList(),
                                language)));
    }

    private record Heard(String who, String what, Instant at) {}

    private List<@Nullable Object> cells(List<Heard> all, Language language) {
        Optional<Instant> last = all.stream().map(Heard::at).max(Instant::compareTo);
        return Arrays.asList(
                those("warning", all, language),
                those("escalation", all, language),
                last.map(at -> at.atZone(clock.zone()).toLocalDate().toString()).orElse(null));
    }

    private @Nullable String those(String what, List<Heard> all, Language language) {
        Stream<String> said = all.stream()
                .filter(one -> one.what().equals(what))
                .map(one -> texts.say(
                        new Message("oversight.file.told", Map.of("who", one.who(), "at", one.at())), language));
        String joined = said.collect(Collectors.joining(language == Language.AR ? "؛ " : "; "));
        return joined.isEmpty() ? null : joined;
    }

    private String named(WhoWasTold.Line line, Language language) {
        String name = line.name().in(language);
        return line.role().isEmpty()
                ? name
                : texts.say(
                        new Message(
                                "oversight.file.in-role", Map.of("name", name, "role", role(line.role(), language))),
                        language);
    }

    private String role(String code, Language language) {
        return texts.say(Message.of("role." + code), language);
    }
}
