package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.Table;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.Texts;

/** In a copy of the shipped rules, each table is given each mistake once; where a table can't have one, the test says why. */
class PlantedMistakesTest {
    private static final Texts TEXTS = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
    private static final Names NAMES = (vocabulary, code) -> Optional.ofNullable(Map.of(
                    "power-cut", new Bilingual("انقطاع الكهرباء", "Power cut"),
                    "road-damage", new Bilingual("أضرار الطرق", "Road damage"),
                    "street-lighting", new Bilingual("إنارة الشوارع", "Street lighting"),
                    "identity-card", new Bilingual("بطاقة الهوية", "Identity card"))
            .get(code));
    private static final RuleSets SETS =
            Given.ruleSets(Given.none(Releases.class), Given.none(Vocabulary.class), Given.bean(Names.class, NAMES));

    private static final String ROUTES = "routing/routes";
    private static final String PRIORITIES = "priority/priorities";
    private static final String PERIODS = "deadlines/deadlines";
    private static final String EXCEPTIONS = "deadlines/exceptions";
    private static final String NEW_DATES = "deadlines/new-dates";
    private static final String LADDER = "watch/ladder";
    private static final String CONTRIBUTIONS = "watch/contribution-ladder";
    private static final String SUGGESTIONS = "watch/implementation-ladder";
    private static final String REST =
            ",ازدياد الطلب على المواعيد في موسم الصيف,Many more appointments are asked for in the"
                    + " summer,اللجنة التنسيقية,Coordination Committee,2026-06-01,2026-08-31,\n";

    private enum Mistake {
        GAP("rows-gap"),
        CONFLICT("rows-conflict"),
        DUPLICATE("rows-duplicate"),
        UNREACHABLE("row-unreachable");

        private final String code;

        Mistake(String code) {
            this.code = code;
        }

        boolean isOf(SourceProblem problem) {
            String ofPhrase = code.replace("rows-", "phrase-");
            return problem.sentence().key().equals("problem.rules-" + code)
                    || problem.sentence().key().equals("problem.rules-" + ofPhrase);
        }
    }

    /** Text of a table's file that is replaced, where the mistake is told, and words of both sentences. */
    private record Plant(Mistake mistake, String table, String old, String by, String place, Bilingual words) {
        @Override
        public String toString() {
            return mistake + " in " + table;
        }
    }

    @BeforeAll
    static void theShippedRulesAreLive() {
        assertThat(SETS.check(RuleTrees.shipped().tree())).isEmpty();
        SETS.follow(RuleTrees.shipped().tree());
    }

    static Stream<Plant> plants() {
        return Stream.of(gaps(), conflicts(), duplicates(), unreachable(), phrases())
                .flatMap(all -> all);
    }

    private static Stream<Plant> gaps() {
        return Stream.of(
                new Plant(
                        Mistake.GAP,
                        PERIODS,
                        "D-003,inquiry,normal,3 working-days,,",
                        "D-003,inquiry,normal,3 working-days,,2026-12-31",
                        "column kind, priority",
                        new Bilingual(
                                "استفسار بأولوية عادية اعتبارًا من 1 يناير 2027",
                                "inquiry of normal priority from 1 January 2027")),
                new Plant(
                        Mistake.GAP,
                        PRIORITIES,
                        "P-001,,,,normal,,,\n",
                        "",
                        "column urgency, words_show",
                        new Bilingual(
                                "طلب لم يذكر العميل أنه عاجل لا تدل كلماته على الاستعجال (حيث لا يذكر أي صف خدمته)",
                                "case that the customer calls normal whose words show no urgency (where no row names the service)")),
                new Plant(
                        Mistake.GAP,
                        LADDER,
                        "reply,1,480,2",
                        "reply,0,480,2",
                        "column from_level",
                        new Bilingual("موعد فائت صُعِّد إلى المستوى الأول", "missed deadline raised to level 1")),
                new Plant(
                        Mistake.GAP,
                        CONTRIBUTIONS,
                        "contribution,1,480,2",
                        "contribution,0,480,2",
                        "column kind, from_level",
                        new Bilingual("مساهمة متأخرة صُعِّد إلى المستوى الأول", "late contribution raised to level 1")),
                new Plant(
                        Mistake.GAP,
                        SUGGESTIONS,
                        "implementation,1,8700,2",
                        "implementation,0,8700,2",
                        "column from_level",
                        new Bilingual("موعد فائت صُعِّد إلى المستوى الأول", "missed deadline raised to level 1")));
    }

    private static Stream<Plant> conflicts() {
        return Stream.of(
                new Plant(
                        Mistake.CONFLICT,
                        ROUTES,
                        "R-003,road-damage",
                        "R-900,road-damage,,,traffic,traffic-complaints,,,\nR-003,road-damage",
                        "row 5, column entity",
                        new Bilingual("طلب بشأن خدمة «أضرار الطرق»", "case about the service “Road damage”")),
                new Plant(
                        Mistake.CONFLICT,
                        PRIORITIES,
                        "P-003,",
                        "P-900,urgent,,,normal,,,\nP-003,",
                        "row 4, column priority",
                        new Bilingual("طلب ذكر العميل أنه عاجل", "case that the customer calls urgent")),
                new Plant(
                        Mistake.CONFLICT,
                        PERIODS,
                        "D-003,",
                        "D-900,complaint,high,4 working-days,,,\nD-003,",
                        "row 4, column period",
                        new Bilingual("شكوى بأولوية عالية", "complaint of high priority")),
                new Plant(
                        Mistake.CONFLICT,
                        EXCEPTIONS,
                        "X-001,",
                        "X-900,inquiry,,,identity-card,9 working-days,سبب,Reason,لجنة,Committee,2026-08-31,2026-12-31,\nX-001,",
                        "row 3, column period",
                        new Bilingual(
                                "استفسار بشأن خدمة «بطاقة الهوية» في 31 أغسطس 2026",
                                "inquiry about the service “Identity card” on 31 August 2026")),
                new Plant(
                        Mistake.CONFLICT,
                        NEW_DATES,
                        "N-002,",
                        "N-900,commitment,,,,3 working-days,,,\nN-002,",
                        "row 4, column period",
                        new Bilingual(
                                "موعد تعهد به الرد حلّ ولم يُنجز المطلوب بأولوية عالية",
                                "day to which a reply was committed that has passed of high priority")),
                new Plant(
                        Mistake.CONFLICT,
                        LADDER,
                        "L-002,",
                        "L-900,reply,1,600,3,ministers-office,480,,,\nL-002,",
                        "row 4, column level",
                        new Bilingual(
                                "رد متأخر صُعِّد إلى المستوى الأول بعد مضي 600 دقيقة عمل",
                                "late reply raised to level 1 after 600 open minutes")),
                new Plant(
                        Mistake.CONFLICT,
                        CONTRIBUTIONS,
                        "C-012,",
                        "C-900,contribution,1,600,3,ministers-office,480,,,\nC-012,",
                        "row 4, column level",
                        new Bilingual(
                                "مساهمة متأخرة صُعِّد إلى المستوى الأول بعد مضي 600 دقيقة",
                                "late contribution raised to level 1 after 600 minutes")),
                new Plant(
                        Mistake.CONFLICT,
                        SUGGESTIONS,
                        "I-002,",
                        "I-900,implementation,1,9000,3,ministers-office,480,,,\nI-002,",
                        "row 4, column level",
                        new Bilingual(
                                "مقترح معتمد لم يُنفذ صُعِّد إلى المستوى الأول بعد مضي 9,000 دقيقة عمل",
                                "accepted suggestion that is not in effect raised to level 1 after 9,000 open minutes")));
    }

    private static Stream<Plant> duplicates() {
        return Stream.of(
                duplicate(ROUTES, "R-003,road-damage", "R-900,road-damage,,,works,works-complaints,,,", 5),
                duplicate(PRIORITIES, "P-003,", "P-900,urgent,,,high,,,", 4),
                duplicate(PERIODS, "D-003,", "D-900,complaint,high,2 working-days,,,", 4),
                duplicate(EXCEPTIONS, "X-001,", "X-900,inquiry,,,identity-card,5 working-days" + REST.strip(), 3),
                duplicate(NEW_DATES, "N-002,", "N-900,,,,,2 working-days,,,", 3),
                duplicate(LADDER, "L-002,", "L-900,reply,1,480,2,senior-management,480,,,", 4),
                duplicate(CONTRIBUTIONS, "C-012,", "C-900,contribution,1,480,2,senior-management,480,,,", 4),
                duplicate(SUGGESTIONS, "I-002,", "I-900,implementation,1,8700,2,senior-management,435,,,", 4));
    }

    private static Plant duplicate(String table, String before, String row, int number) {
        String id = row.substring(0, 5);
        boolean isAbove = table.equals(ROUTES) || table.equals(EXCEPTIONS);
        String name = isAbove ? before.substring(0, 5) : id;
        return new Plant(
                Mistake.DUPLICATE,
                table,
                before,
                row + "\n" + before,
                "row " + number,
                new Bilingual("يكرر الصف «" + name, "Row “" + name));
    }

    private static Stream<Plant> unreachable() {
        return Stream.of(
                new Plant(
                        Mistake.UNREACHABLE,
                        ROUTES,
                        "R-003,",
                        Stream.of("complaint", "inquiry", "suggestion", "grievance")
                                .map(kind -> "R-9" + kind.substring(0, 2) + ",road-damage,," + kind
                                        + ",works,works-complaints,,,\n")
                                .collect(Collectors.joining("", "", "R-003,")),
                        "row 8",
                        new Bilingual("طلب بشأن خدمة «أضرار الطرق»", "case about the service “Road damage”")),
                new Plant(
                        Mistake.UNREACHABLE,
                        PRIORITIES,
                        "P-003,",
                        "P-900,,power-cut,,high,,,\nP-901,urgent,power-cut,,high,,,\nP-003,",
                        "row 4",
                        new Bilingual("طلب بشأن خدمة «انقطاع الكهرباء»", "case about the service “Power cut”")),
                new Plant(
                        Mistake.UNREACHABLE,
                        PERIODS,
                        "D-003,",
                        "D-900,complaint,,4 working-days,,,\nD-003,",
                        "row 4",
                        new Bilingual("شكوى", "complaint")),
                new Plant(
                        Mistake.UNREACHABLE,
                        EXCEPTIONS,
                        "X-001,",
                        "X-900,inquiry,normal,,identity-card,6 working-days" + REST
                                + "X-901,inquiry,high,,identity-card,6 working-days" + REST + "X-001,",
                        "row 4",
                        new Bilingual(
                                "استفسار بشأن خدمة «بطاقة الهوية» من 1 يونيو 2026 إلى 31 أغسطس 2026",
                                "inquiry about the service “Identity card” from 1 June 2026 to 31 August 2026")),
                new Plant(
                        Mistake.UNREACHABLE,
                        NEW_DATES,
                        "N-002,",
                        "N-900,,,normal,,3 working-days,,,\nN-002,",
                        "row 2",
                        new Bilingual("كل موعد حلّ ولم يُنجز المطلوب", "every date that has passed")),
                new Plant(
                        Mistake.UNREACHABLE,
                        LADDER,
                        "L-002,",
                        "L-900,,1,500,2,senior-management,480,,,\nL-002,",
                        "row 4",
                        new Bilingual(
                                "موعد فائت صُعِّد إلى المستوى الأول بعد مضي 500 دقيقة عمل",
                                "missed deadline raised to level 1 after 500 open minutes")),
                new Plant(
                        Mistake.UNREACHABLE,
                        CONTRIBUTIONS,
                        "C-012,",
                        "C-900,contribution,,1000,3,ministers-office,480,,,\nC-012,",
                        "row 4",
                        new Bilingual("مساهمة متأخرة بعد مضي 1,000 دقيقة", "late contribution after 1,000 minutes")),
                new Plant(
                        Mistake.UNREACHABLE,
                        SUGGESTIONS,
                        "I-002,",
                        "I-900,implementation,,20000,3,ministers-office,480,,,\nI-002,",
                        "row 4",
                        new Bilingual(
                                "مقترح معتمد لم يُنفذ بعد مضي 20,000 دقيقة عمل",
                                "accepted suggestion that is not in effect after 20,000 open minutes")));
    }

    /** The first phrase of each table once more in another spelling, with the same weight and with another. */
    private static Stream<Plant> phrases() {
        return tables().filter(table -> table.schema().phrases() != null).flatMap(table -> {
            String[] lines = RuleTrees.shipped().text(table.path() + ".csv").split("\r?\n");
            List<String> header = List.of(lines[0].split(","));
            String[] cells = Arrays.copyOf(lines[1].split(",", -1), header.size());
            String phrase = cells[header.indexOf("phrase")];
            cells[0] = "Z-900";
            cells[header.indexOf("phrase")] = phrase.charAt(0) + "َـ" + phrase.substring(1);
            String same = String.join(",", cells);
            int weight = header.indexOf("weight");
            cells[weight] = Integer.toString(Integer.parseInt(cells[weight]) + 1);
            String heavier = String.join(",", cells);
            String second = lines[2];
            return Stream.of(
                    new Plant(
                            Mistake.DUPLICATE,
                            table.path(),
                            second,
                            same + "\n" + second,
                            "row 3, column phrase",
                            new Bilingual("مهما اختلف رسمها", "however it is spelt")),
                    new Plant(
                            Mistake.CONFLICT,
                            table.path(),
                            second,
                            heavier + "\n" + second,
                            "row 3, column weight",
                            new Bilingual("بوزنين مختلفين " + cells[weight], "differently, " + cells[weight])));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void theReleaseIsRefusedByFileRowAndSentence(Plant plant) {
        String file = plant.table() + ".csv";
        List<SourceProblem> problems = SETS.check(
                RuleTrees.shipped().replacing(file, plant.old(), plant.by()).tree());

        List<SourceProblem> found = problems.stream()
                .filter(plant.mistake()::isOf)
                .filter(problem ->
                        problem.file().equals(file) && problem.place().equals(plant.place()))
                .toList();
        assertThat(found).as("%s", said(problems)).isNotEmpty();
        Bilingual said = TEXTS.say(found.get(0).sentence());
        assertThat(said.ar()).contains(plant.words().ar());
        assertThat(said.en()).contains(plant.words().en());
        assertThat(said.ar() + said.en()).doesNotContain("_", "=");
    }

    private static List<String> said(List<SourceProblem> problems) {
        return problems.stream()
                .flatMap(problem -> {
                    Bilingual both = TEXTS.say(problem.sentence());
                    return Stream.of(problem.file() + " " + problem.place() + ": " + both.en(), both.ar());
                })
                .toList();
    }

    static Stream<Table> tables() {
        return new RuleSources(new Codes(null), new Problems())
                .read(RuleTrees.shipped().tree()).stream().flatMap(kind -> kind.tables().stream());
    }

    /** What is not planted above is impossible: each table says itself why. */
    @ParameterizedTest
    @MethodSource("tables")
    void whatIsNotPlantedCanNotBe(Table table) {
        List<Mistake> planted = plants().filter(plant -> plant.table().equals(table.path()))
                .map(Plant::mistake)
                .toList();
        List<Mistake> missing = new ArrayList<>(List.of(Mistake.values()));
        missing.removeAll(planted);
        for (Mistake mistake : missing) {
            switch (mistake) {
                // The description does not ask for completeness: what no row fits goes to a person, or to the unified
                // period.
                case GAP ->
                    assertThat(table.schema().demands().complete())
                            .as(table.path())
                            .isEmpty();
                // All rows fill the one condition, the phrase, so that none is more specific than another.
                case UNREACHABLE ->
                    assertThat(table.schema().conditions())
                            .as(table.path())
                            .singleElement()
                            .satisfies(column -> assertThat(column.filled()).isTrue());
                default -> throw new AssertionError(mistake + " can be planted in " + table.path());
            }
        }
    }

    @Test
    void everyTableWithClosedConditionsIsTried() {
        assertThat(tables().filter(table -> table.schema().conditions().stream().anyMatch(Column::isClosed)))
                .extracting(Table::path)
                .containsExactlyInAnyOrder(
                        ROUTES, PRIORITIES, PERIODS, EXCEPTIONS, NEW_DATES, LADDER, CONTRIBUTIONS, SUGGESTIONS);
    }

    /** A table that need not be complete may lose all its rows. */
    @Test
    void whereAGapIsMeantNoneIsTold() {
        for (String table : List.of(EXCEPTIONS, NEW_DATES)) {
            String header =
                    RuleTrees.shipped().text(table + ".csv").lines().findFirst().orElseThrow();
            assertThat(SETS.check(RuleTrees.shipped()
                            .with(table + ".csv", header + "\n")
                            .tree()))
                    .as(table)
                    .isEmpty();
        }
    }
}
