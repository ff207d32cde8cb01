package org.tawasul.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.tawasul.shared.Bilingual;

/** What a code of a {@link Vocabulary} is called, for the sentences that explain a decision. A code without a name is said as it is. */
public interface Names {
    Optional<Bilingual> name(String vocabulary, String code);

    /** The names as they were on that day: an old decision is said with the names it knew. */
    default Names on(LocalDate day) {
        return this;
    }
}
