package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.decisions.facts.RatingFact;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;

class StoredDecisionsTest {
    private static final Map<DecisionKind, String> DEFAULTS = Map.of(
            DecisionKind.ADMISSION, "so it was admitted",
            DecisionKind.ROUTING, "so the central team decides",
            DecisionKind.PRIORITY, "priority stayed as it was",
            DecisionKind.DEADLINES, "the general period of the settings holds",
            DecisionKind.WATCH, "looked at again in an hour",
            DecisionKind.REPLY, "nothing kept it from leaving",
            DecisionKind.RATING, "so it was noted",
            DecisionKind.HONESTY, "counts as kept",
            DecisionKind.RECURRENCE, "(is only shown on the page|all that they say was done)");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final long CUSTOMER = 77;

    private final Given.KeptSources releases = new Given.KeptSources();
    private final Given.KeptRows rows = new Given.KeptRows();
    private final RuleSets ruleSets =
            Given.ruleSets(Given.bean(Releases.class, releases.releases), Given.none(Vocabulary.class));
    private final StoredDecisions decisions = decisions(ruleSets, (vocabulary, code) -> Optional.empty());

    @Test
    void withoutALiveRuleSetNothingIsDecided() {
        assertThatThrownBy(() -> decisions.decide(question("street-lighting", "capital")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No rule set is live");
    }

    @Test
    void theMoreSpecificRowWinsAndTheOtherIsRemembered() {
        follow(RuleTrees.shipped());
        Decision decision = decisions.decide(question("street-lighting", "muharraq"));

        assertThat(decision.found().orElseThrow().rule()).isEqualTo("routing/routes#R-002");
        assertThat(decision.found().orElseThrow().value("entity")).isEqualTo("municipality-muharraq");
        assertThat(decision.runnerUp()).extracting(Finding::rule).isEqualTo("routing/routes#R-001");
        assertThat(rows.rows).hasSize(1);
        assertThat(rows.rows.get(0))
                .extracting(DecisionRow::winner, DecisionRow::winnerRule, DecisionRow::runnerUpRule)
                .containsExactly("routes", "routing/routes#R-002", "routing/routes#R-001");
    }

    @Test
    void theLastDecisionOfAKindIsReadAsItWasStored() {
        follow(RuleTrees.shipped());
        assertThat(decisions.last(DecisionKind.ROUTING, "case", 1)).isEmpty();
        decisions.decide(question("road-damage", "capital"));
        Decision last = decisions.decide(question("street-lighting", "muharraq"));
        assertThat(decisions.last(DecisionKind.ROUTING, "case", 1)).contains(last);
        assertThat(decisions.last(DecisionKind.PRIORITY, "case", 1)).isEmpty();
    }

    @Test
    void aGapIsNoAnswerAndSaysSo() {
        follow(RuleTrees.shipped());
        Decision decision = decisions.decide(question("waste-collection", "northern"));

        assertThat(decision.found()).isEmpty();
        ExplainedDecision explained = decisions.explain("case", 1).get(0);
        assertThat(explained.rule()).isNull();
        assertThat(explained.because()).isNull();
        assertThat(explained.outcome().en()).contains("the central team decides");
        assertThat(explained.outcome().ar()).contains("يحددها فريق إدارة نظام تواصل");
    }

    @Test
    void aDecisionIsExplainedByTheRulesThatMadeIt() {
        SourceTree old = follow(RuleTrees.shipped());
        decisions.decide(question("road-damage", "capital"));
        follow(RuleTrees.shipped()
                .replacing("routing/routes.csv", "R-003,road-damage,,,works,works", "R-003,road-damage,,,health,health")
                .replacing("routing/routes.table.yaml", "The case goes to", "Now it goes to"));
        decisions.decide(question("road-damage", "capital"));

        List<ExplainedDecision> explained = decisions.explain("case", 1);

        assertThat(explained).hasSize(2);
        assertThat(explained.get(0).ruleSet()).isEqualTo(old.hash());
        assertThat(explained.get(0).outcome().en())
                .isEqualTo("The case goes to “works” and is handled by “works-complaints”.");
        assertThat(explained.get(0).outcome().ar()).isEqualTo("يُوجَّه الطلب إلى «works»، ويتولاه «works-complaints».");
        assertThat(explained.get(0).because()).isNotNull();
        assertThat(explained.get(0).because().en()).isEqualTo("The service “road-damage” belongs to “works”.");
        assertThat(explained.get(0).decidedAt()).isEqualTo(NOW);
        assertThat(explained.get(1).outcome().en()).startsWith("Now it goes to “health”");
    }

    @Test
    void anOldDecisionTakenAgainGivesTheSameAlsoOnAMachineThatNeverSawItsRules() {
        follow(RuleTrees.shipped());
        Decision first = decisions.decide(question("street-lighting", "muharraq"));
        RuleSets elsewhere = Given.ruleSetsAlone(Given.bean(Releases.class, releases.releases));
        elsewhere.follow(RuleTrees.shipped()
                .replacing(
                        "routing/routes.csv",
                        "R-002,street-lighting,muharraq,,municipality",
                        "R-002,power-cut,,,municipality")
                .replacing("routing/routes.csv", "R-004,power-cut", "R-004,clinic-appointment")
                .replacing(
                        "routing/routes.csv",
                        "R-006,clinic-appointment",
                        "R-006,power-cut,capital,,health,health-complaints,,,\nR-966,parking")
                .tree());
        StoredDecisions there = decisions(elsewhere, (vocabulary, code) -> Optional.empty());

        assertThat(there.again(first.id())).isEqualTo(first);
        assertThat(there.consider(question("street-lighting", "muharraq"))
                        .found()
                        .orElseThrow()
                        .rule())
                .isEqualTo("routing/routes#R-001");
        assertThat(rows.rows).hasSize(1);
    }

    @Test
    void whatIsOnlyConsideredIsNotKept() {
        follow(RuleTrees.shipped());
        Decision decision = decisions.consider(question("road-damage", "capital"));

        assertThat(decision.id()).isZero();
        assertThat(decision.found()).isPresent();
        assertThat(rows.rows).isEmpty();
    }

    @Test
    void theCustomersWordsAreKeptOnlySealed() {
        follow(RuleTrees.shipped());
        Decision first = decisions.decide(new Question(
                DecisionKind.ADMISSION,
                "case",
                1,
                CUSTOMER,
                TODAY,
                List.of(Given.complaint("road-damage", "capital"))));
        DecisionRow row = rows.rows.get(0);

        assertThat(row.facts())
                .contains("road-damage")
                .doesNotContain("الإنارة")
                .doesNotContain("words");
        assertThat(row.findings()).doesNotContain("الإنارة");
        assertThat(new Given.Wrapped().open(CUSTOMER, row.personal())).contains("الإنارة");
        assertThat(decisions.again(first.id())).isEqualTo(first);
    }

    @Test
    void wordsWithoutACustomerAreNotDecidedUpon() {
        follow(RuleTrees.shipped());
        Question question = new Question(
                DecisionKind.ADMISSION, "case", 1, 0, TODAY, List.of(Given.complaint("road-damage", "capital")));
        assertThatThrownBy(() -> decisions.decide(question)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineHasNoWordsToSeal() {
        follow(RuleTrees.shipped());
        decisions.decide(new Question(
                DecisionKind.WATCH,
                "case",
                1,
                0,
                TODAY,
                List.of(new DeadlineFact("reply", 80, 0, false, 0, "normal", 0))));

        assertThat(rows.rows.get(0).personal()).isNull();
    }

    @Test
    void aRatingIsExplainedByTheRuleThatOpensAReview() {
        follow(RuleTrees.shipped());
        Decision decision = decisions.decide(
                new Question(DecisionKind.RATING, "case", 1, 7, TODAY, List.of(new RatingFact(5, 1, 4, 4, ""))));

        assertThat(decision.found().orElseThrow().id()).isEqualTo("review");
        assertThat(decision.runnerUp()).extracting(Finding::id).isEqualTo("noted");
        ExplainedDecision explained = decisions.explain("case", 1).get(0);
        assertThat(explained.rule()).isEqualTo("One of handling, clarity and courtesy has the lowest score");
        assertThat(explained.ruleName())
                .isEqualTo(new Bilingual(
                        "نال أحد معايير التعامل مع الطلب ووضوح المعلومات وأسلوب الرد أدنى درجة", explained.rule()));
        assertThat(explained.matched())
                .extracting(one -> one.name().ar())
                .contains("يُحفظ التقييم ما لم تطلب قاعدة أكثر من ذلك")
                .allSatisfy(name -> assertThat(name).doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void aRowIsCalledByItsTable() {
        follow(RuleTrees.shipped());
        decisions.decide(question("road-damage", "capital"));

        ExplainedDecision explained = decisions.explain("case", 1).get(0);
        assertThat(explained.ruleName())
                .isEqualTo(new Bilingual(
                        "الصف \u2068R-003\u2069 من الجدول \u2068routing/routes\u2069",
                        "Row R-003 of the table routing/routes"));
    }

    /** Such rules are asked again and explained for years; what is refused today was right in its day. */
    @Test
    void rulesThatWentLiveBeforeTheyHadNamesAreCalledByTheirReason() {
        RuleTrees before = RuleTrees.shipped();
        before.files().keySet().stream()
                .filter(file -> file.endsWith("sentences.yaml"))
                .toList()
                .forEach(file -> before.with(file, before.text(file).replaceAll("(?m)^  name: .*\\n", "")));
        assertThat(ruleSets.check(before.tree())).isNotEmpty();
        follow(before);
        decisions.decide(
                new Question(DecisionKind.RATING, "case", 1, 7, TODAY, List.of(new RatingFact(5, 1, 4, 4, ""))));

        ExplainedDecision explained = decisions.explain("case", 1).get(0);
        assertThat(explained.ruleName())
                .isEqualTo(new Bilingual(explained.because().ar(), explained.rule()));
    }

    @Test
    void codesAreSaidByTheirNames() {
        follow(RuleTrees.shipped());
        Names names = (vocabulary, code) -> vocabulary.equals("entities") && code.equals("works")
                ? Optional.of(new Bilingual("وزارة الأشغال", "Ministry of Works"))
                : Optional.empty();
        StoredDecisions named = decisions(ruleSets, names);
        named.decide(question("road-damage", "capital"));

        Bilingual outcome = named.explain("case", 1).get(0).outcome();
        assertThat(outcome.ar()).contains("«وزارة الأشغال»");
        assertThat(outcome.en()).contains("“Ministry of Works”");
    }

    /** No kind may say of another kind's default that it held: a person decides only where a person is really asked. */
    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void eachKindSaysWhatHeldWhereNoRuleDecided(DecisionKind kind) {
        SourceTree tree = follow(RuleTrees.shipped());
        rows.insert(undecided(1, kind, tree.hash(), false));
        rows.insert(undecided(2, kind, tree.hash(), true));
        List<Bilingual> said = decisions.explain("case", 1).stream()
                .map(ExplainedDecision::outcome)
                .toList();

        assertThat(said.get(0).en()).startsWith("No rule");
        assertThat(said.get(1).en()).startsWith("The rules contradict each other");
        assertThat(said).allSatisfy(both -> {
            assertThat(both.ar()).matches("[^A-Za-z]+");
            assertThat(both.en().contains("team decides")).isEqualTo(kind == DecisionKind.ROUTING);
            assertThat(both.en()).containsPattern(DEFAULTS.get(kind));
        });
    }

    private static DecisionRow undecided(long id, DecisionKind kind, String ruleSet, boolean conflict) {
        return new DecisionRow(
                id,
                kind.name(),
                "case",
                1,
                CUSTOMER,
                ruleSet,
                1,
                TODAY,
                NOW,
                "[]",
                null,
                "[]",
                null,
                null,
                null,
                conflict);
    }

    private SourceTree follow(RuleTrees trees) {
        SourceTree tree = releases.keep(trees.tree());
        ruleSets.follow(tree);
        return tree;
    }

    private static Question question(String service, String area) {
        return new Question(DecisionKind.ROUTING, "case", 1, CUSTOMER, TODAY, List.of(Given.complaint(service, area)));
    }

    private StoredDecisions decisions(RuleSets sets, Names names) {
        return new StoredDecisions(
                sets,
                rows,
                new Explanations(Given.bean(Names.class, names), ZoneId.of("Asia/Bahrain")),
                new TimeOrderedIds(() -> NOW, 0),
                new Still(),
                Given.bean(PersonalText.class, new Given.Wrapped()));
    }

    private record Still() implements BusinessClock {
        @Override
        public Instant instant() {
            return NOW;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Asia/Bahrain");
        }
    }
}
