package org.tawasul.replay.records;

import org.tawasul.shared.Message;

/** A file of records that can't be read at all, with the sentence for whoever named it. */
public final class CannotRead extends RuntimeException {
    private final transient Message sentence;

    public CannotRead(Message sentence) {
        super(sentence.toString(), null, false, false);
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }
}
