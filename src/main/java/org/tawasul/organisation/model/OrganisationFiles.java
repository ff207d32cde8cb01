package org.tawasul.organisation.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/**
 * What the files of an organisation say. Refuses all of them if one row is wrong, and says every wrong row: a government with
 * half of its teams would send cases nowhere.
 */
final class OrganisationFiles {
    static final String ENTITIES = "entities.csv";
    static final String TEAMS = "teams.csv";
    static final String SERVICES = "services.csv";
    static final String AREAS = "areas.csv";
    static final String BLOCKS = "blocks.csv";
    static final String PEOPLE = "people.csv";
    static final String DECREES = "decrees.csv";
    static final String TARGETS = "targets.csv";
    static final String SKILLS = "skills.csv";
    static final List<String> WITHOUT_SKILLS =
            List.of(ENTITIES, TEAMS, SERVICES, AREAS, BLOCKS, PEOPLE, DECREES, TARGETS);
    static final List<String> NAMES =
            Stream.concat(WITHOUT_SKILLS.stream(), Stream.of(SKILLS)).toList();

    private static final Set<String> BLOCK_COLUMNS = Set.of("first", "last", "area", "from", "until");

    private final Tables tables;
    private final Register<Entity> entities = new Register<>();
    private final Register<Team> teams = new Register<>();
    private final Register<PublicService> services = new Register<>();
    private final Register<Area> areas = new Register<>();
    private final Blocks blocks = new Blocks();
    private final String edition;
    /** A government may do without: folders of before there were targets or skills stay right. */
    private final boolean hasTargets;

    private final boolean hasSkills;

    private OrganisationFiles(TableFiles files) {
        this.tables = new Tables(files);
        this.edition = files.hash();
        this.hasTargets = files.texts().containsKey(TARGETS);
        this.hasSkills = files.texts().containsKey(SKILLS);
    }

    /** Throws {@link org.tawasul.shared.table.BrokenTables} with every fault. */
    static Government parse(TableFiles files) {
        return new OrganisationFiles(files).government();
    }

    private Government government() {
        tables.read(ENTITIES, columns("calendar"), this::entity);
        tables.read(TEAMS, columns("entity"), this::team);
        tables.read(SERVICES, columns("entity"), this::service);
        tables.read(AREAS, columns(null), this::area);
        tables.read(BLOCKS, BLOCK_COLUMNS, this::block);
        PeopleFile people = new PeopleFile(entities, teams);
        tables.read(PEOPLE, PeopleFile.COLUMNS, people::person);
        DecreesFile decrees = new DecreesFile(entities, teams, services);
        tables.read(DECREES, DecreesFile.COLUMNS, decrees::line);
        TargetsFile targets = new TargetsFile(entities);
        if (hasTargets) {
            tables.read(TARGETS, TargetsFile.COLUMNS, targets::target);
        }
        SkillsFile skills = new SkillsFile(people.register(), services);
        if (hasSkills) {
            tables.read(SKILLS, SkillsFile.COLUMNS, skills::skill);
        }
        tables.check();
        tables.read(DECREES, DecreesFile.COLUMNS, decrees::requireRest);
        tables.check();
        return new Government(
                edition,
                new Registers(
                        entities,
                        teams,
                        services,
                        areas,
                        blocks,
                        people.register(),
                        decrees.inOrder(),
                        targets.register(),
                        skills.register()));
    }

    /** Of a file that a government may do without, as it begins; of others it is in the file. */
    static List<String> header(String file) {
        return file.equals(SKILLS) ? SkillsFile.HEADER : TargetsFile.HEADER;
    }

    static Set<String> columns(@Nullable String more) {
        return more == null
                ? Set.of("code", "name_ar", "name_en", "from", "until")
                : Set.of("code", "name_ar", "name_en", "from", "until", more);
    }

    private Entity entity(TableRow row) {
        Validity validity = validity(row);
        Entity entity = new Entity(
                row.code("code"), row.bilingual("name"), row.code("calendar"), validity.from(), validity.until());
        return keep(entities, entity.code(), validity, entity, row);
    }

    private Team team(TableRow row) {
        Validity validity = validity(row);
        String owner = known(entities, ENTITIES, row, "entity", validity);
        Team team = new Team(row.code("code"), owner, row.bilingual("name"), validity.from(), validity.until());
        return keep(teams, team.code(), validity, team, row);
    }

    private PublicService service(TableRow row) {
        Validity validity = validity(row);
        String owner = known(entities, ENTITIES, row, "entity", validity);
        PublicService service =
                new PublicService(row.code("code"), owner, row.bilingual("name"), validity.from(), validity.until());
        return keep(services, service.code(), validity, service, row);
    }

    private Area area(TableRow row) {
        Validity validity = validity(row);
        Area area = new Area(row.code("code"), row.bilingual("name"), validity.from(), validity.until());
        return keep(areas, area.code(), validity, area, row);
    }

    private String block(TableRow row) {
        Validity validity = validity(row);
        int first = row.number("first");
        int last = row.number("last");
        if (last < first) {
            throw row.fault("last", Message.of("table.range-reversed"));
        }
        String area = known(areas, AREAS, row, "area", validity);
        if (!blocks.add(first, last, area, validity)) {
            throw row.fault(null, Message.of("table.blocks-overlap"));
        }
        return area;
    }

    static Validity validity(TableRow row) {
        Validity validity = new Validity(row.date("from"), row.optionalDate("until"));
        if (validity.until() != null && validity.until().isBefore(validity.from())) {
            throw row.fault("until", Message.of("table.ends-before-it-begins"));
        }
        return validity;
    }

    static String known(Register<?> register, String file, TableRow row, String column, Validity validity) {
        String code = row.code(column);
        if (register.find(code, validity.from()).isEmpty()) {
            throw row.fault(column, new Message("table.unknown-reference", Map.of("found", code, "file", file)));
        }
        if (!register.covers(code, validity)) {
            throw row.fault(column, new Message("table.reference-ends", Map.of("found", code, "file", file)));
        }
        return code;
    }

    static <T> T keep(Register<T> register, String code, Validity validity, T thing, TableRow row) {
        if (!register.add(code, validity, thing)) {
            throw row.fault(null, Message.of("table.overlap", "code", code));
        }
        return thing;
    }
}
