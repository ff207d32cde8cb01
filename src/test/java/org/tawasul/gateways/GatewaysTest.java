package org.tawasul.gateways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.gateways.Rehearsal.Played;

/** Asks of every arrow of every model whether a scenario takes it, and of every condition whether a scenario notices that it is wrong. */
@Tag("gateways")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewaysTest {
    private static final Path REPORT = Path.of("target", "gateways.txt");

    private final Models models = Models.in(Path.of("processes"));
    private List<Played> played = List.of();
    private int tried;
    private int caught;

    @BeforeAll
    void playEveryScenario() {
        played = Rehearsal.play(selectDirectory("features"));
    }

    /** Beside PostgreSQL, where they are played by themselves, these are all scenarios on H2. */
    @TestFactory
    Stream<DynamicTest> scenarios() {
        assertThat(played).hasSizeGreaterThan(300);
        return played.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    if (one.failure() != null) {
                        throw one.failure();
                    }
                }));
    }

    @Test
    void everyFlowIsPassedByAScenario() throws IOException {
        Set<String> taken = played.stream()
                .filter(Played::passed)
                .flatMap(one -> one.taken().stream())
                .collect(Collectors.toSet());
        List<Flow> missing = models.flows().stream()
                .filter(flow -> !taken.contains(flow.key()))
                .toList();
        say("%d flows, %d not passed %s; %d scenarios"
                .formatted(models.flows().size(), missing.size(), missing, played.size()));
        assertThat(models.flows()).isNotEmpty();
        assertThat(missing).as("flows that no scenario passes").isEmpty();
    }

    List<Flow> conditions() {
        return models.conditions();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aScenarioCatchesEveryMutantOf(Flow condition) throws IOException {
        List<Mutant> missed = new ArrayList<>();
        Set<Played> witnesses = new LinkedHashSet<>();
        for (Mutant mutant : Mutant.of(models, condition)) {
            Played witness = witnessOf(mutant);
            tried++;
            say("%s %s: %s".formatted(condition, mutant, witness == null ? "NOT CAUGHT" : "caught by " + witness));
            if (witness == null) {
                missed.add(mutant);
            } else {
                witnesses.add(witness);
                caught++;
            }
        }
        // What they saw was the mutant and nothing that an earlier one left behind.
        for (Played witness : witnesses) {
            assertThat(again(witness).failure())
                    .as(witness + " without a mutant")
                    .isNull();
        }
        assertThat(missed)
                .as("mutants of " + condition + " that no scenario catches")
                .isEmpty();
    }

    @AfterAll
    void sayWhatWasCaught() throws IOException {
        say("%d conditions, %d mutants, %d caught".formatted(models.conditions().size(), tried, caught));
    }

    private @Nullable Played witnessOf(Mutant mutant) {
        WayHooks.follow(mutant);
        try {
            return played.stream()
                    .filter(Played::passed)
                    .filter(one -> mutant.leadsAstray(one.taken()))
                    .sorted(Comparator.comparing(Played::took))
                    .filter(one -> !again(one).passed())
                    .findFirst()
                    .orElse(null);
        } finally {
            WayHooks.follow(null);
        }
    }

    private static Played again(Played scenario) {
        List<Played> once = Rehearsal.play(selectUniqueId(scenario.id()));
        assertThat(once).as(scenario + " runs once").hasSize(1);
        return once.get(0);
    }

    private static void say(String line) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
