package org.tawasul.decisions;

import java.util.Optional;
import org.tawasul.shared.Bilingual;

/** What a code of a {@link Vocabulary} is called, for the sentences that explain a decision. A code without a name is said as it is. */
public interface Names {
    Optional<Bilingual> name(String vocabulary, String code);
}
