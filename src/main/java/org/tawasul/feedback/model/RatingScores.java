package org.tawasul.feedback.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;
import org.tawasul.feedback.model.RatingRows.EntityScore;

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
    public Map<String, Score> byEntity(Instant from, Instant until) {
        return rows.scores(from, until).stream().collect(Collectors.toMap(EntityScore::entity, EntityScore::score));
    }

    @Override
    public List<RatedCase> rated(
            @Nullable String entity, Instant from, Instant until, @Nullable Long before, int limit) {
        return rows.rated(entity, from, until, before, limit);
    }

    @Override
    public Score ofSystem(Instant from, Instant until) {
        return rows.systemScore(from, until);
    }
}
