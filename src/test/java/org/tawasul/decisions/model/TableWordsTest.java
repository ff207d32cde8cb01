package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.Table;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** What stands in the tables is said in words, in both languages: every value of every closed column, and each case that shows a mistake. */
class TableWordsTest {
    private static final Texts TEXTS = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
    private static final Names NAMES = (vocabulary, code) -> Optional.ofNullable(Map.of(
                    "road-damage", new Bilingual("أضرار الطرق", "Road damage"),
                    "muharraq", new Bilingual("محافظة المحرق", "Muharraq Governorate"),
                    "identity-card", new Bilingual("بطاقة الهوية", "Identity card"))
            .get(code));
    private static final RuleSets SETS =
            Given.ruleSets(Given.none(Releases.class), Given.none(Vocabulary.class), Given.bean(Names.class, NAMES));

    static Stream<Table> tables() {
        Problems problems = new Problems();
        List<Table> tables = new RuleSources(new Codes(null), problems)
                .read(RuleTrees.shipped().tree()).stream()
                        .flatMap(kind -> kind.tables().stream())
                        .toList();
        assertThat(problems.all()).isEmpty();
        return tables.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyClosedConditionHasWordsForEachOfItsValues(Table table) {
        for (Column column : table.schema().conditions()) {
            for (Language language : column.isClosed() ? Language.values() : new Language[0]) {
                Set<String> said = new HashSet<>();
                for (String value : column.values()) {
                    Literal literal = column.type() == ColumnType.CODE
                            ? new Literal.Code(value)
                            : new Literal.Number(Long.parseLong(value));
                    assertThat(said.add(column.words().say(literal, null, language)))
                            .as("%s.%s=%s in %s", table.path(), column.name(), value, language)
                            .isTrue();
                }
                assertThat(said).allMatch(words -> isOf(language, words));
            }
        }
    }

    /** A result is said by the row's sentences. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyClosedResultIsSaidByTheSentencesOfItsTable(Table table) {
        Map<String, Object> any = new HashMap<>(Map.of("row", "R-1", "sum", 3));
        table.schema().columns().forEach(column -> any.put(column.name(), isNumber(column) ? (Object) 1L : "any"));
        for (Column column : table.schema().results()) {
            Set<Bilingual> said = new HashSet<>();
            for (String value : column.type() == ColumnType.CODE ? column.values() : Set.<String>of()) {
                Map<String, Object> values = new HashMap<>(any);
                values.put(column.name(), value);
                Bilingual because = table.schema().sentence().sayBecause(values, NAMES);
                Bilingual outcome = table.schema().sentence().sayOutcome(values, NAMES);
                assertThat(said.add(new Bilingual(because.ar() + outcome.ar(), because.en() + outcome.en())))
                        .as("%s.%s=%s", table.path(), column.name(), value)
                        .isTrue();
            }
            assertThat(said.stream().map(Bilingual::ar).distinct()).hasSize(said.size());
            assertThat(said.stream().map(Bilingual::en).distinct()).hasSize(said.size());
        }
    }

    private static boolean isNumber(Column column) {
        return column.type() == ColumnType.INTEGER || column.type() == ColumnType.INTEGER_AT_LEAST;
    }

    private static boolean isOf(Language language, String words) {
        boolean latin = words.matches(".*[A-Za-z].*");
        return language == Language.AR ? !latin && words.matches(".*[\\u0621-\\u064A].*") : latin;
    }

    @Test
    void aConflictOfRoutesNamesTheServiceAndTheArea() {
        Bilingual said = told(
                "routing/routes.csv",
                "R-003,road-damage,,,",
                "R-9001,road-damage,,complaint,traffic,traffic-complaints,,,\nR-9002,road-damage,muharraq,,works,works-complaints,,,\nR-003,road-damage,,,");
        assertThat(said.en())
                .contains("complaint about the service “Road damage” from the area “Muharraq Governorate”");
        assertThat(said.ar()).contains("شكوى بشأن خدمة «أضرار الطرق» من «محافظة المحرق»");
    }

    @Test
    void aGapOfPrioritiesNamesWhatTheCustomerSaysAndNothingElse() {
        Bilingual said = told("priority/priorities.csv", "P-001,,,,normal", "P-001,urgent,,none,normal");
        assertThat(said.en()).contains("No row fits: case that the customer calls normal whose words show no urgency");
        assertThat(said.en()).contains("(where no row names the service)");
        assertThat(said.ar()).contains("لا ينطبق أي صف على: طلب لم يذكر العميل أنه عاجل لا تدل كلماته على الاستعجال");
        assertThat(said.ar()).contains("(حيث لا يذكر أي صف خدمته)");
    }

    @Test
    void twoNewDatesForOneDayThatHasPassedNameIt() {
        Bilingual said = told(
                "deadlines/new-dates.csv",
                "N-001,,,,,2 working-days",
                "N-900,commitment,inquiry,,,3 working-days,,,\nN-901,commitment,,high,,4 working-days,,,\nN-001,,,,,2 working-days");
        assertThat(said.en())
                .contains("day to which a reply was committed that has passed in an inquiry of high priority");
        assertThat(said.ar()).contains("موعد تعهد به الرد حلّ ولم يُنجز المطلوب في استفسار بأولوية عالية");
    }

    private static Bilingual told(String file, String old, String by) {
        List<SourceProblem> problems =
                SETS.check(RuleTrees.shipped().replacing(file, old, by).tree());
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.file().equals(file));
        return TEXTS.say(problems.get(0).sentence());
    }
}
