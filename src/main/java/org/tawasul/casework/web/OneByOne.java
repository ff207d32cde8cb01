package org.tawasul.casework.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Does something to many cases, each a command of its own that is done once however often the form is sent: what one is refused leaves the others as they are. */
@Component
final class OneByOne {
    static final int MOST = 50;

    private final ActsOnMany acts;
    private final Attempts attempts;

    OneByOne(ActsOnMany acts, Attempts attempts) {
        this.acts = acts;
        this.attempts = attempts;
    }

    List<LineResult> perform(Visitor visitor, String act, List<ChosenLine> chosen, Map<String, String> sent) {
        return chosen.stream()
                .limit(MOST)
                .map(line -> one(visitor, act, line, sent))
                .toList();
    }

    private LineResult one(Visitor visitor, String act, ChosenLine line, Map<String, String> sent) {
        String once = sent.getOrDefault("once", "");
        String own = once.isEmpty()
                ? null
                : UUID.nameUUIDFromBytes((once + line.number() + line.item()).getBytes(StandardCharsets.UTF_8))
                        .toString();
        Outcome outcome = attempts.once(visitor, own, act + line + SentForm.fields(sent), () -> {
            acts.perform(act, line, sent, visitor.signedIn());
            return LineResult.DONE;
        });
        return new LineResult(
                line.number(),
                outcome.refused() ? outcome.errors().list().get(0).code() : LineResult.DONE);
    }
}
