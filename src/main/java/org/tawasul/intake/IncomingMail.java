package org.tawasul.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody wrote to the mailbox, read but not judged yet.
 *
 * @param key by which the same mail is known again: a hash of its Message-ID and sender, 64 hexadecimal digits
 * @param from the sender's address; empty if none can be read
 * @param fromName as he calls himself
 * @param subject may be empty
 * @param text in plain words, with all that he quotes below or above them; may be empty
 * @param references the Message-IDs that it answers, as they stand
 * @param automatic null if a person wrote it, else why it is taken for the work of a machine: {@code automatic}, {@code bounce}, {@code list}, {@code own}
 */
public record IncomingMail(
        String key,
        String from,
        @Nullable String fromName,
        String subject,
        String text,
        List<String> references,
        List<Attachment> attachments,
        @Nullable String automatic) {
    public IncomingMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /** @param content null for one that was too large to be fetched, or can't be read */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, byte @Nullable [] content) {}
}
