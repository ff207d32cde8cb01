package org.tawasul.organisation.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Skills;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableRow;

/** The rows of {@code skills.csv}: who is good at what. Somebody's skills end with his role, so that nobody has to go after them. */
final class SkillsFile {
    static final List<String> HEADER = List.of("login", "skill", "from", "until");
    static final Set<String> COLUMNS = Set.copyOf(HEADER);
    private static final Map<String, Language> LANGUAGES = Map.of("arabic", Language.AR, "english", Language.EN);

    private final Register<Person> people;
    private final Register<PublicService> services;
    private final Register<Skill> skills = new Register<>();

    SkillsFile(Register<Person> people, Register<PublicService> services) {
        this.people = people;
        this.services = services;
    }

    /** @param what the code of a service, or {@code arabic} or {@code english} */
    record Skill(String login, String what) {
        private Optional<Language> language() {
            return Optional.ofNullable(LANGUAGES.get(what));
        }
    }

    Register<Skill> register() {
        return skills;
    }

    Skill skill(TableRow row) {
        Validity validity = OrganisationFiles.validity(row);
        Skill skill = new Skill(
                known(people, OrganisationFiles.PEOPLE, row, "login", validity),
                LANGUAGES.containsKey(row.code("skill"))
                        ? row.code("skill")
                        : known(services, OrganisationFiles.SERVICES, row, "skill", validity));
        // No code has a stroke.
        return OrganisationFiles.keep(skills, skill.login() + "/" + skill.what(), validity, skill, row);
    }

    private static String known(Register<?> register, String file, TableRow row, String column, Validity validity) {
        String code = row.code(column);
        if (register.find(code, validity.from()).isEmpty()) {
            throw row.fault(column, new Message("table.unknown-reference", Map.of("found", code, "file", file)));
        }
        return code;
    }

    static Map<String, Skills> on(Register<Skill> register, LocalDate day) {
        Map<String, Skills> all = new LinkedHashMap<>();
        register.all(day).stream().collect(groupingBy(Skill::login)).forEach((login, some) -> {
            Set<String> services = some.stream()
                    .filter(skill -> skill.language().isEmpty())
                    .map(Skill::what)
                    .collect(toSet());
            all.put(login, new Skills(services, languages(some)));
        });
        return all;
    }

    private static Set<Language> languages(List<Skill> some) {
        return some.stream().flatMap(skill -> skill.language().stream()).collect(toSet());
    }
}
