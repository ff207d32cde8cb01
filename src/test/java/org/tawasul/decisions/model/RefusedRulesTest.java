package org.tawasul.decisions.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.Texts;

/** Each way in which a change of the rules is refused, once, with its file, its place and its sentence. */
class RefusedRulesTest {
    private static final Texts TEXTS = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
    private static final Map<String, String> OWNERS =
            rows("teams").collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private static final RuleSets SETS =
            Given.ruleSets(Given.none(Releases.class), Given.bean(Vocabulary.class, new Vocabulary() {
                // Asked for every cell.
                private final Map<String, Set<String>> lists = new HashMap<>();

                @Override
                public Optional<Set<String>> values(String name) {
                    return name.equals("unheard-of")
                            ? Optional.empty()
                            : Optional.of(lists.computeIfAbsent(name, RefusedRulesTest::known));
                }

                @Override
                public Optional<Map<String, String>> owners(String name, String ownerList) {
                    return name.equals("teams") && ownerList.equals("entities")
                            ? Optional.of(OWNERS)
                            : Optional.empty();
                }
            }));
    private static final String ROUTES = "routing/routes.csv";
    private static final String SCHEMA = "routing/routes.table.yaml";
    private static final String AREA_SAID = "    said: {ar: 'من «{value}»', en: 'from the area “{value}”'}\n";
    private static final String PERIODS = "deadlines/deadlines.csv";
    private static final String WORDS = "routing/words.csv";
    private static final String DIALECT = "words/dialect.csv";
    private static final String EXCEPTIONS = "deadlines/exceptions.csv";
    private static final String LADDER = "watch/ladder.csv";
    private static final String LADDER_SCHEMA = "watch/ladder.table.yaml";
    private static final String DANGER = "admission/danger-words.csv";
    private static final String EXCEPTION = "\nX-900,inquiry,,,identity-card";
    private static final String LIMITS = "rating/limits.csv";
    private static final String LIST = "rating/limits.list.yaml";
    private static final String PHRASES = "rating/phrases.csv";
    private static final String DRL = "watch/period-exceeded/period-exceeded.drl";
    private static final String EXAMPLES = "watch/period-exceeded/examples.yaml";
    private static final String SENTENCES = "watch/period-exceeded/sentences.yaml";

    @BeforeAll
    static void theShippedRulesAreLive() {
        SETS.follow(given().tree());
    }

    /** The shipped rules and one folder whose text the changes below know. */
    private static RuleTrees given() {
        RuleTrees trees = RuleTrees.shipped();
        for (String file : List.of(DRL, EXAMPLES, SENTENCES)) {
            try (InputStream in = Objects.requireNonNull(
                    RefusedRulesTest.class.getResourceAsStream("/rule-samples" + file.substring(file.indexOf('/'))))) {
                trees.with(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return trees;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(tables(), schemas(), lists(), folders()).flatMap(all -> all);
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                refused(
                        "cell-code",
                        ROUTES,
                        "row 4, column service",
                        change(ROUTES, "R-003,road-damage", "R-003,Road Damage")),
                refused(
                        "cell-not-in-list",
                        ROUTES,
                        "row 4, column service",
                        change(ROUTES, "R-003,road-damage", "R-003,road-damag")),
                refused(
                        "cell-not-of",
                        ROUTES,
                        "row 4, column team",
                        change(ROUTES, "R-003,road-damage,,,works,", "R-003,road-damage,,,traffic,")),
                refused(
                        "cell-not-of",
                        ROUTES,
                        "row 4, column team",
                        change(
                                ROUTES,
                                "works,works-complaints,,,\nR-004",
                                "works,traffic-complaints,2027-01-01,,\nR-004")),
                refused(
                        "cell-not-one-of",
                        ROUTES,
                        "row 4, column kind",
                        change(ROUTES, "R-003,road-damage,,,", "R-003,road-damage,,request,")),
                refused(
                        "cell-empty",
                        ROUTES,
                        "row 4, column entity",
                        change(ROUTES, "R-003,road-damage,,,works,", "R-003,road-damage,,,,")),
                refused(
                        "cell-id",
                        ROUTES,
                        "row 4, column id",
                        change(ROUTES, "R-003,", "R\"003\",".replace("\"", "'"))),
                refused("id-twice", ROUTES, "row 5, column id", change(ROUTES, "R-004,", "R-003,")),
                refused("cell-period", PERIODS, "row 2, column period", change(PERIODS, "5 working-days", "soon")),
                refused(
                        "cell-integer",
                        LADDER,
                        "row 3, column overdue_minutes",
                        change(LADDER, "1,480,2", "1,eight hours,2")),
                refused(
                        "cell-date",
                        PERIODS,
                        "row 2, column in_force_from",
                        change(PERIODS, "5 working-days,", "5 working-days,31/3/2026")),
                refused(
                        "dates-reversed",
                        PERIODS,
                        "row 2, column in_force_to",
                        change(PERIODS, "5 working-days,,", "5 working-days,2026-04-01,2026-03-31")),
                refused(
                        "cells-too-many",
                        PERIODS,
                        "row 2",
                        change(PERIODS, "5 working-days,,,", "5 working-days,,,,,more")),
                refused(
                        "csv-unreadable",
                        PERIODS,
                        "row 2",
                        change(PERIODS, "D-001,complaint", "D-001,\"complaint\" x")),
                refused(
                        "header-missing",
                        PERIODS,
                        "row 1",
                        change(PERIODS, "id,kind,priority,period", "id,kind,priority")),
                refused("header-unknown", PERIODS, "row 1", change(PERIODS, ",note", ",remark")),
                refused("header-twice", PERIODS, "row 1", change(PERIODS, ",note", ",note,note")),
                refused(
                        "rows-conflict",
                        PERIODS,
                        "row 3, column period",
                        change(PERIODS, "D-002,complaint,high", "D-002,complaint,normal")),
                refused(
                        "rows-duplicate",
                        ROUTES,
                        "row 5",
                        change(
                                ROUTES,
                                "R-004,power-cut",
                                "R-004,road-damage,,,works,works-complaints,,,\nR-9104,power-cut")),
                refused(
                        "row-unreachable",
                        PERIODS,
                        "row 6",
                        change(PERIODS, "D-005", "D-105,complaint,,4 working-days,,,\nD-005")),
                refused(
                        "rows-gap",
                        PERIODS,
                        "column kind, priority",
                        change(
                                PERIODS,
                                "D-002,complaint,high,2 working-days,",
                                "D-002,complaint,high,2 working-days,2026-03-01")),
                refused(
                        "cell-phrase",
                        WORDS,
                        "row 2, column phrase",
                        change(WORDS, "عمود إنارة", "عمود إنارة في الشارع")),
                refused("step-not-up", LADDER, "row 3, column level", change(LADDER, "1,480,2", "1,480,1")),
                refused("cells-one-of", WORDS, "row 2", change(WORDS, "عمود إنارة,street-lighting,", "عمود إنارة,,")),
                refused("cell-needed", EXCEPTIONS, "row 2, column in_force_to", change(EXCEPTIONS, "2026-08-31", "")),
                refused("cell-needed", EXCEPTIONS, "row 2, column kind", change(EXCEPTIONS, "X-001,inquiry", "X-001,")),
                refused(
                        "cell-empty",
                        EXCEPTIONS,
                        "row 2, column approver_en",
                        change(EXCEPTIONS, "Coordination Committee", "")),
                refused(
                        "cell-language",
                        EXCEPTIONS,
                        "row 2, column reason_ar",
                        change(EXCEPTIONS, "ازدياد الطلب على المواعيد في موسم الصيف", "Summer")),
                refused(
                        "cell-long",
                        EXCEPTIONS,
                        "row 2, column reason_en",
                        change(EXCEPTIONS, "Many more", "Many more ".repeat(40))),
                refused("cells-some-of", EXCEPTIONS, "row 2", change(EXCEPTIONS, "identity-card", "")),
                refused("cell-word", DIALECT, "row 2, column dialect", change(DIALECT, "ليت,", "ليت الشارع,")),
                refused("word-twice", DIALECT, "row 3, column dialect", change(DIALECT, "ليتات,", "ليت,")),
                refused("word-twice", DIALECT, "row 3, column dialect", change(DIALECT, "ليتات,أنوار", "الليت,مصباح")),
                refused(
                        "phrase-conflict",
                        WORDS,
                        "row 3, column weight",
                        twice("W-9001,عمود الاناره,street-lighting,,4")),
                refused(
                        "phrase-duplicate",
                        WORDS,
                        "row 3, column phrase",
                        twice("W-9001,عَمود الأنارة,street-lighting,,5")),
                refused(
                        "phrase-conflict",
                        DANGER,
                        "row 3, column danger",
                        change(DANGER, "DW-002,", "DW-902,الحريق,gas,3,,,\nDW-002,")),
                refused(
                        "cell-out-of-range",
                        WORDS,
                        "row 2, column weight",
                        change(WORDS, "عمود إنارة,street-lighting,,5", "عمود إنارة,street-lighting,,500")),
                refused(
                        "cell-out-of-range",
                        LADDER,
                        "row 3, column overdue_minutes",
                        change(LADDER, "1,480,2", "1,-480,2")),
                refused(
                        "cell-out-of-range",
                        LADDER,
                        "row 3, column look_again_minutes",
                        change(LADDER, "senior-management,480", "senior-management,٠")),
                refused(
                        "cell-period",
                        PERIODS,
                        "row 2, column period",
                        change(PERIODS, "5 working-days", "-5 working-days")),
                refused(
                        "cell-period",
                        PERIODS,
                        "row 2, column period",
                        change(PERIODS, "5 working-days", "0 working-days")),
                refused("cell-empty", PERIODS, "row 2, column period", change(PERIODS, "5 working-days", "")),
                refused(
                        "rows-conflict",
                        EXCEPTIONS,
                        "row 3, column period",
                        change(
                                EXCEPTIONS,
                                "\nX-001,",
                                EXCEPTION
                                        + ",6 working-days,سبب,Reason,لجنة,Committee,2026-08-31,2026-09-30,\nX-001,")),
                refused("not-utf8", PERIODS, "", trees -> trees.with(PERIODS, new byte[] {(byte) 0xC3, (byte) 0x28})),
                refused("schema-missing", ROUTES, "", trees -> trees.without(SCHEMA)),
                refused("table-missing", SCHEMA, "", trees -> trees.without(ROUTES)),
                refused("kind-empty", "rating", "", trees -> trees.without("rating/")),
                refused("file-misplaced", "routing/notes.yaml", "", trees -> trees.with("routing/notes.yaml", "a: b")));
    }

    private static Stream<Arguments> schemas() {
        return Stream.of(
                refused(
                        "yaml-unreadable",
                        SCHEMA,
                        "line 4",
                        change(SCHEMA, "severity: decides", "severity: decides\nseverity: warns")),
                refused("field-wrong", SCHEMA, "severity", change(SCHEMA, "severity: decides", "severity: grave")),
                refused("field-wrong", SCHEMA, "fact", change(SCHEMA, "fact: CaseFact", "fact: Case")),
                refused(
                        "field-wrong",
                        SCHEMA,
                        "conditions.area.component",
                        change(SCHEMA, "component: area", "component: attachments")),
                refused(
                        "vocabulary-unknown",
                        SCHEMA,
                        "conditions.area.values-from",
                        change(SCHEMA, "values-from: areas", "values-from: unheard-of")),
                refused("field-wrong", SCHEMA, "results.team.of", change(SCHEMA, "of: entity", "of: ministry")),
                refused("field-wrong", SCHEMA, "results.team.of", change(SCHEMA, "of: entity", "of: area")),
                refused("field-wrong", SCHEMA, "conditions.area.said", change(SCHEMA, AREA_SAID, "")),
                refused(
                        "value-unsaid",
                        SCHEMA,
                        "conditions.kind.said.ar",
                        change(SCHEMA, "suggestion {مقترح} other {تظلم}", "other {تظلم}")),
                refused(
                        "value-unsaid",
                        SCHEMA,
                        "conditions.kind.said.en",
                        change(SCHEMA, "en: '{value}'", "en: a case of some kind")),
                refused(
                        "value-unsaid",
                        SCHEMA,
                        "conditions.kind.said.ar",
                        change(SCHEMA, "other {تظلم}", "other {{value}}")),
                refused(
                        "field-wrong",
                        "priority/priorities.table.yaml",
                        "conditions.service.called",
                        change("priority/priorities.table.yaml", "    called: {ar: خدمته, en: service}\n", "")),
                refused(
                        "sentence-wrong",
                        SCHEMA,
                        "outcome.en",
                        change(SCHEMA, "goes to “{entity}”", "goes to “{entity”")),
                refused(
                        "sentence-parameter",
                        SCHEMA,
                        "outcome.en",
                        change(SCHEMA, "goes to “{entity}”", "goes to “{ministry}”")),
                refused(
                        "sentence-unsayable",
                        SCHEMA,
                        "routing/routes#R-001",
                        change(SCHEMA, "goes to “{entity}”", "goes to {entity, plural, other {#}}")));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                refused("list-twice", LIMITS, "row 4", change(LIMITS, "RL-002,entity-lowest", "RL-002,ease-lowest")),
                refused("list-twice", PHRASES, "row 3", change(PHRASES, "لم تُحل مشكلتي", "لم تحل المُشكله")),
                refused(
                        "list-gap",
                        LIMITS,
                        "column name",
                        change(LIMITS, "RL-002,entity-lowest,1,,,", "RL-002,entity-lowest,1,,2026-12-31,")),
                refused(
                        "list-gap",
                        LIMITS,
                        "column name",
                        change(LIMITS, "RL-002,entity-lowest,1,,,The lowest score on any of the three\n", "")),
                refused("cell-out-of-range", LIMITS, "row 3, column amount", change(LIMITS, "lowest,1", "lowest,-1")),
                refused(
                        "cell-out-of-range",
                        "watch/limits.csv",
                        "row 4, column amount",
                        change("watch/limits.csv", "percent,50", "percent,150")),
                refused(
                        "field-wrong",
                        LIST,
                        "limits.ease-lowest",
                        change(LIST, "  ease-lowest: {at-least: 1, at-most: 5}", "")),
                refused(
                        "field-wrong",
                        LADDER_SCHEMA,
                        "results.look_again_minutes.at-least",
                        change(LADDER_SCHEMA, "type: integer, at-least: 1, at-most: 100000", "type: integer")),
                refused("id-twice", LIMITS, "row 3, column id", change(LIMITS, "RL-002,", "RL-001,")),
                refused("cell-id", LIMITS, "row 3, column id", change(LIMITS, "RL-002,", "RL 002,")),
                refused("cell-integer", LIMITS, "row 3, column amount", change(LIMITS, "lowest,1", "lowest,one")),
                refused("cell-empty", LIMITS, "row 3, column amount", change(LIMITS, "lowest,1", "lowest,")),
                refused("cells-too-many", LIMITS, "row 3", change(LIMITS, "lowest,1,,,", "lowest,1,,,,,,")),
                refused("cell-text", PHRASES, "row 2, column phrase", change(PHRASES, "لم تحل المشكلة", "=لم تحل")),
                refused("header-missing", LIMITS, "row 1", change(LIMITS, "id,name,amount", "id,name")),
                refused("header-unknown", LIMITS, "row 1", change(LIMITS, "id,name,amount", "id,name,amount,more")),
                refused(
                        "dates-reversed",
                        LIMITS,
                        "row 3, column in_force_to",
                        change(LIMITS, "lowest,1,,", "lowest,1,2026-04-01,2026-03-31")),
                refused("table-missing", LIST, "", trees -> trees.without(LIMITS)),
                refused("field-wrong", LIST, "fact", change(LIST, "LimitFact", "Limit")),
                refused("field-wrong", LIST, "columns.amount", change(LIST, "amount: {type: integer}", "")),
                refused("field-wrong", LIST, "unique", change(LIST, "unique: [name]", "unique: [names]")));
    }

    private static Stream<Arguments> folders() {
        return Stream.of(
                refused(
                        "field-wrong",
                        SENTENCES,
                        "no-reply-in-time.name",
                        change(SENTENCES, "  name: تجاوز الفترة الزمنية دون إبلاغ أحد\n", "")),
                refused("folder-incomplete", "watch/period-exceeded", "", trees -> trees.without(EXAMPLES)),
                refused(
                        "folder-one-drl",
                        "watch/period-exceeded",
                        "",
                        trees -> trees.with("watch/period-exceeded/b.drl", "")),
                refused(
                        "drl-package",
                        DRL,
                        "line 1",
                        change(DRL, "package rules.watch.period_exceeded", "package rules.watch.other")),
                refused("drl-forbidden", DRL, "line 8", change(DRL, "when", "salience 10\nwhen")),
                refused("drl-forbidden", DRL, "line 10", change(DRL, "overdueMinutes > 0", "eval(overdueMinutes > 0)")),
                refused(
                        "drl-forbidden",
                        DRL,
                        "line 4",
                        change(
                                DRL,
                                "import org.tawasul.decisions.facts",
                                "import java.io.File\nimport org.tawasul.decisions.facts")),
                refused(
                        "drl-forbidden",
                        DRL,
                        "line 7",
                        change(DRL, "global Findings findings", "global Findings findings\nglobal Findings others")),
                refused("drl-forbidden", DRL, "line 11", change(DRL, "then\n", "then\n    System.exit(1);\n")),
                refused(
                        "drl-forbidden",
                        DRL,
                        "line 10",
                        change(DRL, "level == 0", "level == 0, kind.getClass() != null")),
                refused(
                        "drl-finding-named",
                        DRL,
                        "line 11",
                        change(DRL, "warn(\"exceeded\",", "warn(\"exceed\" + \"ed\",")),
                refused("drl-wrong", DRL, "line 10", change(DRL, "overdueMinutes > 0", "overdueHours > 0")),
                refused("drl-no-rule", DRL, "", trees -> trees.with(DRL, "package rules.watch.period_exceeded\n")),
                refused(
                        "drl-name-twice",
                        "watch/wait-over/wait-over.drl",
                        "line 8",
                        trees -> trees.replacing(
                                "watch/wait-over/wait-over.drl",
                                "The time in which the customer could answer or rate is over",
                                "The period is exceeded and nobody has been told")),
                refused("reason-unsaid", DRL, "line 11", change(DRL, "no-reply-in-time", "no-reply-at-all")),
                refused(
                        "sentence-parameter",
                        SENTENCES,
                        "watch/period-exceeded/no-reply-in-time",
                        change(SENTENCES, "no reply was sent", "no reply was sent {yet}")),
                refused(
                        "example-fails",
                        EXAMPLES,
                        "example one minute late",
                        change(DRL, "overdueMinutes > 0", "overdueMinutes > 1")),
                refused(
                        "example-wrong",
                        EXAMPLES,
                        "example one minute late",
                        change(EXAMPLES, "overdueMinutes: 1,", "overdueHours: 1,")),
                refused(
                        "examples-few",
                        EXAMPLES,
                        "",
                        trees -> trees.with(
                                EXAMPLES,
                                """
                        - name: late
                          given:
                            - DeadlineFact: {kind: reply, overdueMinutes: 1, usedPercent: 100}
                          expected: [exceeded]
                        """)),
                refused(
                        "example-breaks",
                        "reply/wrong-language/examples.yaml",
                        "example English to a customer who writes Arabic",
                        change(
                                "reply/wrong-language/examples.yaml",
                                "language: en, customerLanguage: ar",
                                "language: en, customerLanguage: Arabic")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refusals")
    void isRefusedWithFilePlaceAndSentence(String code, String file, String place, UnaryOperator<RuleTrees> change) {
        List<SourceProblem> problems = SETS.check(change.apply(given()).tree());

        assertThat(problems)
                .filteredOn(problem -> problem.sentence().key().equals("problem.rules-" + code))
                .extracting(SourceProblem::file, SourceProblem::place)
                .contains(org.assertj.core.api.Assertions.tuple(file, place));
        for (SourceProblem problem : problems) {
            Bilingual said = TEXTS.say(problem.sentence());
            assertThat(said.ar()).containsPattern("[\\u0621-\\u064A]").doesNotContain("{");
            assertThat(said.en()).doesNotContain("{");
        }
    }

    @Test
    void allMistakesAreToldAtOnce() {
        RuleTrees trees = given().replacing(PERIODS, "5 working-days", "soon")
                .replacing(PERIODS, "3 working-days", "later")
                .replacing(ROUTES, "R-003,road-damage", "R-003,Road")
                .replacing(DRL, "when", "salience 1\nwhen");
        assertThat(SETS.check(trees.tree())).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("tablesThatCannotBeRead")
    void aTableThatCannotBeReadBlamesNobodyElse(UnaryOperator<RuleTrees> change) {
        assertThat(SETS.check(change.apply(given()).tree()))
                .isNotEmpty()
                .extracting(SourceProblem::place)
                .doesNotContain("exception-to");
    }

    static Stream<UnaryOperator<RuleTrees>> tablesThatCannotBeRead() {
        return Stream.of(
                change(PERIODS, "5 working-days", "soon"),
                change(PERIODS, "id,kind", "id,sort"),
                change("deadlines/deadlines.table.yaml", "finding: deadline", "finding: [deadline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlines/nothing", "routing/routes"})
    void anExceptionIsToATableBesideIt(String other) {
        assertThat(SETS.check(given().replacing(
                                "deadlines/exceptions.table.yaml",
                                "exception-to: deadlines/deadlines",
                                "exception-to: " + other)
                        .tree()))
                .extracting(SourceProblem::place)
                .contains("exception-to");
    }

    @Test
    void aConflictNamesBothRows() {
        List<SourceProblem> problems =
                SETS.check(given().replacing(PERIODS, "D-002,complaint,high", "D-002,complaint,normal")
                        .tree());
        assertThat(TEXTS.say(problems.get(0).sentence()).en())
                .isEqualTo(
                        "Rows “D-002” and “D-001” (row 2) can apply to the same case, are equally specific, and say different things: complaint of normal priority.");
    }

    @Test
    void aGapIsSaidByTheSmallestCaseThatShowsIt() {
        assertThat(gaps("D-002,complaint,high,2 working-days,,", "D-002,complaint,high,2 working-days,,2026-02-28"))
                .containsExactly("No row fits: complaint of high priority from 1 March 2026.");
        assertThat(gaps("D-005,suggestion,,", "D-005,suggestion,high,"))
                .containsExactly("No row fits: suggestion of normal priority.");
        assertThat(gaps(
                        "D-005,suggestion,,10 working-days,,",
                        "D-005,suggestion,,10 working-days,2026-05-01,2026-05-31"))
                .containsExactly(
                        "No row fits: suggestion until 30 April 2026.", "No row fits: suggestion from 1 June 2026.");
        List<SourceProblem> problems = SETS.check(given().replacing(
                        PERIODS,
                        "D-002,complaint,high,2 working-days,,",
                        "D-002,complaint,high,2 working-days,,2026-02-28")
                .tree());
        assertThat(TEXTS.say(problems.get(0).sentence()).ar())
                .isEqualTo("لا ينطبق أي صف على: شكوى بأولوية عالية اعتبارًا من 1 مارس 2026.");
    }

    @Test
    void aRowThatCanNeverDecideNamesThoseThatTakeItsPlace() {
        List<SourceProblem> problems =
                SETS.check(given().replacing(PERIODS, "D-005", "D-105,complaint,,4 working-days,,,\nD-005")
                        .tree());
        assertThat(TEXTS.say(problems.get(0).sentence()).en())
                .isEqualTo(
                        "Row “D-105” can never decide. It is about: complaint. There, on every day, more specific rows fit: D-001, D-002.");
    }

    @Test
    void theLadderMustHaveAFirstStepFromTheFirstMinuteOn() {
        List<SourceProblem> problems = SETS.check(
                given().replacing(LADDER, "reply,0,1,1", "reply,0,60,1").tree());
        assertThat(problems).hasSize(1);
        assertThat(TEXTS.say(problems.get(0).sentence()).en())
                .isEqualTo("No row fits: missed deadline not yet raised after one open minute.");
    }

    /** Though the rows of what is refused already are not compiled. */
    @Test
    void aWrongRowAndAWrongExampleAreToldTogether() {
        assertThat(SETS.check(given().replacing(LADDER, "1,480,2", "1,eight hours,2")
                        .replacing(DRL, "overdueMinutes > 0", "overdueMinutes > 1")
                        .tree()))
                .extracting(SourceProblem::file, SourceProblem::place)
                .contains(tuple(LADDER, "row 3, column overdue_minutes"), tuple(EXAMPLES, "example one minute late"));
    }

    private static List<String> gaps(String old, String by) {
        return SETS.check(given().replacing(PERIODS, old, by).tree()).stream()
                .map(problem -> TEXTS.say(problem.sentence()).en())
                .toList();
    }

    @Test
    void twoSpellingsOfOnePhraseAreOne() {
        Bilingual said = TEXTS.say(SETS.check(twice("W-9001,عمود الاناره,street-lighting,,4")
                        .apply(given())
                        .tree())
                .get(0)
                .sentence());
        assertThat(said.en())
                .isEqualTo(
                        "Rows “W-9001” and “W-0001” (row 2) have the same phrase, however it is spelt, and weigh it differently, 4 and 5: “عمود الاناره”.");
        assertThat(said.ar())
                .isEqualTo(
                        "يذكر الصفان «W-9001» و«W-0001» (الصف 2) العبارة نفسها مهما اختلف رسمها، بوزنين مختلفين 4 و5: «عمود الاناره».");
    }

    @Test
    void onePhraseMayPointToTwoServices() {
        assertThat(SETS.check(twice("W-9001,عمود الاناره,road-damage,,4")
                        .apply(given())
                        .tree()))
                .isEmpty();
    }

    @Test
    void aLimitThatEndsIsNamedInWords() {
        Bilingual said = TEXTS.say(
                SETS.check(given().replacing(LIMITS, "RL-002,entity-lowest,1,,,", "RL-002,entity-lowest,1,,2026-12-31,")
                                .tree())
                        .get(0)
                        .sentence());
        assertThat(said.en())
                .isEqualTo(
                        "No row of this list says: the score of one criterion at which the reply is reviewed from 1 January 2027.");
        assertThat(said.ar())
                .isEqualTo(
                        "لا يحدد أي صف في هذه القائمة: درجة المعيار الواحد التي تُفتح عندها مراجعة للرد اعتبارًا من 1 يناير 2027.");
    }

    @Test
    void everySentenceOfTheRulesIsUsedByARefusal() {
        Set<String> shown = refusals().map(one -> (String) one.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        shown.add("cell-boolean");
        java.util.ResourceBundle texts = java.util.ResourceBundle.getBundle("texts.problems", java.util.Locale.ENGLISH);
        Set<String> all = texts.keySet().stream()
                .filter(key -> key.startsWith("problem.rules-"))
                .map(key -> key.substring("problem.rules-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(all);
    }

    private static Arguments refused(String code, String file, String place, UnaryOperator<RuleTrees> change) {
        return Arguments.of(code, file, place, change);
    }

    private static UnaryOperator<RuleTrees> twice(String row) {
        return change(WORDS, "W-0002,", row + ",,,\nW-0002,");
    }

    private static UnaryOperator<RuleTrees> change(String file, String old, String by) {
        return trees -> trees.replacing(file, old, by);
    }

    /** The codes of the sample organisation, as its files have them in their first column. */
    private static Set<String> known(String list) {
        return rows(list).map(row -> row[0]).collect(Collectors.toSet());
    }

    private static Stream<String[]> rows(String list) {
        String file = "/samples/organisation/" + list + ".csv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RefusedRulesTest.class.getResourceAsStream(file), file), UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 3)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
