package org.tawasul.feedback.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.RatingFact;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/** What follows from a rating: the rules judge it, the wait is over, the case goes on. */
@Component
final class RatingOutcome {
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Workflow workflow;
    private final BusinessClock clock;

    RatingOutcome(Decisions decisions, Deadlines deadlines, Workflow workflow, BusinessClock clock) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.clock = clock;
    }

    void of(RatingRow rating, @Nullable String words, Actor actor) {
        RatingFact fact = new RatingFact(
                rating.handling(), rating.clarity(), rating.courtesy(), rating.ease(), words == null ? "" : words);
        decisions.decide(new Question(
                DecisionKind.RATING, "case", rating.caseId(), rating.customerId(), clock.today(), List.of(fact)));
        // Without a running clock the watch was first and the case is on its way to its end.
        Deadline waiting = deadlines.live(rating.caseId(), DeadlineKind.RATING).orElseThrow(Ratings::notUsable);
        deadlines.meet(rating.caseId(), DeadlineKind.RATING, actor);
        try {
            workflow.tell(waiting.rootProcessInstance(), ProcessMessage.RATED, Map.of());
        } catch (NothingWaiting e) {
            throw Ratings.notUsable();
        }
    }
}
