package org.tawasul.faults;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Hears which scenario is the first that catches the fault. */
final class Witness implements TestExecutionListener {
    private static @Nullable String first;

    private Witness() {}

    static Witness ofAnotherFault() {
        first = null;
        return new Witness();
    }

    static Optional<String> first() {
        return Optional.ofNullable(first);
    }

    @Override
    public void executionFinished(TestIdentifier scenario, TestExecutionResult result) {
        boolean failed = scenario.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED;
        if (first == null && failed && began(result.getThrowable().orElse(null))) {
            first = scenario.getDisplayName();
        }
    }

    /** A scenario that could not even begin has caught nothing. */
    private static boolean began(@Nullable Throwable failure) {
        return failure == null || !String.valueOf(failure.getMessage()).contains("ApplicationContext");
    }
}
