package org.tawasul.workflow.contract;

import java.util.Arrays;
import java.util.Optional;

/** The messages by which code tells a running process that something happened. */
public enum ProcessMessage {
    /** The watch found something; starts the event subprocess {@code watch}. */
    WATCH("message_watch"),
    CUSTOMER_ANSWERED("message_customerAnswered"),
    /** What was waited for did not come in time. */
    WAIT_OVER("message_waitOver"),
    RATED("message_rated"),
    /** Somebody was asked for a contribution; starts the event subprocess {@code sideWork}. */
    CONTRIBUTION_ASKED("message_contributionAsked"),
    /** A contribution is not wanted any more. */
    CONTRIBUTION_CANCELLED("message_contributionCancelled"),
    /** The customer says that what was promised is not done. */
    NOT_DONE("message_notDone"),
    /** Nothing that was promised or ordered is open any more. */
    PROMISES_KEPT("message_promisesKept"),
    /** The customer says within the time to rate that the reply solves nothing. */
    NOT_SOLVED("message_notSolved"),
    /** The team took its reply back before it left. */
    REPLY_RECALLED("message_replyRecalled"),
    /** The customer withdrew the case; starts the interrupting event subprocess {@code withdrawn}. */
    WITHDRAWN("message_withdrawn");

    private final String messageName;

    ProcessMessage(String messageName) {
        this.messageName = messageName;
    }

    public String messageName() {
        return messageName;
    }

    public static Optional<ProcessMessage> of(String messageName) {
        return Arrays.stream(values())
                .filter(one -> one.messageName.equals(messageName))
                .findFirst();
    }
}
