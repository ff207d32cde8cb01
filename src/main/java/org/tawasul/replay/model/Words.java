package org.tawasul.replay.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What people write where a record keeps no words: about this case, in its language. */
final class Words {
    private final Texts texts;

    Words(ZoneId zone) {
        texts = new Texts(zone, List.of("replay"));
    }

    /** In the language of the case; Arabic is what offices write among themselves. */
    String say(String what, Life life) {
        return say(what, life, life.record().language());
    }

    String amongOffices(String what, Life life) {
        return say(what, life, Language.AR);
    }

    private String say(String what, Life life, Language language) {
        Map<String, Object> about =
                Map.of("key", life.record().key(), "subject", life.record().subject());
        return texts.say(new Message("replay.words." + what, about), language);
    }
}
