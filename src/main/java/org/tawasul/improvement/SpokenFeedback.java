package org.tawasul.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hears what somebody said that is no case: the words become part of a theme and are kept nowhere. Needs a transaction. */
public interface SpokenFeedback {
    void hear(Said said);

    /**
     * One piece.
     *
     * @param id of whatever it was said in; nothing is heard twice under one
     * @param source code of where it comes from
     * @param entity code of the entity that it is about
     * @param area null for words that name none; so is the block
     */
    record Said(
            long id,
            String source,
            String entity,
            String service,
            @Nullable String area,
            @Nullable Integer block,
            String words,
            LocalDate on) {
        @Override
        public String toString() {
            return "Said[" + id + "]";
        }
    }
}
