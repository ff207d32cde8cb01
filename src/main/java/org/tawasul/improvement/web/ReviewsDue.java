package org.tawasul.improvement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.WorkBeside;

/** The weekly reviews, above the task list of those who do them. */
@Component
final class ReviewsDue implements WorkBeside {
    private static final int MOST = 3;

    private final WeeklyReviews reviews;

    ReviewsDue(WeeklyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Due> of(Visitor visitor) {
        SignedIn who = visitor.who();
        if (who == null || who.entity() == null || !(who.is(Role.QUALITY_OFFICER) || who.is(Role.SUPERVISOR))) {
            return List.of();
        }
        return reviews.waiting(who, MOST).stream().map(ReviewsDue::due).toList();
    }

    private static Due due(WeeklyReviews.Review review) {
        return new Due(
                "/recurring/reviews/" + review.id(),
                "improvement.week.task",
                List.of(review.from(), review.until(), review.percent(), review.comes()),
                review.dueAt(),
                review.late());
    }
}
