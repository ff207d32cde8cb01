package org.tawasul.replay.year;

import org.tawasul.shared.Message;

/** The year can't be generated as it was ordered; the reason is a sentence of the bundle {@code replay-year}. */
public final class CannotGenerate extends RuntimeException {
    private final transient Message reason;

    CannotGenerate(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
