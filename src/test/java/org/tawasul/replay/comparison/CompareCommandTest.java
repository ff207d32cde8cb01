package org.tawasul.replay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.comparison.Comparison.Example;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

class CompareCommandTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void unchangedIsNoDifference() throws IOException {
        List<CaseOutcome> all = TwoReplays.alike(40);
        assertThat(run(file("a", all).toString(), file("b", all).toString())).isZero();
        assertThat(out()).isEqualTo("40 cases in A, 40 cases in B.\nNo difference.\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void nothingAndNothingIsNoDifference() throws IOException {
        assertThat(run(file("a", List.of()).toString(), file("b", List.of()).toString()))
                .isZero();
        assertThat(out()).contains("No cases in A, none in B.");
    }

    @Test
    void twelvePlantedChangesGiveExactlyTheTwelveDifferences() throws Exception {
        TwoReplays planted = TwoReplays.withTwelveChanges();
        Path a = file("a", planted.a());
        Path b = file("b", planted.b());
        Comparison comparison = OutcomeFiles.compare(a, b);
        assertThat(comparison.differences()).containsExactlyElementsOf(planted.predicted());
        assertThat(comparison.unchanged()).isEqualTo(planted.unchanged());
        assertThat(comparison.casesA()).isEqualTo(planted.a().size());
        assertThat(comparison.casesB()).isEqualTo(planted.b().size());
        assertThat(comparison.teams()).containsExactlyElementsOf(planted.teams());
    }

    @Test
    void ofARunThatWasBrokenOffOnlyWhatWasAtItsEndIsCompared() throws IOException {
        List<CaseOutcome> b = TwoReplays.alike(6);
        List<CaseOutcome> a = new ArrayList<>(b);
        // Not reached, with the team, routed elsewhere and at its end; and one that the other run took up again later.
        a.set(1, new Edited(b.get(1)).unreached().outcome());
        a.set(2, new Edited(b.get(2)).state("with-team").withoutReply().outcome());
        a.set(3, new Edited(b.get(3)).owner("health", "clinics").outcome());
        b = new ArrayList<>(b);
        b.set(
                4,
                new Edited(b.get(4))
                        .steps("submit@2022-03-01T06:00:00Z", "CaseReopened@2022-03-20T06:00:00Z")
                        .outcome());
        Path broken = folder.resolve("broken.jsonl");
        OutcomeLines.write(a, Instant.parse("2022-03-17T06:00:00Z"), broken);
        Path json = folder.resolve("comparison.json");

        assertThat(run(broken.toString(), file("b", b).toString(), "--json", json.toString()))
                .isEqualTo(1);
        assertThat(out())
                .startsWith("The run A was broken off at Thu 17 Mar 2022 09:00")
                .contains("3 cases in A, 3 cases in B.\n3 cases were not compared")
                .contains("Routed elsewhere: 1 case\n  N-003")
                .doesNotContain("Another", "Replied", "N-001", "N-002", "N-004");
        JsonNode told = new ObjectMapper().readTree(json.toFile());
        assertThat(told.get("leftOut").asInt()).isEqualTo(3);
        assertThat(told.get("brokenOffA").asText()).isEqualTo("2022-03-17T06:00:00Z");
        assertThat(told.get("brokenOffB").isNull()).isTrue();
    }

    @Test
    void twoRunsThatWereBrokenOffDifferInNothingThatBothFinished() throws IOException {
        List<CaseOutcome> all = TwoReplays.alike(4);
        List<CaseOutcome> less = new ArrayList<>(all);
        less.set(3, new Edited(all.get(3)).unreached().outcome());
        Path a = folder.resolve("a.jsonl");
        Path b = folder.resolve("b.jsonl");
        OutcomeLines.write(less, Instant.parse("2022-03-17T06:00:00Z"), a);
        OutcomeLines.write(all, Instant.parse("2022-03-18T06:00:00Z"), b);
        assertThat(run(a.toString(), b.toString())).isZero();
        assertThat(out()).contains("1 case was not compared", "No difference in those that were compared.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTwelveAreToldInBothLanguages(Language language) throws IOException {
        TwoReplays planted = TwoReplays.withTwelveChanges();
        String a = file("a", planted.a()).toString();
        String b = file("b", planted.b()).toString();
        assertThat(run(a, b, "--language", language.tag())).isEqualTo(1);
        Texts texts = new Texts(ZONE, List.of("replay-comparison"));
        for (Comparison.Difference difference : planted.predicted()) {
            String label =
                    texts.say(Message.of("compare.change." + difference.change().code()), language);
            assertThat(out()).contains("\n" + label + ": ");
            difference.examples().forEach(example -> assertThat(out()).contains(example.key()));
        }
        assertThat(out()).contains("works/roads", "health/clinics").doesNotContain("null", "{");
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        TwoReplays planted = TwoReplays.withTwelveChanges();
        Path json = folder.resolve("c.json");
        assertThat(run(file("a", planted.a()).toString(), file("b", planted.b()).toString(), "--json", json.toString()))
                .isEqualTo(1);
        JsonNode read = new ObjectMapper().readTree(json.toFile());
        assertThat(read.get("same").asBoolean()).isFalse();
        assertThat(read.get("differences")).hasSize(planted.predicted().size());
        assertThat(read.get("teams")).hasSize(planted.teams().size());
        JsonNode routed = Stream.iterate(0, i -> i + 1)
                .limit(read.get("differences").size())
                .map(read.get("differences")::get)
                .filter(one -> one.get("change").asText().equals("routed-elsewhere"))
                .findFirst()
                .orElseThrow();
        assertThat(routed.get("count").asInt()).isEqualTo(1);
        assertThat(routed.get("examples").get(0).get("b").asText()).isEqualTo("health/clinics");
    }

    @Test
    void examplesAreTheFirstFiveByKey() throws Exception {
        List<CaseOutcome> a = TwoReplays.alike(40);
        List<CaseOutcome> b =
                a.stream().map(one -> new Edited(one).late(true).outcome()).toList();
        Comparison comparison = OutcomeFiles.compare(file("a", a), file("b", b));
        assertThat(comparison.differences()).singleElement().satisfies(one -> {
            assertThat(one.change()).isEqualTo(Change.LATE);
            assertThat(one.count()).isEqualTo(40);
            assertThat(one.examples())
                    .extracting(Example::key)
                    .containsExactly("N-000", "N-001", "N-002", "N-003", "N-004");
        });
        run(folder.resolve("a").toString(), folder.resolve("b").toString());
        assertThat(out()).contains("and 35 more cases");
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void everyChangeHasItsWords(Change change) {
        assertThat(new Texts(ZONE, List.of("replay-comparison")).knows("compare.change." + change.code()))
                .isTrue();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> unreadable() {
        String line = OutcomeLines.write(TwoReplays.alike(1).get(0));
        return Stream.of(
                told("nonsense\n", "Row 1 of"),
                told(line + "\n{\"key\":\"x\"}\n", "Row 2 of"),
                told(line + "\nnull\n", "Row 2 of"),
                told(line.replace("\"N-000\"", "null") + "\n", "Row 1 of"),
                told(line + "\n\n", "Row 2 of"),
                told(line.replace("\"level\"", "\"levle\""), "Row 1 of"),
                told(line + "\n" + line + "\n", "twice; the second is in row 2"),
                told(line.replace("N-000", "Z") + "\n" + line + "\n", "N-000 in row 2 comes too late"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsToldInASentence(String content, String sentence) throws IOException {
        Path broken = folder.resolve("broken");
        Files.writeString(broken, content);
        Path whole = file("a", TwoReplays.alike(3));
        assertThat(run(whole.toString(), broken.toString())).isEqualTo(2);
        assertThat(err()).contains(sentence, broken.toString());
        assertThat(out()).isEmpty();
        assertThat(run(broken.toString(), whole.toString(), "--language", "ar")).isEqualTo(2);
        assertThat(err()).containsPattern("\\p{IsArabic}");
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        Path broken = folder.resolve("broken");
        Files.write(broken, "{\"key\":\"شكوى\"}\n".getBytes(java.nio.charset.Charset.forName("windows-1256")));
        assertThat(run(broken.toString(), broken.toString())).isEqualTo(2);
        assertThat(err()).contains("is not UTF-8");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsTold() throws IOException {
        Path whole = file("a", TwoReplays.alike(1));
        assertThat(run(whole.toString(), folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(err()).contains("There is no file");
        assertThat(run(whole.toString(), folder.toString())).isEqualTo(2);
        assertThat(err()).contains("can't be read");
        assertThat(run(whole.toString(), whole.toString(), "--json", folder.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("can't be written");
    }

    @Test
    void whatIsComparedIsNotWrittenOver() throws IOException {
        Path a = file("a", TwoReplays.alike(3));
        Path b = file("b", TwoReplays.alike(2));
        List<String> before = Files.readAllLines(b);
        String same =
                folder.resolve("..").resolve(folder.getFileName()).resolve("b").toString();
        assertThat(run(a.toString(), b.toString(), "--json", same)).isEqualTo(2);
        assertThat(err()).contains("of --json is one of the two that are compared");
        assertThat(Files.readAllLines(b)).isEqualTo(before);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> wrongCalls() {
        return Stream.of(
                told("", "none was given"),
                told("a", "one was given"),
                told("a b c", "3 were given"),
                told("a b --langauge en", "There is no option '--langauge'"),
                told("a b --language fr", "There is no language 'fr'"),
                told("a b --language=fr", "There is no language 'fr'"),
                told("a b --json", "--json needs a value"));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallIsTold(String arguments, String sentence) {
        assertThat(run(Stream.of(arguments.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(err()).contains(sentence);
    }

    @Test
    void aKeyCannotCommandTheTerminal() throws IOException {
        String key = "\u001B[2J\u202E\uFFFF";
        CaseOutcome one = TwoReplays.named(key);
        run(file("a", List.of(one)).toString(), file("b", List.of()).toString());
        assertThat(out()).contains("Only in A: 1 case\n  \uFFFD[2J\uFFFD\uFFFD\n");
    }

    @Test
    void helpIsGivenInBothLanguages() {
        assertThat(run("--help")).isZero();
        assertThat(run("--help", "--language", "ar")).isZero();
        assertThat(out()).contains("Usage: bin/tawasul compare A B [--language ar|en] [--json FILE]\n", "الاستعمال:");
    }

    @Test
    void aLineGivesItsOutcomeBack() throws IOException {
        List<CaseOutcome> shuffled = new ArrayList<>(TwoReplays.alike(20));
        java.util.Collections.reverse(shuffled);
        Path file = file("a", shuffled);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(20);
        for (int i : IntStream.range(0, 20).toArray()) {
            assertThat(OutcomeLines.read(lines.get(i)))
                    .isEqualTo(TwoReplays.alike(20).get(i));
        }
    }

    private Path file(String name, List<CaseOutcome> outcomes) throws IOException {
        Path file = folder.resolve(name);
        OutcomeLines.write(outcomes, file);
        return file;
    }

    private static org.junit.jupiter.params.provider.Arguments told(String given, String sentence) {
        return org.junit.jupiter.params.provider.Arguments.of(given, sentence);
    }

    private int run(String... arguments) {
        return new CompareCommand(ZONE, printing(out), printing(err)).run(arguments);
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
