package org.tawasul;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.tawasul.shared.CannotStart;

/** Shows why the program can't start as a sentence instead of a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        @Nullable String message = cause.getMessage();
        return new FailureAnalysis(message == null ? "" : message, null, cause);
    }
}
