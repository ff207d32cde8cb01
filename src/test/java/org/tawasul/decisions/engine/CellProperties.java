package org.tawasul.decisions.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.decisions.facts.ReplyFact;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Demands;
import org.tawasul.decisions.sources.Dialect;
import org.tawasul.decisions.sources.Negation;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.Sentence;
import org.tawasul.decisions.sources.Table;
import org.tawasul.decisions.sources.TableReader;
import org.tawasul.decisions.sources.TableSchema;
import org.tawasul.shared.Bilingual;

/** Whatever stands in a cell: it is refused by its row and column, or the rules keep their number and their shape. */
class CellProperties {
    private static final List<String> HEADER = List.of(
            "id",
            "kind",
            "level",
            "overdue",
            "warned",
            "priority",
            "finding",
            "period",
            "steps",
            "reason_ar",
            "in_force_from",
            "in_force_to",
            "note");
    private static final List<String> FIRST = List.of(
            "A-1",
            "reply",
            "1",
            "480",
            "yes",
            "high",
            "raise",
            "5 working-days",
            "2",
            "سبب",
            "2026-01-01",
            "2026-12-31",
            "why");
    private static final List<String> SECOND = List.of(
            "A-2",
            "rating",
            "2",
            "10",
            "no",
            "normal",
            "warn",
            "1 calendar-days",
            "3",
            "سبب آخر",
            "2025-01-01",
            "2025-12-31",
            "");
    private static final List<String> ATTACKS = List.of(
            "\") eval(true",
            "\") eval(System.exit(1)",
            "x\" || true || kind == \"y",
            "x\")\nthen\n System.exit(0);\nend\nrule \"second\" when DeadlineFact(kind == \"z",
            "x\", eval(1 == 1), kind != \"",
            "\"; Runtime.getRuntime().exec(\"id\"); //",
            "x\") or DeadlineFact(",
            "x\" /* ",
            "\\\") eval(true) //",
            "\\u0022) eval(true",
            "1 || true",
            "0, eval(true)",
            "5 working-days\"; System.exit(0);",
            "A-1\"\nsalience 100\nwhen eval(true) then end rule \"B",
            "'",
            "\"",
            "end",
            "rule",
            "salience",
            "=cmd|' /C calc'!A0",
            "x\u0000",
            "\u202Ereply",
            "ｒｅｐｌｙ",
            "٤٨٠",
            "x".repeat(5000),
            "9".repeat(400));

    @Property(tries = 10_000)
    void aCellIsRefusedByItsPlaceOrLeavesTheRulesAsTheyWere(@ForAll("cells") Placed cell) {
        Problems problems = new Problems();
        Optional<Table> table = read(List.of(with(FIRST, cell), SECOND), problems);
        String column = HEADER.get(cell.column());
        if (table.isEmpty()) {
            assertThat(problems.all()).isNotEmpty().allSatisfy(problem -> assertThat(problem.place())
                    .matches("row (2, column " + column + "|2, column in_force_to|3, column id|3)"));
            return;
        }
        String written = RowsDrl.write(table.get());
        // An empty cell means any, which is another shape on purpose.
        Placed plain = cell.text().isBlank()
                ? new Placed(cell.column(), "")
                : new Placed(cell.column(), FIRST.get(cell.column()));
        Table before = read(List.of(with(FIRST, plain), SECOND), new Problems()).orElseThrow();
        assertThat(shape(written)).isEqualTo(shape(RowsDrl.write(before)));
        if (Set.of("finding", "period", "steps", "reason_ar", "note").contains(column)) {
            assertThat(written).isEqualTo(RowsDrl.write(before));
        }
    }

    @Property(tries = 10_000)
    void aPhraseIsRefusedByItsPlaceOrIsOneLiteral(@ForAll("phrases") Placed cell) {
        Problems problems = new Problems();
        Optional<Table> table = readPhrases(with(PHRASE, cell), problems);
        String column = PHRASE_HEADER.get(cell.column());
        if (table.isEmpty()) {
            assertThat(problems.all()).isNotEmpty().allSatisfy(problem -> assertThat(problem.place())
                    .matches("row 2, column (" + column + "|in_force_to)"));
            return;
        }
        String written = RowsDrl.write(table.get());
        // A day that is not given is one condition less, on purpose.
        Placed plain = cell.text().isBlank()
                ? new Placed(cell.column(), "")
                : new Placed(cell.column(), PHRASE.get(cell.column()));
        String before =
                RowsDrl.write(readPhrases(with(PHRASE, plain), new Problems()).orElseThrow());
        assertThat(shape(written)).isEqualTo(shape(before));
        if (Set.of("service", "weight", "note").contains(column)) {
            assertThat(written).isEqualTo(before);
        }
    }

    @Example
    void somePhrasesAreAcceptedAndSomeAreNot() {
        for (String phrase : List.of("شارع ٢٤١٢", "\") eval(true", "x\\u0022) eval", "rule end", "الشارع، مظلم!")) {
            assertThat(readPhrases(with(PHRASE, new Placed(1, phrase)), new Problems()))
                    .as(phrase)
                    .isPresent();
        }
        for (String phrase : List.of("أربع كلمات هي كثيرة", "!!", "\uD83D\uDE00", "x".repeat(31), "שלום")) {
            assertThat(readPhrases(with(PHRASE, new Placed(1, phrase)), new Problems()))
                    .as(phrase)
                    .isEmpty();
        }
    }

    @Example
    void theSameCellsInATextTemplateWouldHaveChangedTheRules() {
        List<String> plain = shape(naive("reply"));
        List<String> changing = ATTACKS.stream()
                .filter(cell -> !shape(naive(cell)).equals(plain))
                .toList();
        assertThat(changing).hasSizeGreaterThan(8);
        assertThat(naive("reply")).isNotEqualTo(naive("rating"));
        assertThat(shape(naive("rating"))).isEqualTo(plain);
    }

    @Example
    void someRandomCellsAreAcceptedAndSomeAreNot() {
        assertThat(accepted(1, "customer-answer")).isTrue();
        assertThat(accepted(3, "٤٨٠")).isTrue();
        assertThat(accepted(4, "نعم")).isTrue();
        assertThat(ATTACKS)
                .filteredOn(attack -> accepted(1, attack))
                .containsExactlyInAnyOrder("end", "rule", "salience");
    }

    @Provide
    Arbitrary<Placed> phrases() {
        return Combinators.combine(Arbitraries.integers().between(0, PHRASE_HEADER.size() - 1), texts())
                .as(Placed::new);
    }

    @Provide
    Arbitrary<Placed> cells() {
        return Combinators.combine(Arbitraries.integers().between(0, HEADER.size() - 1), texts())
                .as(Placed::new);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "rule ",
                "when ",
                "then ",
                "end ",
                "eval(true)",
                "salience 9",
                "\"",
                "'",
                "\\",
                "\n",
                "\r\n",
                "(",
                ")",
                ",",
                ";",
                "//",
                "/*",
                "*/",
                "==",
                "||",
                "$f",
                "import java.io.File",
                "reply",
                "5",
                "yes",
                "-",
                " ",
                "\u0000",
                "شكوى",
                "\uD83D\uDE00",
                "2026-02-30",
                "working-days");
        Arbitrary<String> glued = words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60),
                Arbitraries.strings().alpha().numeric().withChars('-').ofMaxLength(70),
                Arbitraries.strings().numeric().ofMaxLength(12),
                Arbitraries.strings().ofMinLength(1000).ofMaxLength(4000),
                glued,
                Combinators.combine(Arbitraries.of(ATTACKS), glued).as((attack, more) -> attack + more),
                Arbitraries.of(ATTACKS),
                Arbitraries.strings()
                        .withCharRange('\u0600', '\u06FF')
                        .withChars(' ')
                        .ofMaxLength(40),
                Arbitraries.of("reply", "high", "480", "yes", "7 working-hours", "2026-05-05", ""));
    }

    record Placed(int column, String text) {}

    private static boolean accepted(int column, String text) {
        return read(List.of(with(FIRST, new Placed(column, text)), SECOND), new Problems())
                .isPresent();
    }

    private static List<String> with(List<String> row, Placed cell) {
        List<String> changed = new java.util.ArrayList<>(row);
        changed.set(cell.column(), cell.text());
        return changed;
    }

    private static Optional<Table> read(List<List<String>> rows, Problems problems) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TableReader("watch/t.csv", SCHEMA, Codes.ANY, Dialect.NONE, problems)
                .read("watch/t", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Table> readPhrases(List<String> row, Problems problems) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(PHRASE_HEADER);
            printer.printRecord(row);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TableReader("rating/p.csv", PHRASES, Codes.ANY, new Dialect(Map.of("ليت", "نور")), problems)
                .read("rating/p", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String naive(String cell) {
        return "package p;\nimport " + DeadlineFact.class.getName() + ";\nrule \"A-1\"\nwhen\n  DeadlineFact(kind == \""
                + cell + "\", level == 1)\nthen\nend\n";
    }

    /** One line for each rule and each part of it, with the literals blanked. */
    private static List<String> shape(String drl) {
        List<String> shape = new java.util.ArrayList<>();
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr descr = parser.parse(false, drl);
            shape.add("errors " + parser.hasErrors());
            if (descr != null) {
                shape.add("package " + descr.getNamespace() + descr.getImports()
                        + descr.getGlobals().size());
                for (RuleDescr rule : descr.getRules()) {
                    shape.add("rule " + rule.getAttributes().keySet());
                    add(shape, rule.getLhs());
                    shape.add(blanked(String.valueOf(rule.getConsequence())));
                }
            }
        } catch (Exception e) {
            shape.add("unreadable");
        }
        return shape;
    }

    private static void add(List<String> shape, BaseDescr descr) {
        shape.add(descr.getClass().getSimpleName());
        if (descr instanceof PatternDescr pattern) {
            shape.add(pattern.getObjectType());
        }
        if (descr instanceof ExprConstraintDescr constraint) {
            shape.add(blanked(constraint.getExpression()));
        }
        if (descr instanceof PatternDescr pattern) {
            pattern.getDescrs().forEach(inner -> add(shape, inner));
        } else if (descr instanceof org.drools.drl.ast.descr.ConditionalElementDescr element) {
            element.getDescrs().forEach(inner -> add(shape, (BaseDescr) inner));
        }
    }

    private static String blanked(String text) {
        return text.replaceAll("\"(?:[^\"\\\\]++|\\\\.)*+\"", "\"\"")
                .replaceAll("-?\\b\\d+\\b", "0")
                .replaceAll("\\b(?:true|false)\\b", "truth")
                .strip();
    }

    private static final TableSchema SCHEMA = new TableSchema(
            "f",
            Severity.WARNS,
            DeadlineFact.class,
            List.of(
                    new Column("kind", ColumnType.CODE, "kind", Set.of(), null),
                    new Column("level", ColumnType.INTEGER, "level", Set.of(), null),
                    new Column("overdue", ColumnType.INTEGER_AT_LEAST, "overdueMinutes", Set.of(), null),
                    new Column("warned", ColumnType.BOOLEAN, "warned", Set.of(), null),
                    new Column("priority", ColumnType.CODE, "priority", Set.of("normal", "high"), null)),
            List.of(
                    new Column("finding", ColumnType.CODE, "", Set.of(), null),
                    new Column("period", ColumnType.PERIOD, "", Set.of(), null),
                    new Column("steps", ColumnType.INTEGER, "", Set.of(), null),
                    new Column("reason_ar", ColumnType.TEXT, "", Set.of(), null)),
            new Sentence(new Bilingual("ع", "e"), new Bilingual("ع", "e"), Map.of()));

    private static final List<String> PHRASE_HEADER =
            List.of("id", "phrase", "service", "weight", "in_force_from", "in_force_to", "note");
    private static final List<String> PHRASE =
            List.of("W-1", "عمود الإنارة", "street-lighting", "3", "2026-01-01", "2026-12-31", "why");
    private static final TableSchema PHRASES = new TableSchema(
            "f",
            Severity.DECIDES,
            ReplyFact.class,
            List.of(new Column(
                    "phrase",
                    ColumnType.PHRASE,
                    "",
                    Set.of(),
                    null,
                    true,
                    null,
                    null,
                    org.tawasul.decisions.sources.Range.ANY)),
            List.of(
                    new Column("service", ColumnType.CODE, "", Set.of(), null),
                    new Column("weight", ColumnType.INTEGER, "", Set.of(), null)),
            new Sentence(new Bilingual("ع", "e"), new Bilingual("ع", "e"), Map.of()),
            Demands.NONE,
            new PhraseSums(
                    List.of("service"),
                    1,
                    0,
                    new Negation(Set.of("لا"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
                    null,
                    null,
                    null));
}
