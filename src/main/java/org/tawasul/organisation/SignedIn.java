package org.tawasul.organisation;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/**
 * Who is asking, as sign-in established it: login, the role acted in, and for staff the entity and team (codes). The role and
 * entity are those in force today; they are read anew for each request, so a change takes effect at once.
 */
public record SignedIn(String login, Role role, @Nullable String entity, @Nullable String team) {

    public Actor actor(@Nullable String requestId) {
        return new Actor(login, role.code(), entity, requestId);
    }

    public boolean is(Role one) {
        return role == one;
    }
}
