package org.tawasul.improvement.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.SignedIn;

/** What was typed into the form that asks for an improvement. */
record RequestForm(
        @Nullable String entity,
        @Nullable String service,
        @Nullable String title,
        @Nullable String text,
        @Nullable String once) {
    static final RequestForm EMPTY = new RequestForm(null, null, null, null, null);

    RequestImprovement command(SignedIn who) {
        String own = RegisterSight.only(who);
        return new RequestImprovement(
                source(who),
                null,
                new Scope(own == null ? text(entity) : own, text(service).isBlank() ? null : service, null, null),
                Wording.languageOf(text(title) + text(text)),
                text(title),
                text(text),
                List.of());
    }

    private static FeedbackSource source(SignedIn who) {
        return switch (who.role()) {
            case SUPERVISOR, SENIOR_MANAGEMENT -> FeedbackSource.SUPERVISOR;
            case MINISTERS_OFFICE, NATIONAL_LEADERSHIP -> FeedbackSource.DIRECTIVE;
            default -> FeedbackSource.QUALITY;
        };
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
