package org.tawasul.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * How the sentences of messages are worded, in both languages together: as they came with the program, or as an administrator worded them since. A wording that could leave a hole, say what it is not told, or make a
 * text message too long is refused. It holds for what is written from then on, on every node; what waits in the outbox leaves as it was written. For administrators; others are refused {@code not-allowed}.
 */
public interface Wordings {
    /** Refuses {@code page-unknown} where the message has no such part. */
    Wording of(String template, String part, SignedIn who);

    /**
     * How it would look. In the fields {@code ar} and {@code en} it refuses {@code wording-empty}, {@code wording-too-long}, {@code wording-unreadable}, {@code wording-variable-unknown}, {@code
     * wording-variable-missing}, {@code wording-variable-otherwise}, {@code wording-choice-unknown}, {@code wording-variable-missing-there}, {@code wording-variable-foreign-there}, {@code wording-style}, {@code wording-forms}, {@code wording-foreign-letters}, {@code wording-marks} and {@code wording-sms-too-long}.
     */
    Preview tried(String template, String part, Bilingual written, SignedIn who);

    /** Refuses as {@link #tried} does, {@code wording-changed} if somebody else worded it since that version, and {@code wording-same}. */
    void publish(String template, String part, Bilingual written, long seen, SignedIn who);

    /**
     * @param shipped as it came with the program
     * @param live as it is said now
     * @param version 0 as long as nobody changed it
     * @param versions the newest first
     */
    record Wording(
            String template,
            String part,
            Bilingual shipped,
            Bilingual live,
            List<String> variables,
            long version,
            List<Version> versions) {
        /** How it was worded in that version; as it came with the program for any other number. */
        public Bilingual at(long number) {
            return versions.stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .map(one -> one.written() == null ? shipped : one.written())
                    .orElse(shipped);
        }
    }

    /** @param written null for the way back to what came with the program */
    record Version(long number, @Nullable Bilingual written, String by, Instant at) {}

    /**
     * A wording with sample values.
     *
     * @param samples with different numbers, where it says any
     * @param parts of the longest text message; 0 for a mail
     */
    record Preview(List<Bilingual> samples, int parts) {
        public Preview {
            samples = List.copyOf(samples);
        }
    }
}
