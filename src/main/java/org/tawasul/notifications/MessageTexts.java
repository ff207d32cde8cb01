package org.tawasul.notifications;

import java.util.List;
import org.tawasul.shared.Bilingual;

/** What customers and staff are told by mail and text message, for whoever answers for its words. */
public interface MessageTexts {
    /** Names of the messages, in order. */
    List<String> templates();

    /** The sentences of one; none if there is no such message. */
    List<Sentence> of(String template);

    /**
     * @param part {@code subject}, {@code sms}, or a paragraph of the mail
     * @param sample as it might be said
     * @param variables names of what it is told
     */
    record Sentence(String part, Bilingual sample, List<String> variables) {
        public Sentence {
            variables = List.copyOf(variables);
        }
    }
}
