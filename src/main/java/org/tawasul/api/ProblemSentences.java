package org.tawasul.api;

import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

/** The sentences of refusals and faults, as the API's problem documents and the pages say them. */
public interface ProblemSentences {
    /** A refusal without a sentence of its own gets a general one with the request's id, and is logged as a fault of ours. */
    Bilingual say(Message sentence, String requestId);

    /** The short title of a status. */
    Bilingual title(int status);
}
