package org.tawasul.casework.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseStep;
import org.tawasul.casework.OfficerNames;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What a row of the record says in words. */
@Component
final class StepWords {
    private final OfficerNames names;
    private final Texts texts;

    StepWords(OfficerNames names, @Qualifier("officeTexts") Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Other modules may write rows that nobody has put into words yet: their action stands for itself. */
    @Nullable
    Bilingual of(CaseStep step) {
        String key = "step." + step.action();
        if (!texts.knows(key)) {
            return null;
        }
        Map<String, Object> said = new HashMap<>(Map.of("by", names.at(step.happenedAt(), step.actor())));
        said.put("level", step.facts().getOrDefault("level", 0));
        said.put("raisedTo", String.valueOf(step.facts().get("role")).replace('-', '_'));
        said.put("first", String.valueOf(step.facts().getOrDefault("first", "")));
        said.put("from", String.valueOf(step.facts().getOrDefault("from", "")));
        said.put("open", step.facts().getOrDefault("open", 0));
        said.put("mode", String.valueOf(step.facts().getOrDefault("mode", "")));
        said.put("head", String.valueOf(step.facts().getOrDefault("head", "")));
        said.put(
                "absent",
                names.at(step.happenedAt(), String.valueOf(step.facts().getOrDefault("for", ""))));
        return texts.say(new Message(key, said));
    }
}
