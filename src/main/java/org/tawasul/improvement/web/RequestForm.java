package org.tawasul.improvement.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementOrigins.Origin;
import org.tawasul.improvement.LinkedCases;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;

/**
 * What was typed into the form that asks for an improvement.
 *
 * @param from kind of what it is asked for because of; null if of nothing that has a page
 * @param of which one of them
 * @param cases numbers of those that show the need
 * @param titleOther the title in the other language, for the public reads it in either
 */
record RequestForm(
        @Nullable String from,
        @Nullable String of,
        @Nullable String entity,
        @Nullable String service,
        @Nullable String cases,
        @Nullable String title,
        @Nullable String titleOther,
        @Nullable String text,
        @Nullable String once) {
    /** @param origin of {@link #from}, if there is one: what it is about nobody needs to say again */
    RequestImprovement command(@Nullable Origin origin, LinkedCases linked, SignedIn who) {
        Language language = Wording.languageOf(text(title) + text(text));
        if (origin != null) {
            return new RequestImprovement(
                    origin.source(),
                    origin.reference(),
                    origin.scope(),
                    language,
                    text(title),
                    titleOther,
                    text(text),
                    null,
                    origin.cases());
        }
        String own = RegisterSight.only(who);
        String about = text(service).isBlank() ? null : service;
        String asked = own == null ? text(entity) : own;
        var shown = linked.named(text(cases), asked, who);
        return new RequestImprovement(
                source(who),
                null,
                new Scope(asked, about, linked.theme(shown, about), null),
                language,
                text(title),
                titleOther,
                text(text),
                null,
                shown);
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
