package org.tawasul.replay.year;

import java.util.Locale;
import org.tawasul.shared.Language;

/**
 * One of those who write. Nobody has a name.
 *
 * @param hand how he types
 */
record Customer(int number, Language language, Place home, int house, String channel, Spelling.Hand hand) {
    String name() {
        return String.format(Locale.ROOT, "customer-%06d", number);
    }
}
