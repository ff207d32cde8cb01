package org.tawasul.replay.comparison;

import org.tawasul.shared.Message;

/** A file could not be read, or is not what it should be; nothing is said of the rest then. */
final class CannotCompare extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    CannotCompare(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
