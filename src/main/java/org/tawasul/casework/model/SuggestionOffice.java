package org.tawasul.casework.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.Suggestions;
import org.tawasul.casework.SuggestionDesk;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;

/** Checks the words first, then, inside the command, whether this person may do it now. */
@Component
final class SuggestionOffice implements SuggestionDesk {
    static final List<String> DECISIONS = List.of("accepted", "declined");
    private static final int REASONS = 20_000;
    private static final int CONFIRMATION = 2000;
    private static final int WORDS = 10_000;

    private final OneCommand one;
    private final Permission permission;
    private final Suggestions suggestions;

    SuggestionOffice(OneCommand one, Permission permission, Suggestions suggestions) {
        this.one = one;
        this.permission = permission;
        this.suggestions = suggestions;
    }

    @Override
    public void study(long workItem, SignedIn who) {
        one.run(() -> suggestions.study(permission.toAct(workItem, "study", who), actor(who)));
    }

    @Override
    public void decide(long workItem, String decided, String reasons, @Nullable String confirmation, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String decision = checks.oneOf("decided", decided, DECISIONS);
        String because = checks.text("text", reasons, REASONS);
        String reason = checks.optionalWords("confirmation", confirmation, CONFIRMATION);
        checks.done();
        one.run(() ->
                suggestions.decide(permission.toAct(workItem, "decide", who), decision, because, reason, actor(who)));
    }

    @Override
    public void implement(long workItem, String words, SignedIn who) {
        String done = text(words);
        one.run(() -> suggestions.implement(permission.toAct(workItem, "implement", who), done, actor(who)));
    }

    @Override
    public void announce(long workItem, String words, SignedIn who) {
        String said = text(words);
        one.run(() -> suggestions.announce(permission.toAct(workItem, "announce", who), said, actor(who)));
    }

    private static String text(String words) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.words("text", words, WORDS);
        checks.done();
        return clean;
    }

    private static Actor actor(SignedIn who) {
        return who.actor(RequestId.current());
    }
}
