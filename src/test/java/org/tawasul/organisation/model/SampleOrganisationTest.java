package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;
import org.tawasul.shared.table.TableFiles;

/** The sample is a whole government: nobody's case is stranded, and the routes fit it. */
class SampleOrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Organisation SAMPLE =
            OrganisationFiles.parse(TableFiles.read("", "/samples/organisation", OrganisationFiles.NAMES));
    private static final Set<String> AREAS = Set.of("capital", "muharraq", "northern", "southern");
    /** Whose area nobody looks after on purpose: the central team decides. */
    private static final String OPEN_ON_PURPOSE = "waste-collection";

    @Test
    void itHasTheFiftyThreeEntitiesAndMoreThanThreeHundredServices() {
        assertThat(SAMPLE.entities(TODAY)).hasSize(53);
        assertThat(SAMPLE.services(TODAY)).hasSizeGreaterThanOrEqualTo(300);
        assertThat(SAMPLE.areas(TODAY)).extracting(area -> area.code()).containsExactlyInAnyOrderElementsOf(AREAS);
        assertThat(SAMPLE.entities(TODAY))
                .extracting(Entity::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name.ar()).containsPattern("[\\u0621-\\u064A]"));
        assertThat(SAMPLE.services(TODAY))
                .extracting(service -> service.name().ar())
                .doesNotHaveDuplicates();
        assertThat(SAMPLE.services(TODAY))
                .extracting(service -> service.name().en())
                .doesNotHaveDuplicates();
    }

    /** Records of the years before are replayed against it. */
    @Test
    void itIsInForceFrom2010On() {
        LocalDate begin = LocalDate.of(2010, 1, 1);

        assertThat(SAMPLE.entities(begin)).hasSameSizeAs(SAMPLE.entities(TODAY));
        assertThat(SAMPLE.services(begin)).hasSameSizeAs(SAMPLE.services(TODAY));
        assertThat(SAMPLE.teams(begin)).hasSameSizeAs(SAMPLE.teams(TODAY));
        assertThat(SAMPLE.areas(begin)).hasSameSizeAs(SAMPLE.areas(TODAY));
        assertThat(SAMPLE.person("works.worker1", begin)).isPresent();
        assertThat(SAMPLE.areaOfBlock(321, begin)).isPresent();
    }

    @Test
    void everyEntityHasItsServices() {
        assertThat(SAMPLE.services(TODAY))
                .extracting(PublicService::entity)
                .containsAll(SAMPLE.entities(TODAY).stream().map(Entity::code).toList());
    }

    @Test
    void everyTeamHasWhoeverAnswersAndWhoeverSupervises() {
        for (Entity entity : SAMPLE.entities(TODAY)) {
            assertThat(SAMPLE.teamsOf(entity.code(), TODAY)).as(entity.code()).isNotEmpty();
        }
        for (Team team : SAMPLE.teams(TODAY)) {
            Role worker = team.code().equals(Organisation.CENTRAL_TEAM) ? Role.CENTRAL_TEAM : Role.CASE_WORKER;
            assertThat(members(team, worker)).as(team.code()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(members(team, Role.SUPERVISOR)).as(team.code()).hasSize(1);
        }
    }

    @Test
    void everyEntityHasWhoeverTheLadderNamesAndWatchesItsQuality() {
        for (Entity entity : SAMPLE.entities(TODAY)) {
            for (Role role : List.of(Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.QUALITY_OFFICER)) {
                assertThat(SAMPLE.holders(role, entity.code(), TODAY))
                        .as(entity.code() + " " + role)
                        .hasSize(1);
            }
        }
    }

    @Test
    void everyRoleIsHeldBySomebodyWhoIsInvented() throws IOException {
        List<Person> people = Arrays.stream(Role.values())
                .flatMap(role -> SAMPLE.holders(role, Organisation.CENTRAL_TEAM, TODAY).stream()
                        .findFirst()
                        .or(() -> SAMPLE.holders(role, "works", TODAY).stream().findFirst())
                        .stream())
                .toList();

        assertThat(people).hasSize(Role.values().length);
        assertThat(rows(Path.of("samples/organisation/people.csv")))
                .allSatisfy(row -> assertThat(row.get("mail")).endsWith("@tawasul.example"));
    }

    @Test
    void aBlockLiesInOneGovernorate() {
        assertThat(Map.of(
                        108,
                        "muharraq",
                        209,
                        "muharraq",
                        321,
                        "capital",
                        606,
                        "capital",
                        439,
                        "northern",
                        1205,
                        "northern",
                        704,
                        "northern",
                        923,
                        "southern"))
                .allSatisfy((block, area) ->
                        assertThat(SAMPLE.areaOfBlock(block, TODAY)).get().returns(area, found -> found.code()));
        assertThat(SAMPLE.areaOfBlock(100, TODAY)).isEmpty();
        assertThat(SAMPLE.areaOfBlock(300, TODAY)).isEmpty();
        assertThat(SAMPLE.areaOfBlock(321, LocalDate.of(2009, 12, 31))).isEmpty();
    }

    @Test
    void everyServiceIsRoutedToItsOwnerWhereverAndWhateverItIs() throws IOException {
        Map<String, String> base = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows(Path.of("rules/routing/routes.csv"))) {
            String team = row.get("team");
            if (SAMPLE.team(team, TODAY)
                    .filter(one -> one.entity().equals(row.get("entity")))
                    .isEmpty()) {
                wrong.add(row.get("id") + " names a team of another entity");
            }
            if (row.get("area").isEmpty() && row.get("kind").isEmpty()) {
                base.put(row.get("service"), row.get("entity"));
            }
        }
        for (PublicService service : SAMPLE.services(TODAY)) {
            if (!service.code().equals(OPEN_ON_PURPOSE) && !service.entity().equals(base.get(service.code()))) {
                wrong.add(service + " goes to " + base.get(service.code()));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(base).doesNotContainKey(OPEN_ON_PURPOSE);
    }

    @Test
    void whatMunicipalitiesDoIsDoneInEachAreaByItsOwn() throws IOException {
        Map<String, Map<String, String>> ofArea = new HashMap<>();
        for (CSVRecord row : rows(Path.of("rules/routing/routes.csv"))) {
            if (!row.get("area").isEmpty()) {
                ofArea.computeIfAbsent(row.get("service"), unused -> new HashMap<>())
                        .put(row.get("area"), row.get("entity"));
            }
        }

        assertThat(ofArea.get("building-permit"))
                .containsOnlyKeys(AREAS)
                .allSatisfy((area, entity) -> assertThat(entity).isEqualTo("municipality-" + area));
        assertThat(ofArea.get(OPEN_ON_PURPOSE)).containsOnlyKeys("capital", "muharraq");
        assertThat(ofArea).hasSizeGreaterThanOrEqualTo(20);
    }

    private static List<Person> members(Team team, Role role) {
        return SAMPLE.holders(role, team.entity(), TODAY).stream()
                .filter(person -> team.code().equals(person.team()))
                .toList();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }
}
