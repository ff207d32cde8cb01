package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Language;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFault;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.Texts;

class OrganisationFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", OrganisationFiles.NAMES);

    @Test
    void theSampleHoldsTheCodesThatRulesAndTestsRelyOn() {
        Organisation organisation = OrganisationFiles.parse(SAMPLE);

        assertThat(organisation.entities(TODAY))
                .extracting(Entity::code)
                .contains(
                        "works",
                        "electricity-water",
                        "health",
                        "education",
                        "identity",
                        "traffic",
                        "municipality-capital",
                        "municipality-muharraq",
                        "central");
        assertThat(organisation.services(TODAY))
                .extracting(PublicService::code)
                .contains(
                        "street-lighting",
                        "road-damage",
                        "power-cut",
                        "water-leak",
                        "clinic-appointment",
                        "school-transport",
                        "identity-card",
                        "driving-licence",
                        "waste-collection");
        assertThat(organisation.teamsOf("works", TODAY).get(0).code()).isEqualTo("works-complaints");
        assertThat(organisation.areas(TODAY))
                .extracting(Area::code)
                .containsExactly("capital", "muharraq", "northern", "southern");
    }

    @Test
    void whatHasEndedIsStillCalledWhatItWas() {
        Organisation organisation = OrganisationFiles.parse(
                with(
                        OrganisationFiles.ENTITIES,
                        """
                code,name_ar,name_en,calendar,from,until
                works,وزارة الأشغال,Works,country,2024-01-01,2026-02-28
                roads,هيئة الطرق,Roads,country,2026-03-01,
                """));

        assertThat(organisation.entity("works", TODAY)).isEmpty();
        assertThat(english(organisation, "works", TODAY)).contains("Works");
        assertThat(english(organisation, "roads", TODAY.minusDays(1))).contains("Roads");
        assertThat(english(organisation, "nowhere", TODAY)).isEmpty();
    }

    @Test
    void rolesWithoutEntityAreHeldForTheWholeCountry() {
        Organisation organisation = OrganisationFiles.parse(SAMPLE);

        assertThat(logins(organisation, Role.ADMINISTRATOR, Organisation.CENTRAL_TEAM))
                .containsExactly("admin");
        assertThat(organisation.person("policy.salman", TODAY).orElseThrow().entity())
                .isNull();
    }

    @Test
    void anEntityThatADecreeRenamedKeepsItsOldNameBeforeThatDay() {
        Organisation organisation = OrganisationFiles.parse(
                with(
                        OrganisationFiles.ENTITIES,
                        """
                code,name_ar,name_en,calendar,from,until
                works,وزارة الأشغال,Works,country,2024-01-01,2026-06-30
                works,وزارة الأشغال والطرق,Works and Roads,country,2026-07-01,
                """));

        assertThat(nameOfWorks(organisation, LocalDate.of(2026, 6, 30))).isEqualTo("Works");
        assertThat(nameOfWorks(organisation, LocalDate.of(2026, 7, 1))).isEqualTo("Works and Roads");
        assertThat(organisation.entity("works", LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(organisation.entities(TODAY)).hasSize(1);
    }

    @Test
    void aRoleThatEndedYesterdayIsNoRoleToday() {
        Organisation organisation = OrganisationFiles.parse(
                with(
                        OrganisationFiles.PEOPLE,
                        """
                login,name_ar,name_en,role,entity,team,mail,language,from,until
                a.b,أ,A,case-worker,works,works-complaints,,ar,2024-01-01,2026-02-28
                a.b,أ,A,supervisor,works,works-complaints,,ar,2026-03-02,
                """));

        assertThat(organisation.person("a.b", TODAY.minusDays(1))).get().returns(Role.CASE_WORKER, Person::role);
        assertThat(organisation.person("a.b", TODAY)).isEmpty();
        assertThat(organisation.person("a.b", TODAY.plusDays(1))).get().returns(Role.SUPERVISOR, Person::role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    entities.csv | code | Works,و,W,country,2024-01-01, | table.not-a-code
                    entities.csv | name_ar | works,,W,country,2024-01-01, | table.cell-empty
                    entities.csv | from | works,و,W,country,2024-02-30, | table.not-a-date
                    entities.csv | until | works,و,W,country,2024-01-02,2024-01-01 | table.ends-before-it-begins
                    entities.csv | | works,و,W,country,2024-01-01 | table.width
                    teams.csv | entity | t,nowhere,ت,T,2024-01-01, | table.unknown-reference
                    teams.csv | entity | t,works,ت,T,2009-12-31, | table.unknown-reference
                    services.csv | entity | s,works,ت,T,2009-01-01, | table.unknown-reference
                    blocks.csv | area | 1,2,nowhere,2024-01-01, | table.unknown-reference
                    blocks.csv | last | 2,1,capital,2024-01-01, | table.range-reversed
                    blocks.csv | first | x,1,capital,2024-01-01, | table.not-a-number
                    services.csv | entity | s,nowhere,ت,T,2024-01-01, | table.unknown-reference
                    people.csv | role | a,أ,A,boss,,,,ar,2024-01-01, | table.not-a-role
                    people.csv | entity | a,أ,A,supervisor,,,,ar,2024-01-01, | table.role-needs
                    people.csv | entity | a,أ,A,customer,works,,,ar,2024-01-01, | table.role-refuses
                    people.csv | team | a,أ,A,case-worker,works,health-complaints,,ar,2024-01-01, | table.team-of-another-entity
                    people.csv | mail | a,أ,A,customer,,,nobody,ar,2024-01-01, | table.not-a-mail
                    targets.csv | indicator | speed,,1,2024-01-01, | table.not-an-indicator
                    targets.csv | entity | rating,nowhere,4,2024-01-01, | table.unknown-reference
                    targets.csv | value | rating,works,5.01,2024-01-01, | table.target-out-of-range
                    targets.csv | value | in-time,,97.555,2024-01-01, | table.not-a-decimal
                    targets.csv | value | in-time,,,2024-01-01, | table.cell-empty
                    skills.csv | login | nobody,arabic,2024-01-01, | table.unknown-reference
                    skills.csv | skill | works.worker1,french,2024-01-01, | table.unknown-reference
                    skills.csv | skill | works.worker1,,2024-01-01, | table.cell-empty
                    people.csv | language | a,أ,A,customer,,,,fr,2024-01-01, | table.not-a-language
                    """)
    void aWrongCellIsRefusedByItsPlace(String file, String column, String line, String sentence) {
        String text = header(file) + "\n" + line + "\n";

        List<TableFault> faults = faults(with(file, text));

        assertThat(faults.get(0)).satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence().key()).isEqualTo(sentence);
        });
    }

    @Test
    void aTeamDoesNotOutliveItsEntity() {
        Map<String, String> texts = new HashMap<>(with(
                        OrganisationFiles.ENTITIES,
                        """
                        code,name_ar,name_en,calendar,from,until
                        works,و,W,country,2024-01-01,2026-03-01
                        works,ط,R,country,2026-03-02,2026-12-31
                        """)
                .texts());
        texts.put(
                OrganisationFiles.TEAMS,
                header(OrganisationFiles.TEAMS)
                        + """

                        t,works,ت,T,2024-01-01,2026-12-31
                        u,works,ت,T,2024-01-01,
                        """);

        assertThat(faults(new TableFiles(texts)))
                .extracting(fault -> fault.row() + fault.sentence().key())
                .containsExactly("3table.reference-ends");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from | 1,2026-03-01,merge,nowhere,health,,,م,M | table.decree-from-unknown
                    to | 1,2026-03-01,merge,works,nowhere,,,م,M | table.decree-to-unknown
                    from | 1,2026-03-01,merge,works,health,,,م,M | table.decree-from-goes-on
                    from | 1,2026-03-01,merge,central,health,,,م,M | table.central-stays
                    kind | 1,2026-03-01,conquer,works,health,,,م,M | table.not-a-decree-kind
                    to | 1,2026-03-01,rename,works,works,,,م,M | table.decree-same-name
                    to | 1,2026-03-01,merge,works,works,,,م,M | table.decree-to-itself
                    service | 1,2026-03-01,merge,works,health,road-damage,,م,M | table.decree-of-all-services
                    service | 1,2026-03-01,transfer-of-service,works,health,,,م,M | table.cell-empty
                    service | 1,2026-03-01,transfer-of-service,works,health,road-damage,,م,M | table.decree-of-other-service
                    team | 1,2026-03-01,merge,works,health,,works-roads,م,M | table.team-of-another-entity
                    note_en | 1,2026-03-01,merge,works,health,,,م, | table.cell-empty
                    date | 1,soon,merge,works,health,,,م,M | table.not-a-date
                    """)
    void aDecreeThatTheOtherFilesDoNotShowIsRefused(String column, String line, String sentence) {
        List<TableFault> faults =
                faults(with(OrganisationFiles.DECREES, header(OrganisationFiles.DECREES) + "\n" + line + "\n"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence().key()).isEqualTo(sentence);
        });
    }

    @Test
    void aSplitSaysWhereEverythingElseGoes() {
        TableFiles files = split("1,2026-03-01,split,works,roads,road-damage,,م,M\n");

        assertThat(faults(files)).extracting(fault -> fault.sentence().key()).contains("table.split-without-rest");
    }

    @Test
    void theSuccessorIsFoundThroughEveryDecreeAndByService() {
        Organisation organisation = OrganisationFiles.parse(
                split(
                        """
                1,2026-03-01,split,works,roads,road-damage,,م,M
                1,2026-03-01,split,works,health,,,م,M
                2,2026-06-01,merge,roads,education,,,م,M
                """));

        assertThat(successor(organisation, "road-damage", TODAY)).contains("r");
        assertThat(successor(organisation, "road-damage", LocalDate.of(2026, 6, 1)))
                .contains("e");
        assertThat(successor(organisation, "lamps", TODAY)).contains("h");
        assertThat(successor(organisation, null, TODAY)).contains("h");
        assertThat(successor(organisation, null, TODAY.minusDays(1))).isEmpty();
        assertThat(organisation.successor("health", null, TODAY)).isEmpty();
    }

    private static Optional<String> successor(Organisation organisation, String service, LocalDate on) {
        return organisation.successor("works", service, on).map(team -> team.code());
    }

    /** A government whose works ended on the last of February, with these decrees. */
    private static TableFiles split(String decrees) {
        Map<String, String> texts = new HashMap<>(with(
                        OrganisationFiles.ENTITIES,
                        """
                        code,name_ar,name_en,calendar,from,until
                        works,و,W,country,2024-01-01,2026-02-28
                        health,ص,H,country,2024-01-01,
                        education,ت,E,country,2024-01-01,
                        roads,ط,R,country,2026-03-01,2026-05-31
                        """)
                .texts());
        texts.put(
                OrganisationFiles.TEAMS,
                header(OrganisationFiles.TEAMS)
                        + """

                        h,health,ت,T,2024-01-01,
                        e,education,ت,T,2024-01-01,
                        r,roads,ت,T,2026-03-01,2026-05-31
                        """);
        texts.put(
                OrganisationFiles.SERVICES,
                header(OrganisationFiles.SERVICES)
                        + """

                        road-damage,works,ط,R,2024-01-01,2026-02-28
                        road-damage,roads,ط,R,2026-03-01,2026-05-31
                        """);
        texts.put(OrganisationFiles.DECREES, header(OrganisationFiles.DECREES) + "\n" + decrees);
        return new TableFiles(texts);
    }

    @Test
    void aBlockInTwoAreasAtATimeIsRefused() {
        List<TableFault> faults = faults(
                with(
                        OrganisationFiles.BLOCKS,
                        header(OrganisationFiles.BLOCKS)
                                + """

                        100,199,capital,2024-01-01,2025-12-31
                        150,160,muharraq,2026-01-01,
                        ١٥٠,١٥٠,southern,٢٠٢٧-٠١-٠١,
                        """));

        assertThat(faults)
                .extracting(fault -> fault.row() + fault.sentence().key())
                .containsExactly("4table.blocks-overlap");
    }

    @Test
    void theSameLoginInTwoRolesAtATimeIsRefused() {
        List<TableFault> faults = faults(
                with(
                        OrganisationFiles.PEOPLE,
                        header(OrganisationFiles.PEOPLE)
                                + """

                        a,أ,A,customer,,,,ar,2024-01-01,2026-03-01
                        a,أ,A,administrator,,,,ar,2026-03-01,
                        """));

        assertThat(faults).extracting(fault -> fault.sentence().key()).containsExactly("table.overlap");
    }

    @Test
    void aCodeThatNoCaseCouldKeepIsRefused() {
        String areas = SAMPLE.texts().get(OrganisationFiles.AREAS);

        Government government =
                OrganisationFiles.parse(with(OrganisationFiles.AREAS, areas + "a".repeat(60) + ",أ,A,2024-01-01,\n"));

        assertThat(government.area("a".repeat(60), LocalDate.of(2026, 3, 1))).isPresent();
        assertThat(faults(with(OrganisationFiles.AREAS, areas + "a".repeat(61) + ",أ,A,2024-01-01,\n")))
                .extracting(fault -> fault.sentence().key())
                .containsExactly("table.not-a-code");
    }

    @Test
    void allFaultsAreSaidAtOnceInBothLanguages() {
        Map<String, String> broken = new HashMap<>(SAMPLE.texts());
        broken.remove(OrganisationFiles.SERVICES);
        broken.put(OrganisationFiles.AREAS, "code,name\n");
        broken.put(OrganisationFiles.BLOCKS, header(OrganisationFiles.BLOCKS));
        broken.remove(OrganisationFiles.SKILLS);

        BrokenTables refused =
                catchThrowableOfType(BrokenTables.class, () -> OrganisationFiles.parse(new TableFiles(broken)));

        assertThat(refused.faults())
                .extracting(fault -> fault.sentence().key())
                .containsExactly("table.file-missing", "table.columns");
        assertThat(refused.sentences(new Texts(ZoneOffset.UTC, List.of("tables"))))
                .contains("الملف services.csv، السطر 1")
                .contains("File areas.csv, row 1: The first row must name exactly these columns: code, from,");
    }

    @Test
    void anEntityHasItsOwnTargetOrThatOfAllAndTheFileMayBeMissing() {
        Organisation own = OrganisationFiles.parse(
                with(
                        OrganisationFiles.TARGETS,
                        """
                indicator,entity,value,from,until
                in-time,,95,2024-01-01,2025-12-31
                in-time,,97.5,2026-01-01,
                in-time,works,99,2026-01-01,2026-06-30
                """));

        assertThat(target(own, "works", TODAY)).isEqualTo("99");
        assertThat(target(own, "works", TODAY.plusMonths(5))).isEqualTo("97.5");
        assertThat(target(own, "health", TODAY)).isEqualTo("97.5");
        assertThat(target(own, null, TODAY.minusYears(1))).isEqualTo("95");
        assertThat(own.target(Indicator.RATING, "works", TODAY)).isEmpty();
        assertThat(own.target(Indicator.IN_TIME, null, LocalDate.of(2023, 12, 31)))
                .isEmpty();

        Map<String, String> without = new HashMap<>(SAMPLE.texts());
        without.remove(OrganisationFiles.TARGETS);
        assertThat(OrganisationFiles.parse(new TableFiles(without)).target(Indicator.IN_TIME, null, TODAY))
                .isEmpty();
    }

    @Test
    void atNoTimeAreThereTwoTargetsOfOneIndicator() {
        assertThat(faults(with(
                        OrganisationFiles.TARGETS,
                        "indicator,entity,value,from,until\nrating,,4,2024-01-01,\nrating,,3,2025-01-01,\n")))
                .extracting(fault -> fault.row() + fault.sentence().key())
                .containsExactly("3table.overlap");
    }

    @Test
    void everyFaultCanBeSaidInBothLanguages() {
        Texts texts = new Texts(ZoneOffset.UTC, List.of("tables"));
        TableFault fault = faults(
                        with(OrganisationFiles.AREAS, header(OrganisationFiles.AREAS) + "\nX,a,b,2024-01-01,\n"))
                .get(0);

        assertThat(fault.in(Language.EN, texts))
                .isEqualTo("File areas.csv, row 2, column code: “X” is not a code:"
                        + " small Latin letters, digits, hyphens and dots only, 60 at most.");
        assertThat(fault.in(Language.AR, texts)).startsWith("الملف areas.csv، السطر 2، العمود code: «X»");
    }

    private static Optional<String> english(Organisation organisation, String entity, LocalDate on) {
        return organisation.name(Organisation.Part.ENTITY, entity, on).map(name -> name.en());
    }

    private static String target(Organisation organisation, @Nullable String entity, LocalDate on) {
        return organisation
                .target(Indicator.IN_TIME, entity, on)
                .orElseThrow()
                .value()
                .toPlainString();
    }

    private static String nameOfWorks(Organisation organisation, LocalDate on) {
        return organisation.entity("works", on).orElseThrow().name().en();
    }

    private static List<String> logins(Organisation organisation, Role role, String entity) {
        return organisation.holders(role, entity, TODAY).stream()
                .map(Person::login)
                .toList();
    }

    private static String header(String file) {
        return SAMPLE.texts().get(file).lines().findFirst().orElseThrow();
    }

    /** The sample with one file replaced, and without the rows that would hang in the air then. */
    private static TableFiles with(String file, String text) {
        Map<String, String> texts = new HashMap<>(SAMPLE.texts());
        if (file.equals(OrganisationFiles.ENTITIES)) {
            OrganisationFiles.NAMES.forEach(name -> texts.put(name, header(name)));
        }
        texts.put(OrganisationFiles.SKILLS, header(OrganisationFiles.SKILLS));
        texts.put(file, text);
        return new TableFiles(texts);
    }

    private static List<TableFault> faults(TableFiles files) {
        return catchThrowableOfType(BrokenTables.class, () -> OrganisationFiles.parse(files))
                .faults();
    }
}
