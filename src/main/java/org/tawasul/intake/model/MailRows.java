package org.tawasul.intake.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of mail, in the store. Every method is part of the caller's transaction. */
public interface MailRows {
    Optional<MailRow> byKey(String mailKey);

    Optional<MailRow> byId(long id);

    /** Fails for a key that is known already. */
    void insert(MailRow row);

    /** Over the version before it; 0 if somebody else was first. */
    int update(MailRow row);

    /** How many mails of this sender became cases or additions since then, or were put away so. */
    int countedSince(String sender, String reason, Instant since);

    /** How many mails of this sender were put away so since then. */
    int ignoredSince(String sender, String reason, Instant since);

    boolean any(MailRow.State state);

    /** Oldest first. */
    List<MailRow> held();
}
