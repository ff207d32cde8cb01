package org.tawasul.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** What the sender of a mail is told besides the acknowledgement of a case; as {@link Notices}. */
public interface MailNotices {
    /**
     * What he wrote was added to his case.
     *
     * @param leftOut how many attachments were not kept
     * @param cut whether the end of a very long mail was not
     */
    void tellAdded(long caseId, String occurrence, int leftOut, boolean cut);

    /** Of what he sent with his new case something was not kept. */
    void tellLeftOut(long caseId, String occurrence, int leftOut, boolean cut);

    /** What he wrote became nothing, since no cases come by mail now. as a sentence of an administrator says, until then if he said so. @param others by which he can write instead */
    void tellOff(
            long customerId, String occurrence, Bilingual words, @Nullable Instant until, @Nullable Bilingual others);
}
