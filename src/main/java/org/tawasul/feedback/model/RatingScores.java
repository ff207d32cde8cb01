package org.tawasul.feedback.model;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;

/** Reads the two views that part what judges an entity from what judges the system. */
@Component
class RatingScores implements Scores {
    private final RatingRows rows;

    RatingScores(RatingRows rows) {
        this.rows = rows;
    }

    @Override
    public Score ofEntity(String entity, Instant from, Instant until) {
        return rows.scoreOf(entity, from, until);
    }

    @Override
    public Score ofSystem(Instant from, Instant until) {
        return rows.systemScore(from, until);
    }
}
