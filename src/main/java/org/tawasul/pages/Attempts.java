package org.tawasul.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tawasul.api.Idempotency;
import org.tawasul.api.ProblemSentences;
import org.tawasul.api.RefusalStatus;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/**
 * Tries what a form asks for. A form carries a word of its own ({@code once}); however often it is sent, by two clicks, the back button or a line that broke, the command
 * happens once and the answer is the first one. A refusal becomes {@link Errors}, so that the page can show the form again with all that was typed; other faults go on.
 */
@Component
public final class Attempts {
    private final Idempotency idempotency;
    private final ProblemSentences sentences;
    private final Texts texts;

    Attempts(Idempotency idempotency, ProblemSentences sentences, @Qualifier("pageTexts") Texts texts) {
        this.idempotency = idempotency;
        this.sentences = sentences;
        this.texts = texts;
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

    /**
     * @param sent everything that was sent, with the form's own word; what is only to be shown again is not tried ({@link OpenForm})
     */
    public Outcome once(Visitor visitor, Map<String, String> sent, String form, Supplier<String> command) {
        return OpenForm.isOnlyShown(sent) ? Outcome.SHOWN : once(visitor, sent.get("once"), form, command);
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

    /** Of one refusal. That somebody must sign in first is no mistake in a form: it goes on, and leads to the sign-in. */
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
        return new Errors.One(refusal.field(), refusal.code(), sentence(visitor, refusal));
    }

    /** What is missing in a field is said by what it asks for, where its page has such a sentence: "write your name", not "this field is required". */
    private String sentence(Visitor visitor, Refusal refusal) {
        String own = "error." + refusal.field() + "." + refusal.code();
        if (texts.knows(own)) {
            return texts.say(new Message(own, refusal.sentence().parameters()), visitor.language());
        }
        Message said = refusal.code().equals("idempotency-key-reused")
                ? Message.of("problem.form-sent-already")
                : refusal.sentence();
        return sentences.say(said, visitor.requestId()).in(visitor.language());
    }

    private static @Nullable String known(@Nullable String once) {
        return once != null && once.matches("[0-9a-f-]{36}") ? once : null;
    }

    /** The word of a form is too long to be guessed, so that all who are not signed in may be one client. */
    private static String client(Visitor visitor) {
        return visitor.who() == null ? "page" : "page:" + visitor.who().login();
    }
}
