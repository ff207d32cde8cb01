package org.tawasul.feedback.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.RatingFact;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/** What follows from a rating: the rules judge it, the wait is over, the case goes on. */
@Component
final class RatingOutcome {
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Workflow workflow;
    private final BusinessClock clock;
    private final Period review;

    RatingOutcome(
            Decisions decisions,
            Deadlines deadlines,
            Workflow workflow,
            BusinessClock clock,
            @Value("${tawasul.feedback.review}") String review) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.clock = clock;
        this.review = Period.parse(review);
    }

    void of(RatingRow rating, @Nullable String words, Actor actor) {
        RatingFact fact = new RatingFact(
                rating.handling(), rating.clarity(), rating.courtesy(), rating.ease(), words == null ? "" : words);
        Decision decision = decisions.decide(new Question(
                DecisionKind.RATING, "case", rating.caseId(), rating.customerId(), clock.today(), List.of(fact)));
        // Without a running clock the watch was first and the case is on its way to its end.
        Deadline waiting = deadlines.live(rating.caseId(), DeadlineKind.RATING).orElseThrow(Ratings::notUsable);
        deadlines.meet(rating.caseId(), DeadlineKind.RATING, actor);
        boolean review = decision.found()
                .filter(finding -> finding.id().equals("review"))
                .isPresent();
        if (review) {
            startReview(waiting);
        }
        try {
            workflow.tell(
                    waiting.rootProcessInstance(),
                    ProcessMessage.RATED,
                    Map.of(ProcessVariable.RATING, review ? "review" : "noted"));
        } catch (NothingWaiting e) {
            throw Ratings.notUsable();
        }
    }

    /** Somebody has to have looked into the reply by then: a review is watched as everything that is waited for. */
    private void startReview(Deadline rating) {
        deadlines.start(new StartDeadline(
                rating.caseId(),
                DeadlineKind.REVIEW,
                review,
                rating.calendar(),
                "normal",
                rating.rootProcessInstance(),
                Actor.SYSTEM));
    }
}
