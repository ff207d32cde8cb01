package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

class RulesAheadTest {
    private static final String ROUTES = "routing/routes.csv";

    private final RulesAhead ahead = new RulesAhead();
    private final RuleSets sets = new RuleSets(
            Given.none(Releases.class),
            Given.none(Vocabulary.class),
            Given.none(org.tawasul.decisions.Names.class),
            Given.bean(TriedKinds.class, ahead));

    @Test
    void aKindIsGivenAwayOnceAndAsItsSourcesHaveIt() {
        SourceTree tree = RuleTrees.shipped().tree();
        ahead.begin(() -> tree);
        KindSources routing = routing(tree);

        assertThat(ahead.take(routing(
                        RuleTrees.shipped().replacing(ROUTES, "R-003", "R-933").tree())))
                .isEmpty();
        assertThat(ahead.take(routing).map(CompiledKind::sources).map(KindSources::hash))
                .contains(routing.hash());
        assertThat(ahead.take(routing)).isEmpty();
    }

    @Test
    void whatWasBegunWithGoesLive() {
        SourceTree tree = RuleTrees.shipped().tree();
        ahead.begin(() -> tree);
        sets.follow(tree);

        assertThat(sets.live().kinds()).containsOnlyKeys(DecisionKind.values());
        assertThat(ahead.take(routing(tree))).as("it was taken").isEmpty();
    }

    @Test
    void whatIsWrongIsStillSaidByTheStartItself() {
        SourceTree broken = RuleTrees.shipped()
                .replacing("watch/about-to-be-late/examples.yaml", "usedPercent: 75,", "usedPercent: 7,")
                .tree();
        ahead.begin(() -> broken);

        assertThat(sets.check(broken))
                .extracting(SourceProblem::file)
                .containsOnly("watch/about-to-be-late/examples.yaml");
    }

    @Test
    void sourcesThatCannotBeReadAreNoNews() {
        ahead.begin(() -> {
            throw new IllegalStateException("no folder");
        });
        SourceTree tree = RuleTrees.shipped().tree();

        assertThat(sets.check(tree)).isEmpty();
    }

    private static KindSources routing(SourceTree tree) {
        return new RuleSources(Codes.ANY, new Problems())
                .read(tree).stream()
                        .filter(kind -> kind.kind() == DecisionKind.ROUTING)
                        .findFirst()
                        .orElseThrow();
    }
}
