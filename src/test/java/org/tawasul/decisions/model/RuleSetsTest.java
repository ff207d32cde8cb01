package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

class RuleSetsTest {
    private static final String ROUTES = "routing/routes.csv";

    private final RuleSets sets = Given.ruleSetsAlone(Given.none(Releases.class));

    @Test
    void whatWasCheckedIsNotCompiledAgainWhenItGoesLive() {
        SourceTree tree = RuleTrees.shipped().tree();
        assertThat(sets.check(tree)).isEmpty();
        RuleSet checked = sets.of(tree.hash());
        sets.follow(tree);
        assertThat(sets.live()).isSameAs(checked);
        sets.follow(RuleTrees.shipped().tree());
        assertThat(sets.live()).isSameAs(checked);
    }

    @Test
    void kindsThatDidNotChangeStayCompiled() {
        sets.follow(RuleTrees.shipped().tree());
        RuleSet before = sets.live();
        sets.follow(RuleTrees.shipped().replacing(ROUTES, "R-003", "R-933").tree());

        for (DecisionKind kind : DecisionKind.values()) {
            CompiledKind now = sets.live().kinds().get(kind);
            if (kind == DecisionKind.ROUTING) {
                assertThat(now).isNotSameAs(before.kinds().get(kind));
            } else {
                assertThat(now).isSameAs(before.kinds().get(kind));
            }
        }
    }

    @Test
    void aRefusedCandidateLeavesTheOldRulesLive() {
        sets.follow(RuleTrees.shipped().tree());
        RuleSet before = sets.live();
        assertThat(sets.check(
                        RuleTrees.shipped().replacing(ROUTES, "R-003", "R 3").tree()))
                .hasSize(1);
        assertThat(sets.live()).isSameAs(before);
    }

    @Test
    void aPointerThatDidNotMoveAfterAllMovesTheRulesBack() {
        sets.follow(RuleTrees.shipped().tree());
        RuleSet before = sets.live();
        TransactionSynchronizationManager.initSynchronization();
        try {
            sets.follow(RuleTrees.shipped().replacing(ROUTES, "R-003", "R-933").tree());
            assertThat(sets.live()).isNotSameAs(before);
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(sets.live()).isSameAs(before);
    }

    @Test
    void rulesWhoseSourcesAreLostSaySo() {
        assertThatThrownBy(() -> sets.of("0".repeat(64)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not kept");
    }

    @Test
    void codesAreThoseOfTheOrganisationOfToday() {
        Vocabulary organisation = name -> switch (name) {
            case "teams" -> Optional.of(Set.of("works-complaints"));
            case "areas" -> Optional.empty();
            default -> Optional.of(Set.of());
        };
        RuleSets strict = Given.ruleSets(Given.none(Releases.class), Given.bean(Vocabulary.class, organisation));
        List<SourceProblem> problems = strict.check(RuleTrees.shipped().tree());

        assertThat(problems)
                .filteredOn(problem -> problem.sentence().key().equals("problem.rules-vocabulary-unknown"))
                .extracting(SourceProblem::place)
                .containsExactly("conditions.area.values-from");
        RuleTrees withoutArea = RuleTrees.shipped().replacing("routing/routes.table.yaml", ", of: entity", "");
        withoutArea.replacing("routing/routes.table.yaml", "    values-from: areas\n", "");
        assertThat(strict.check(withoutArea.tree()))
                .extracting(SourceProblem::place)
                .contains("row 2, column service", "row 2, column entity", "row 5, column team")
                .doesNotContain("row 2, column team");
    }

    @Test
    void rowsHoldOnlyBetweenTheirDates() {
        RuleTrees trees = RuleTrees.shipped()
                .replacing(
                        ROUTES,
                        "R-003,road-damage,,,works,works-complaints,,,",
                        """
                        R-003,road-damage,,,works,works-complaints,,2026-03-31,
                        R-903,road-damage,,,municipality-capital,municipality-capital-complaints,2026-04-01,,""");
        assertThat(sets.check(trees.tree())).isEmpty();
        sets.follow(trees.tree());

        assertThat(entityOn(LocalDate.of(2026, 3, 31))).containsExactly("works");
        assertThat(entityOn(LocalDate.of(2026, 4, 1))).containsExactly("municipality-capital");
    }

    private List<String> entityOn(LocalDate day) {
        return sets.live().find(DecisionKind.ROUTING, List.of(Given.complaint("road-damage", "capital")), day).stream()
                .map((Finding finding) -> finding.value("entity"))
                .toList();
    }
}
