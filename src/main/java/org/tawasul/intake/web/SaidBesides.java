package org.tawasul.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.pages.Position;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** What a customer says in fields of their own and the team reads after his words: why it is urgent, and where exactly. */
@Component
final class SaidBesides {
    private final Texts texts;

    SaidBesides(@Qualifier("pageTexts") Texts texts) {
        this.texts = texts;
    }

    /** Refuses {@code position-unreadable}. */
    String of(SubmitForm form, Language language) {
        List<String> said = new ArrayList<>();
        String reason = Objects.requireNonNullElse(form.urgencyReason(), "").strip();
        if (form.isUrgent() && !reason.isEmpty()) {
            said.add(texts.say(new Message("intake.submit.urgent-because", Map.of("reason", reason)), language));
        }
        String position = Objects.requireNonNullElse(form.position(), "").strip();
        if (!position.isEmpty()) {
            Position read = Position.read(position)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.INVALID,
                            "position-unreadable",
                            Map.of("example", "26.22850, 50.58600"),
                            "position"));
            said.add(texts.say(new Message("intake.submit.position-said", Map.of("position", read.said())), language));
        }
        return String.join("\n\n", said);
    }
}
