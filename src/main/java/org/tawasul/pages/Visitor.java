package org.tawasul.pages;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/**
 * Who looks at a page, in the language of its address, and the id under which this request is found in logs and in the record. Controllers of pages take one as an
 * argument; {@code who} is null for whoever is not signed in.
 */
public record Visitor(Language language, @Nullable SignedIn who, String requestId) {
    /** Refuses {@code sign-in-required} (UNAUTHENTICATED), which leads a person to the page where one signs in. */
    public SignedIn signedIn() {
        if (who == null) {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign-in-required");
        }
        return who;
    }

    /** Refuses {@code sign-in-required}, and {@code not-allowed} (FORBIDDEN) unless the visitor acts in one of these roles. */
    public SignedIn mustBe(Role... roles) {
        if (!Arrays.asList(roles).contains(signedIn().role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return signedIn();
    }

    public boolean is(Role role) {
        return who != null && who.is(role);
    }

    public Actor actor() {
        return signedIn().actor(requestId);
    }

    /** The address of a page in the visitor's language: {@code /tasks} is {@code /ar/tasks}. */
    public String to(String path) {
        return "/" + language.tag() + path;
    }
}
