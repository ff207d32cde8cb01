package org.tawasul.pages;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tawasul.api.Idempotency;
import org.tawasul.api.ProblemSentences;
import org.tawasul.api.RefusalStatus;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

/**
 * Tries what a form asks for. A form carries a word of its own ({@code once}); however often it is sent, by two clicks, the back button or a line that broke, the command
 * happens once and the answer is the first one. A refusal becomes {@link Errors}, so that the page can show the form again with all that was typed; other faults go on.
 */
@Component
public final class Attempts {
    private final Idempotency idempotency;
    private final ProblemSentences sentences;

    Attempts(Idempotency idempotency, ProblemSentences sentences) {
        this.idempotency = idempotency;
        this.sentences = sentences;
    }

    /**
     * @param once the form's own word; null or one that no page of ours made: then nothing guards against sending twice
     * @param form what makes the form what it is: its address and everything that was sent
     * @param command a whole command, or several that belong together; returns the path of the next page
     */
    public Outcome once(Visitor visitor, @Nullable String once, String form, Supplier<String> command) {
        return tried(visitor, () -> idempotency
                .once(known(once), client(visitor), form, String.class, () -> ResponseEntity.ok(command.get()))
                .getBody());
    }

    /** For what does no harm twice. */
    public Outcome tried(Visitor visitor, Supplier<@Nullable String> command) {
        try {
            return new Outcome(command.get(), Errors.NONE);
        } catch (Refusal refusal) {
            return new Outcome(null, errors(visitor, refusal));
        } catch (FieldRefusals refusals) {
            return new Outcome(null, errors(visitor, refusals));
        }
    }

    public Errors errors(Visitor visitor, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            throw refusal;
        }
        return new Errors(RefusalStatus.of(refusal.kind()), List.of(one(visitor, refusal)));
    }

    public Errors errors(Visitor visitor, FieldRefusals refusals) {
        return new Errors(
                RefusalStatus.of(Refusal.Kind.INVALID),
                refusals.refusals().stream().map(each -> one(visitor, each)).toList());
    }

    private Errors.One one(Visitor visitor, Refusal refusal) {
        String sentence = sentences.say(refusal.sentence(), visitor.requestId()).in(visitor.language());
        return new Errors.One(refusal.field(), refusal.code(), sentence);
    }

    private static @Nullable String known(@Nullable String once) {
        return once != null && once.matches("[0-9a-f-]{36}") ? once : null;
    }

    /** The word of a form is too long to be guessed, so that all who are not signed in may be one client. */
    private static String client(Visitor visitor) {
        return visitor.who() == null ? "page" : "page:" + visitor.who().login();
    }
}
