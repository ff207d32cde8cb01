package org.tawasul.organisation.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableRow;

/**
 * The rows of {@code people.csv}. Who acts for an entity must name it; who doesn't must not, because a person of an entity sees that
 * entity's cases.
 */
final class PeopleFile {
    static final Set<String> COLUMNS =
            Set.of("login", "name_ar", "name_en", "role", "entity", "team", "mail", "language", "from", "until");

    private static final Set<Role> OF_AN_ENTITY = EnumSet.of(
            Role.CASE_WORKER,
            Role.SUPERVISOR,
            Role.QUALITY_OFFICER,
            Role.SENIOR_MANAGEMENT,
            Role.MINISTERS_OFFICE,
            Role.CENTRAL_TEAM);
    private static final Set<Role> OF_A_TEAM = EnumSet.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM);

    private final Register<Entity> entities;
    private final Register<Team> teams;
    private final Register<Person> people = new Register<>();

    PeopleFile(Register<Entity> entities, Register<Team> teams) {
        this.entities = entities;
        this.teams = teams;
    }

    Register<Person> register() {
        return people;
    }

    Person person(TableRow row) {
        Validity validity = OrganisationFiles.validity(row);
        Role role = row.parsed("role", "table.not-a-role", Role::of);
        String entity = entity(row, role, validity);
        Person person = new Person(
                row.code("login"),
                row.bilingual("name"),
                role,
                entity,
                team(row, role, entity, validity),
                mail(row),
                row.parsed("language", "table.not-a-language", PeopleFile::language));
        return OrganisationFiles.keep(people, person.login(), validity, person, row);
    }

    private @Nullable String entity(TableRow row, Role role, Validity validity) {
        return given(row, "entity", role, OF_AN_ENTITY.contains(role), OF_AN_ENTITY.contains(role))
                ? OrganisationFiles.known(entities, OrganisationFiles.ENTITIES, row, "entity", validity)
                : null;
    }

    private @Nullable String team(TableRow row, Role role, @Nullable String entity, Validity validity) {
        if (!given(row, "team", role, OF_A_TEAM.contains(role), OF_AN_ENTITY.contains(role))) {
            return null;
        }
        String code = OrganisationFiles.known(teams, OrganisationFiles.TEAMS, row, "team", validity);
        if (!teams.find(code, validity.from()).orElseThrow().entity().equals(entity)) {
            throw row.fault("team", Message.of("table.team-of-another-entity", "found", code));
        }
        return code;
    }

    private static boolean given(TableRow row, String column, Role role, boolean needed, boolean allowed) {
        boolean given = row.optional(column) != null;
        if (needed && !given) {
            throw row.fault(column, Message.of("table.role-needs", "role", role.code()));
        }
        if (given && !allowed) {
            throw row.fault(column, Message.of("table.role-refuses", "role", role.code()));
        }
        return given;
    }

    private static @Nullable String mail(TableRow row) {
        return row.optional("mail") == null
                ? null
                : row.parsed("mail", "table.not-a-mail", text -> {
                    if (!text.matches("[^@\\s]{1,64}@[^@\\s]{3,190}")) {
                        throw new IllegalArgumentException(text);
                    }
                    return text.toLowerCase(Locale.ROOT);
                });
    }

    private static Language language(String text) {
        return switch (text) {
            case "ar" -> Language.AR;
            case "en" -> Language.EN;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
