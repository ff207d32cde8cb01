package org.tawasul.improvement.recurrence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.Contributions;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.Rating;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementOrigins;
import org.tawasul.improvement.LinkedCases;
import org.tawasul.improvement.Scope;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** A case whose rating is reviewed, and one on which a directive was given. */
@Component
final class CaseOrigins implements ImprovementOrigins {
    private final Cases cases;
    private final CaseAccess access;
    private final Feedback feedback;
    private final Contributions contributions;
    private final LinkedCases linked;

    CaseOrigins(Cases cases, CaseAccess access, Feedback feedback, Contributions contributions, LinkedCases linked) {
        this.cases = cases;
        this.access = access;
        this.feedback = feedback;
        this.contributions = contributions;
        this.linked = linked;
    }

    @Override
    public Optional<Origin> find(String kind, String reference, SignedIn who) {
        FeedbackSource source = source(kind);
        return source == null
                ? Optional.empty()
                : CaseNumber.parse(reference)
                        .flatMap(cases::findByNumber)
                        .filter(view -> access.maySeeWhole(who, view.id()))
                        .flatMap(view -> occasion(source, view.id()).flatMap(one -> origin(source, view, one)));
    }

    private static @Nullable FeedbackSource source(String kind) {
        return switch (kind) {
            case "rating-review" -> FeedbackSource.RATING_REVIEW;
            case "case-directive" -> FeedbackSource.DIRECTIVE;
            default -> null;
        };
    }

    /** The last rating or directive: what comes after it is asked for because of again. */
    private Optional<String> occasion(FeedbackSource source, long caseId) {
        return source == FeedbackSource.RATING_REVIEW
                ? feedback.of(caseId)
                        .map(CaseOrigins::withCause)
                        .map(rating -> Long.toString(rating.ratedAt().getEpochSecond()))
                : contributions.of(caseId).stream()
                        .filter(one -> one.kind() == ContributionKind.DIRECTIVE)
                        .map(Contribution::id)
                        .max(Comparator.naturalOrder())
                        .map(id -> Long.toString(id));
    }

    private static Rating withCause(Rating rating) {
        if (!rating.givesCause()) {
            throw Refusal.of(Refusal.Kind.REFUSED_BY_RULE, "improvement-rating-without-cause");
        }
        return rating;
    }

    /** The entity is part of the reference: what one did about a case keeps the next one from nothing. */
    private Optional<Origin> origin(FeedbackSource source, CaseView view, String occasion) {
        List<Long> one = List.of(view.id());
        return Optional.ofNullable(view.entity())
                .map(entity -> new Origin(
                        source,
                        entity + "/" + view.number() + "/" + occasion,
                        new Scope(entity, view.service(), linked.theme(one, view.service()), null),
                        one,
                        "/cases/" + view.number()));
    }
}
