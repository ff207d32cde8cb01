package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.engine.Trial;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.decisions.facts.ReplyFact;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleFolder;

class ShippedRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final RuleSet RULES = rules();

    @Test
    void nothingIsWrongWithTheRulesThatAreShipped() {
        assertThat(Given.ruleSets().check(RuleTrees.shipped().tree())).isEmpty();
    }

    static Stream<String> examples() {
        return RULES.kinds().values().stream()
                .flatMap(kind -> kind.sources().folders().stream())
                .flatMap(folder -> folder.examples().stream().map(example -> folder.path() + ": " + example.name()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHolds(String name) {
        String path = name.substring(0, name.indexOf(": "));
        RULES.kinds().values().forEach(kind -> {
            for (RuleFolder folder : kind.sources().folders()) {
                if (folder.path().equals(path)) {
                    Problems problems = new Problems();
                    folder.examples().stream()
                            .filter(example -> name.equals(path + ": " + example.name()))
                            .forEach(example -> new Trial(kind, problems).run(folder, example));
                    assertThat(problems.all()).isEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "street-lighting,capital,works",
        "street-lighting,muharraq,municipality-muharraq",
        "road-damage,southern,works",
        "power-cut,northern,electricity-water",
        "clinic-appointment,capital,health",
        "waste-collection,capital,municipality-capital",
        "waste-collection,muharraq,municipality-muharraq",
        "waste-collection,northern,",
        "waste-collection,southern,",
        ",capital,works",
    })
    void theServiceOrItsWordsAndTheAreaDecideWhoIsResponsible(String service, String area, String entity) {
        Finding winner = winner(DecisionKind.ROUTING, Given.complaint(service, area));
        if (entity == null) {
            assertThat(winner).isNull();
        } else {
            assertThat(winner.id()).isEqualTo("routes");
            assertThat(winner.values()).isEqualTo(Map.of("entity", entity, "team", entity + "-complaints"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "normal,road-damage,normal,",
        "urgent,road-damage,high,",
        "normal,power-cut,high,",
        "urgent,power-cut,high,",
        "normal,,normal,",
        "normal,,normal,none",
        "normal,road-damage,high,medical",
        "urgent,,high,stranded",
        "normal,road-damage,high,danger",
        "normal,power-cut,high,vulnerable"
    })
    void urgencyServiceAndWordsGiveThePriority(
            String urgency, String service, String priority, @Nullable String shows) {
        CaseFact fact = new CaseFact("complaint", service, null, urgency, "web", 0, null, null, "نص", 0, 0, shows);
        assertThat(winner(DecisionKind.PRIORITY, fact).value("priority")).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({
        "complaint,normal,5 working-days",
        "complaint,high,2 working-days",
        "inquiry,normal,3 working-days",
        "inquiry,high,2 working-days",
        "suggestion,high,10 working-days",
        "grievance,normal,10 working-days",
        "grievance,high,10 working-days"
    })
    void kindAndPriorityGiveThePeriod(String kind, String priority, String period) {
        CaseFact fact = new CaseFact(kind, null, null, "normal", "web", 0, priority, "works", "نص", 0, 0, null);
        assertThat(winner(DecisionKind.DEADLINES, fact).value("period")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1,supervisor,exceeded",
        "0,900,1,supervisor,exceeded",
        "1,480,2,senior-management,raise",
        "1,2000,2,senior-management,raise",
        "2,960,3,ministers-office,raise"
    })
    void whatIsLateIsRaisedStepByStep(int level, long overdue, String next, String role, String finding) {
        Finding winner = winner(DecisionKind.WATCH, new DeadlineFact("reply", 120, overdue, true, level, "normal", 0));
        assertThat(winner.id()).isEqualTo(finding);
        assertThat(winner.value("level")).isEqualTo(next);
        assertThat(winner.value("role")).isEqualTo(role);
    }

    @Test
    void inEveryStateOfADeadlineTheWatchHasOneAnswerAndSaysWhenToLookAgain() {
        for (String kind : List.of("reply", "customer-answer", "rating")) {
            for (int used : new int[] {0, 74, 75, 99, 100, 101, 500}) {
                for (long overdue : used < 100 ? new long[] {0} : new long[] {0, 1, 479, 480, 959, 960, 9000}) {
                    for (boolean warned : new boolean[] {true, false}) {
                        IntStream.rangeClosed(0, 3)
                                .filter(level -> overdue > 0 || level == 0)
                                .forEach(level -> saysWhenToLookAgain(
                                        new DeadlineFact(kind, used, overdue, warned, level, "normal", 0)));
                    }
                }
            }
        }
    }

    private static void saysWhenToLookAgain(DeadlineFact fact) {
        Finding winner = winner(DecisionKind.WATCH, fact);
        assertThat(winner).as("%s", fact).isNotNull();
        boolean percent = winner.values().containsKey("look-again-percent");
        boolean minutes = winner.values().containsKey("look-again-minutes");
        assertThat(percent ^ minutes)
                .as("%s %s", fact, winner)
                .isEqualTo(!winner.id().equals("waitOver"));
        if (percent && winner.id().equals("look-again")) {
            assertThat(Integer.parseInt(winner.value("look-again-percent"))).isGreaterThan(fact.usedPercent());
        }
    }

    @Test
    void aRefusedReplyIsRefusedWhateverElseIsFound() {
        ReplyFact poor = new ReplyFact("complaint", "en", "ar", 0, "Done.", null, 0);
        assertThat(winner(DecisionKind.REPLY, poor).id()).isEqualTo("reply-refused");
        ReplyFact good = new ReplyFact("complaint", "ar", "ar", 0, "تم إصلاح عمود الإنارة صباح الأحد", null, 0);
        assertThat(winner(DecisionKind.REPLY, good).id()).isEqualTo("reply-accepted");
    }

    private static Finding winner(DecisionKind kind, Object fact) {
        Weighed weighed = Weighed.of(RULES.find(kind, List.of(fact), TODAY));
        assertThat(weighed.conflict()).as("%s", fact).isFalse();
        return weighed.winner();
    }

    private static RuleSet rules() {
        RuleSets sets = Given.ruleSets();
        assertThat(sets.check(RuleTrees.shipped().tree())).isEmpty();
        sets.follow(RuleTrees.shipped().tree());
        return sets.live();
    }
}
