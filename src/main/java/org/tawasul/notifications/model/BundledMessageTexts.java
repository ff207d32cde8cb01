package org.tawasul.notifications.model;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.MessageTexts;
import org.tawasul.shared.text.Texts;

/** The sentences as they are said now. */
@Component
class BundledMessageTexts implements MessageTexts {
    private static final String PREFIX = "notice.";
    private static final List<String> ORDER = List.of("subject", "opening", "next", "sms");

    private final LiveWordings wordings;
    private final BusinessClock clock;

    BundledMessageTexts(LiveWordings wordings, BusinessClock clock) {
        this.wordings = wordings;
        this.clock = clock;
    }

    @Override
    public List<String> templates() {
        return wordings.shipped().keysFrom(PREFIX).stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(PREFIX.length(), key.length() - ".subject".length()))
                .toList();
    }

    @Override
    public List<Sentence> of(String template) {
        String beginning = PREFIX + template + ".";
        Texts texts = wordings.texts();
        return texts.keysFrom(beginning).stream()
                .map(key -> new Sentence(
                        key.substring(beginning.length()), texts.sample(key, clock.today()), texts.variables(key)))
                .sorted(Comparator.comparingInt(BundledMessageTexts::place))
                .toList();
    }

    /** Subject and opening first, the text message last. */
    private static int place(Sentence sentence) {
        int known = ORDER.indexOf(sentence.part());
        return known < 0 ? 1 : (known < 2 ? known - 2 : known + 1);
    }
}
