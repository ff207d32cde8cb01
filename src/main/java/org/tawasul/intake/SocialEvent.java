package org.tawasul.intake;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.text.FieldChecks;

/**
 * What a platform tells us. It checks itself; refuses {@code field-required}, {@code text-too-long} and {@code value-not-allowed}.
 *
 * @param event {@code post} in public, {@code message} to us alone, {@code edit} or {@code delete} of either
 * @param id the platform's, of the post or message
 * @param author the platform's id of who wrote it
 * @param text what was written; null for a deletion
 * @param replyTo the id of the post that it answers, if any
 * @param reachable whether the author can be sent a private message
 * @param automatic whether the platform says that a machine wrote it
 */
public record SocialEvent(
        String event,
        String id,
        String author,
        @Nullable String text,
        @Nullable String replyTo,
        boolean reachable,
        boolean automatic) {
    private static final Set<String> EVENTS = new TreeSet<>(Set.of("post", "message", "edit", "delete"));
    private static final int ID = 200;

    public SocialEvent {
        FieldChecks checks = new FieldChecks();
        event = checks.oneOf("event", event, EVENTS);
        id = checks.line("id", id, ID);
        author = checks.line("author", author, ID);
        text = event.equals("delete") ? null : checks.text("text", text, SubmitCase.DESCRIPTION);
        replyTo = checks.optionalText("replyTo", replyTo, ID);
        checks.done();
    }

    public boolean isPrivate() {
        return event.equals("message");
    }
}
