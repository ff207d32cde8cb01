package org.tawasul.intake.web;

import org.tawasul.intake.Following;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Actor;

/** Who sends a form of the public. */
final class Senders {
    private Senders() {}

    /** Staff answer cases and send none, but for the contact centre on behalf of a caller. */
    static void mayBegin(Visitor visitor) {
        if (visitor.who() != null) {
            visitor.mustBe(Role.CUSTOMER, Role.CONTACT_CENTRE_AGENT);
        }
    }

    static Actor actor(Visitor visitor) {
        return visitor.who() == null
                ? new Actor(Following.GUEST, Role.CUSTOMER.code(), null, visitor.requestId())
                : visitor.actor();
    }
}
