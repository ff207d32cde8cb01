package org.tawasul.faults;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Breaks the program in one way after another and asks whether a scenario notices: a feature file that can't fail promises nothing. */
@Tag("faults")
class FaultsTest {
    private static final Path REPORT = Path.of("target", "faults.txt");

    @ParameterizedTest
    @EnumSource(Fault.class)
    void someScenarioCatchesTheFault(Fault fault) throws IOException {
        FaultPlanter.set(fault);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest features = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectDirectory(fault.features))
                .filters(includeEngines("cucumber"))
                .configurationParameter(GLUE_PROPERTY_NAME, "org.tawasul.features,org.tawasul.faults")
                .configurationParameter(PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
                .build();
        LauncherFactory.create().execute(features, summary, Witness.ofAnotherFault());
        say("%s (%s): %s"
                .formatted(
                        fault,
                        fault.sentence,
                        Witness.first().map(name -> "caught by " + name).orElse("NOT CAUGHT")));
        assertThat(summary.getSummary().getTestsFoundCount()).isPositive();
        assertThat(Witness.first())
                .as("scenario that catches: " + fault.sentence)
                .isPresent();
    }

    private static void say(String line) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
