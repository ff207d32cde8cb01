package org.tawasul.decisions.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.facts.ReplyFact;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.FactReader;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;

/** Phrases are found however they are written, summed for what they point to, and the heaviest decides; each phrase is a rule that fired. */
class PhraseTest {
    private static final String ROUTES = "id,service,area,kind,entity,team\n"
            + "R-1,lamps,,,works,works-team\n"
            + "R-2,lamps,north,,town,town-team\n"
            + "R-3,power,,,grid,grid-team\n";
    private static final String WORDS =
            """
            id,phrase,service,entity,weight,in_force_from,in_force_to
            W-1,عمود إنارة,lamps,,4,,
            W-2,الشارع مظلم,lamps,,3,,
            W-3,كهرباء,power,,3,,
            W-4,street lamp,lamps,,4,,
            W-5,وزارة الأشغال,,works,4,,
            W-6,ليت,lamps,,3,,
            W-7,حديقة,power,,2,,
            W-8,قديم,lamps,,5,2020-01-01,2020-12-31
            """;
    private static final String EVASIVE =
            """
            finding: reply-refused
            severity: refuses
            fact: ReplyFact
            phrases:
              at-least: 3
            conditions:
              phrase: {type: phrase}
            results:
              weight: {type: integer}
            because: {ar: 'وردت عبارة «{phrase}».', en: 'It says “{phrase}”.'}
            outcome: {ar: لا يُرسل الرد., en: The reply does not leave.}
            """;
    private static final String LISTED =
            """
            id,topic,language,phrase,in_force_from,in_force_to
            N-1,not-ours,ar,من ناحية أخرى,,
            N-2,not-ours,ar,غير هذا,2020-01-01,2020-12-31
            """;
    private static final String DIALECT = "dialect,standard\nكهربا,كهرباء\nمظلمة,مظلم\n";
    private static final CompiledKind KIND = compiled();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "عمود الإنارة أمام البيت لا يعمل,R-1",
        "وعمود الاناره لا يعمل,R-1",
        "عـمود إنَارَة,R-1",
        "بعمود الإنارة خلل,R-1",
        "شارعنا مظلم,R-1",
        "والشارع مظلمة كل ليلة,R-1",
        "الكهربا مقطوعة,R-3",
        "للكهرباء مشكلة,R-3",
        "The STREET LAMPS are out,R-1",
        "street  lamp,R-1",
        "الليت,R-1",
        "ارسلوا وزارة الاشغال,W-5",
    })
    void aPhraseIsFoundHoweverItIsWritten(String text, String rule) {
        assertThat(winner(text).map(Finding::rule).orElse("")).endsWith("#" + rule);
    }

    @ParameterizedTest
    @CsvSource({"عمود", "إنارة عمود", "عمود من الإنارة", "المظلمون", "streetlamp", "أعمدة", "قديم", "حديقة", "''"})
    void whatIsNoPhraseOrWeighsTooLittleIsNoAnswer(String text) {
        assertThat(winner(text)).isEmpty();
    }

    @Test
    void theHeaviestSumDecidesAndTheNextIsRemembered() {
        List<Finding> found = find("عمود الإنارة لا يعمل والشارع مظلم وانقطعت الكهرباء");
        Finding winner = winner(found).orElseThrow();
        assertThat(winner.rule()).isEqualTo("routing/routes#R-1");
        assertThat(winner.value("entity")).isEqualTo("works");
        assertThat(rules(found, Severity.HINTS, "phrase"))
                .containsExactly("routing/words#W-1", "routing/words#W-2", "routing/words#W-3");
        assertThat(rules(found, Severity.HINTS, "routes")).containsExactly("routing/routes#R-3");
        assertThat(found)
                .filteredOn(finding -> finding.id().equals(Asking.POINTS_TO))
                .extracting(finding -> finding.value("weight"))
                .containsExactly("7", "3");
    }

    @Test
    void aTieIsNoAnswer() {
        List<Finding> found = find("الشارع مظلم والكهرباء مقطوعة");
        assertThat(winner(found)).isEmpty();
        assertThat(rules(found, Severity.HINTS, Asking.POINTS_TO)).hasSize(2);
    }

    @Test
    void theAreaStillCounts() {
        CaseFact fact = fact("عمود الإنارة", null, "north");
        assertThat(winner(KIND.find(List.of(fact), DAY)).orElseThrow().value("entity"))
                .isEqualTo("town");
    }

    @Test
    void whoNamesTheServiceIsTakenAtHisWord() {
        List<Finding> found = KIND.find(List.of(fact("عمود الإنارة", "power", null)), DAY);
        assertThat(found).extracting(Finding::rule).containsExactly("routing/routes#R-3");
    }

    @Test
    void aPhraseHoldsOnlyBetweenItsDates() {
        assertThat(winner(KIND.find(List.of(fact("قديم", null, null)), LocalDate.of(2020, 5, 1))))
                .isPresent();
    }

    @Test
    void thePhraseIsSaidButNeverKept() {
        Finding phrase = find("الكهرباء").stream()
                .filter(finding -> finding.id().equals(Finding.PHRASE))
                .findFirst()
                .orElseThrow();
        assertThat(phrase.toString()).doesNotContain("كهرباء");
        assertThat(KIND.parameters(phrase)).containsEntry("phrase", "كهرباء");
    }

    @Test
    void aReplyIsLookedThroughInTheSameWay() {
        CompiledKind replies = compiled(
                DecisionKind.REPLY,
                RuleTrees.shipped()
                        .with("reply/evasive-words.table.yaml", EVASIVE)
                        .with(
                                "reply/evasive-words.csv",
                                "id,phrase,weight\nE-1,ليس من اختصاصنا,3\nE-2,راجع الجهة,2\n"));
        assertThat(replies.find(List.of(reply("هذا لَيسَ من إختصاصنا")), DAY))
                .extracting(Finding::rule)
                .contains("reply/evasive-words#E-1");
        assertThat(replies.find(List.of(reply("راجع الجهة الأخرى إن شئت")), DAY))
                .noneMatch(finding -> finding.id().equals("reply-refused"));
    }

    /** Phrases of a list are found as those of tables are, on the days on which their row is in force, also by rule sets from before they were looked up. */
    @Test
    void aListsPhrasesAreFoundInTheSameWay() {
        String asked = RuleTrees.shipped().text("reply/not-ours/not-ours.drl");
        String askedBefore = asked.replace("ReplyFact(transfers == 0)", "ReplyFact(transfers == 0, $words : words)")
                .replaceFirst("\"not-ours\"\\)", "\"not-ours\", isSaidIn(\\$words) == true)");
        for (String drl : List.of(asked, askedBefore)) {
            CompiledKind replies = compiled(
                    DecisionKind.REPLY,
                    RuleTrees.shipped()
                            .with("words/dialect.csv", "dialect,standard\nصوب,ناحية\n")
                            .with("reply/phrases.csv", LISTED)
                            .with("reply/not-ours/not-ours.drl", drl));
            assertThat(notOurs(replies, "ومن صوب أخرى وهي تعمل", DAY)).isTrue();
            assertThat(notOurs(replies, "لا من ناحية أخرى وهي تعمل", DAY)).isFalse();
            assertThat(notOurs(replies, "ناحية أخرى وهي تعمل", DAY)).isFalse();
            assertThat(notOurs(replies, "غير هذا وهي تعمل", DAY)).isFalse();
            assertThat(notOurs(replies, "غير هذا وهي تعمل", LocalDate.of(2020, 5, 1)))
                    .isTrue();
            assertThat(notOurs(replies, "غير هذا وهي تعمل", DAY)).isFalse();
        }
    }

    private static boolean notOurs(CompiledKind replies, String words, LocalDate on) {
        return replies.find(List.of(reply(words)), on).stream()
                .anyMatch(finding -> finding.reason().key().equals("reply/not-ours/not-passed-on"));
    }

    private static ReplyFact reply(String words) {
        return new ReplyFact("complaint", "ar", "ar", 0, words, null, 0);
    }

    /** Whatever order the rules fire in, the same text in another spelling has the same answer. */
    @Property(tries = 300)
    void theSpellingDoesNotMatter(@ForAll("texts") List<String> words) {
        String text = String.join(" ", words);
        String other =
                text.replace('أ', 'ا').replace('إ', 'ا').replace('ة', 'ه').replace(" ", " ـ، ");
        assertThat(new TreeSet<>(find(text).stream().map(Finding::rule).toList()))
                .isEqualTo(new TreeSet<>(find(other).stream().map(Finding::rule).toList()));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "عمود", "إنارة", "الإنارة", "الشارع", "مظلم", "كهرباء", "بدون", "وزارة", "الأشغال", "street",
                        "lamp")
                .list()
                .ofMaxSize(9);
    }

    private static Set<String> rules(List<Finding> found, Severity severity, String id) {
        return found.stream()
                .filter(finding ->
                        finding.severity() == severity && finding.id().equals(id))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Finding> winner(String text) {
        return winner(find(text));
    }

    private static Optional<Finding> winner(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.severity() != Severity.HINTS)
                .max(java.util.Comparator.comparing(Finding::specificity));
    }

    private static List<Finding> find(String text) {
        return KIND.find(List.of(fact(text, null, null)), DAY);
    }

    private static CaseFact fact(String text, String service, String area) {
        com.fasterxml.jackson.databind.node.ObjectNode node =
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        node.put("kind", "complaint")
                .put("urgency", "normal")
                .put("channel", "web")
                .put("words", text);
        node.put("service", service).put("area", area);
        return (CaseFact) FactReader.read(CaseFact.class, node);
    }

    private static CompiledKind compiled() {
        return compiled(
                DecisionKind.ROUTING,
                RuleTrees.shipped()
                        .with("routing/routes.csv", ROUTES)
                        .with("routing/words.csv", WORDS)
                        .with("words/dialect.csv", DIALECT));
    }

    private static CompiledKind compiled(DecisionKind wanted, RuleTrees rules) {
        Problems problems = new Problems();
        KindSources sources = new RuleSources(Codes.ANY, problems)
                .read(rules.tree()).stream()
                        .filter(kind -> kind.kind() == wanted)
                        .findFirst()
                        .orElseThrow();
        CompiledKind kind = KindCompiler.compile(sources, problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        return kind;
    }
}
