package org.tawasul.api;

import java.util.Arrays;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/**
 * Who calls the API, in which language to answer, and the id under which this request is found in logs and in the record. A controller that takes one
 * is open to signed-in callers only: without sign-in the argument is refused {@code sign-in-required}.
 */
public record Caller(SignedIn who, Language language, String requestId) {
    public Actor actor() {
        return who.actor(requestId);
    }

    /** Refuses {@code not-allowed} (FORBIDDEN) unless the caller acts in one of these roles. */
    public void mustBe(Role... roles) {
        if (!Arrays.asList(roles).contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }
}
