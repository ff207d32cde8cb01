package org.tawasul.decisions.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.Table;

/** What a row says is made once and serves all questions; what follows from a question is made for it alone, whoever asks at the same time. */
class KeptFindingsTest {
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
            """;
    private static final KindSources SOURCES = sources(
            DecisionKind.ROUTING,
            RuleTrees.shipped().with("routing/routes.csv", ROUTES).with("routing/words.csv", WORDS));
    private static final CompiledKind KIND =
            KindCompiler.compile(SOURCES, new Problems()).orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aRowSaysTheSameToEveryQuestionAndNobodyCanChangeIt() {
        Finding first = only(find("انقطعت", "power", null));
        Finding second = only(find("شيء آخر", "power", "north"));
        assertThat(second).isSameAs(first);
        Table routes = SOURCES.tables().get(0);
        assertThat(first).isEqualTo(RowFinding.of(routes, routes.rows().get(2)));
        assertThatThrownBy(() -> first.values().put("entity", "other"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.reason().parameters().put("entity", "other"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatTheWordsOfOneQuestionComeToIsNotInTheNext() {
        List<Finding> light = find("الشارع مظلم", null, null);
        List<Finding> heavy = find("عمود الإنارة لا يعمل والشارع مظلم", null, null);
        assertThat(sums(light)).containsExactly("3");
        assertThat(sums(heavy)).containsExactly("7");
        assertThat(find("الشارع مظلم", null, null)).isEqualTo(light);
    }

    @Test
    void whoAsksAtTheSameTimeGetsHisOwnAnswer() throws Exception {
        List<Callable<List<Finding>>> questions = List.of(
                () -> find("انقطعت", "power", null),
                () -> find("لا يعمل", "lamps", "north"),
                () -> find("الشارع مظلم", null, null),
                () -> find("عمود الإنارة لا يعمل والشارع مظلم", null, "north"),
                () -> find("لا شيء", null, null));
        List<List<Finding>> alone = new ArrayList<>();
        for (Callable<List<Finding>> question : questions) {
            alone.add(question.call());
        }
        assertThat(new HashSet<>(alone)).hasSize(questions.size());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Finding>>> together = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                together.add(threads.submit(questions.get(i % questions.size())));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void noRowsConsequenceIsInterpretedAndTheRulesOfFoldersKeepTheirs() {
        KindSources admission = sources(DecisionKind.ADMISSION, RuleTrees.shipped());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        admission.tables().forEach(table -> add(RowsDrl.write(table), builder));
        admission.folders().forEach(folder -> add(folder.drl(), builder));
        KieBase base = builder.newKieBase();
        Set<Object> before = consequences(base, false);
        new CompiledKind(admission, base);
        assertThat(consequences(base, true)).isNotEmpty().hasOnlyElementsOfType(RowFires.class);
        assertThat(consequences(base, false)).isNotEmpty().isEqualTo(before);
    }

    private static Set<Object> consequences(KieBase base, boolean ofRows) {
        return base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .filter(rule -> RowsDrl.isRow(rule) == ofRows)
                .map(rule -> ((RuleImpl) rule).getConsequence())
                .collect(Collectors.toSet());
    }

    private static void add(String drl, KnowledgeBuilder builder) {
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
    }

    private static List<String> sums(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.id().equals(Asking.POINTS_TO))
                .map(finding -> finding.value("weight"))
                .toList();
    }

    private static Finding only(List<Finding> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> find(String words, String service, String area) {
        CaseFact fact = new CaseFact("complaint", service, area, "normal", "web", 0, null, null, words, 0, 0, null);
        return KIND.find(List.of(fact), DAY);
    }

    private static KindSources sources(DecisionKind wanted, RuleTrees rules) {
        Problems problems = new Problems();
        KindSources sources = new RuleSources(Codes.ANY, problems)
                .read(rules.tree()).stream()
                        .filter(kind -> kind.kind() == wanted)
                        .findFirst()
                        .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return sources;
    }
}
