package org.tawasul.improvement.recurrence;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.SpokenFeedback;
import org.tawasul.improvement.theme.Themes;

/** Counts what was said elsewhere than in a case. */
@Component
final class HeardWords implements SpokenFeedback {
    private final Themes themes;
    private final Hearing hearing;

    HeardWords(Themes themes, Hearing hearing) {
        this.themes = themes;
        this.hearing = hearing;
    }

    @Override
    public void hear(Said said) {
        Integer block = said.block();
        hearing.hear(new HeardRow(
                said.id(),
                said.source(),
                null,
                said.entity(),
                said.service(),
                themes.of(said.service(), said.words(), said.on()),
                Objects.requireNonNullElse(said.area(), ""),
                block == null ? 0 : HeardRow.blocksOf(block),
                said.on()));
    }
}
