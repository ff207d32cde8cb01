package org.tawasul.api.web;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.api.ProblemSentences;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Says them from the bundle of problems. */
@Component
final class SaidProblems implements ProblemSentences {
    private static final Logger LOG = LoggerFactory.getLogger(SaidProblems.class);

    private final Texts texts;

    SaidProblems(@Qualifier("problemTexts") Texts texts) {
        this.texts = texts;
    }

    @Override
    public Bilingual say(Message sentence, String requestId) {
        Map<String, Object> parameters = new HashMap<>(sentence.parameters());
        parameters.putIfAbsent("requestId", requestId);
        if (!texts.knows(sentence.key())) {
            LOG.error("No sentence for {}", sentence.key());
            return texts.say(new Message("problem.without-sentence", parameters));
        }
        return texts.say(new Message(sentence.key(), parameters));
    }

    @Override
    public Bilingual title(int status) {
        String key = "problem-title." + status;
        String known = texts.knows(key) ? key : status < 500 ? "problem-title.400" : "problem-title.500";
        return texts.say(Message.of(known));
    }
}
