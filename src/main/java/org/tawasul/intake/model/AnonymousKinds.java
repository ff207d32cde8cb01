package org.tawasul.intake.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Following;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.CannotStart;
import org.tawasul.shared.Refusal;

/** Which kinds of case may be sent without a name. A grievance is its customer's own against a reply to him, and an inquiry asks for an answer: neither is by nature. */
@Component
final class AnonymousKinds {
    private static final String SETTING = "tawasul.cases.anonymous";

    private final Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);

    AnonymousKinds(@Value("${" + SETTING + "}") List<String> codes) {
        codes.stream().map(String::strip).filter(code -> !code.isEmpty()).forEach(code -> kinds.add(kind(code)));
    }

    boolean allow(CaseKind kind) {
        return kinds.contains(kind);
    }

    void require(SubmitCase command, Actor actor) {
        // Whoever writes on a platform is led back to his case there, so that even an inquiry finds him.
        if (!allow(command.kind()) && !command.channel().equals("social-media")) {
            throw Refusal.inField("anonymous-not-allowed", "anonymous");
        }
        // The record names who does something: of a customer who is signed in it would say who he is.
        if (actor.role().equals(Role.CUSTOMER.code()) && !actor.id().equals(Following.GUEST)) {
            throw Refusal.inField("anonymous-while-signed-in", "anonymous");
        }
    }

    private static CaseKind kind(String code) {
        try {
            CaseKind kind = CaseKind.valueOf(code.toUpperCase(Locale.ROOT));
            if (kind != CaseKind.GRIEVANCE) {
                return kind;
            }
        } catch (IllegalArgumentException notAKind) {
            throw refused(code);
        }
        throw refused(code);
    }

    private static CannotStart refused(String code) {
        return new CannotStart("The setting " + SETTING + " names " + code
                + ", which is no kind of case that may be sent without a name: complaint, suggestion, inquiry.");
    }
}
