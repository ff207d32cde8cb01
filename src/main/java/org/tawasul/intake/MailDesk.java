package org.tawasul.intake;

import java.time.Instant;
import java.util.List;
import org.tawasul.shared.Actor;

/**
 * Makes cases of mail. A mail becomes an answer or an addition if it names, by what it answers or in its subject, a case of its sender that is open to it; else a new case. What a
 * machine wrote becomes nothing and is never answered. Each mail is taken once, however often it is read.
 */
public interface MailDesk {
    /** What the reader of the mailbox is to do with a mail. */
    enum Standing {
        /** Take it. */
        NEW,
        /** Take it once more, because an administrator says so. */
        AGAIN,
        /** Put it away. */
        DONE,
        /** Leave it where it is: an administrator is to look at it. */
        HELD
    }

    Standing standing(String key);

    /** Whether an administrator wants something done with mail that was held. */
    boolean wantsAgain();

    /**
     * Takes a mail and says what is to be done with it: {@code DONE} or {@code HELD}. What is refused of its words is held at once. A whole command of its own; called outside a transaction,
     * since it stores the attachments first.
     */
    Standing take(IncomingMail mail);

    /** A mail could not be read or taken. The third time it is held. */
    Standing failed(String key, String fault);

    /** A mail that an administrator dismissed is no longer in the mailbox. */
    void putAway(String key);

    /** Mail that waits for an administrator, oldest first. */
    List<HeldMail> held();

    /** It is to be tried once more. Refuses {@code incident-not-open} (CONFLICT). */
    void again(long id, Actor actor);

    /** It is to be put away as it is. Refuses {@code incident-not-open} (CONFLICT). */
    void dismiss(long id, Actor actor);

    /**
     * A mail that lies in the mailbox, flagged.
     *
     * @param reason {@code too-many}, {@code refused} or {@code failed}
     * @param detail the code of the refusal or the kind of the fault; empty for too many
     */
    record HeldMail(long id, String reason, String detail, int attempts, Instant heldAt) {}
}
