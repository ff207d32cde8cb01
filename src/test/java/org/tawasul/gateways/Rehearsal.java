package org.tawasul.gateways;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs scenarios in the one program of this test and hears what becomes of each. */
final class Rehearsal implements TestExecutionListener {
    private final List<Played> played = new ArrayList<>();
    private long begun;

    private Rehearsal() {}

    /**
     * What became of a scenario.
     *
     * @param taken the arrows on its way
     * @param failure null if it passed
     */
    record Played(String id, String name, Set<String> taken, Duration took, @Nullable Throwable failure) {
        boolean passed() {
            return failure == null;
        }

        @Override
        public String toString() {
            String file =
                    id.replaceFirst(".*\\[feature:[^\\]]*features(/|%2F)", "").replaceFirst("\\].*", "");
            return name + " (" + file.replace("%2F", "/") + ")";
        }
    }

    static List<Played> play(DiscoverySelector scenarios) {
        Rehearsal rehearsal = new Rehearsal();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(scenarios)
                                .filters(includeEngines("cucumber"))
                                .configurationParameter(GLUE_PROPERTY_NAME, "org.tawasul.features,org.tawasul.gateways")
                                .configurationParameter(PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
                                .build(),
                        rehearsal);
        return rehearsal.played;
    }

    @Override
    public void executionStarted(TestIdentifier scenario) {
        WayHooks.taken();
        begun = System.nanoTime();
    }

    @Override
    public void executionFinished(TestIdentifier scenario, TestExecutionResult result) {
        // What holds others fails only for what belongs to none of them alone, such as a step that does not fit its
        // class.
        if (scenario.isTest() || result.getThrowable().isPresent()) {
            played.add(new Played(
                    scenario.getUniqueId(),
                    scenario.getDisplayName(),
                    WayHooks.taken(),
                    Duration.ofNanos(System.nanoTime() - begun),
                    result.getThrowable().orElse(null)));
        }
    }
}
