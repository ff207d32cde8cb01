package org.tawasul.cases.model;

import org.tawasul.cases.CaseState;
import org.tawasul.shared.Refusal;

/** What may become of a suggestion that its entity has; each is one change of the {@link CaseFile}. */
final class SuggestionMoves {
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";

    private SuggestionMoves() {}

    /** Screening found that it is worth studying. */
    static void study(CaseFile file) {
        file.mustBeWithTeam();
        file.go(CaseState.IN_STUDY);
        file.changed("suggestion-in-study");
    }

    /** Screening may decline, and only a study may accept. */
    static void decide(CaseFile file, String decision, long message, String reasons, long rule) {
        if (file.state() == CaseState.WITH_TEAM && decision.equals(ACCEPTED)) {
            throw Refusal.inField("decision-before-study", "decided");
        }
        if (file.state() != CaseState.WITH_TEAM) {
            file.mustBe(CaseState.IN_STUDY);
        }
        file.decide(decision);
        file.changed("decision-written")
                .with("decided", decision)
                .with("message", message)
                .with("decision", rule)
                .words("reasons", reasons);
    }

    static void issue(CaseFile file, long message) {
        boolean accepted = ACCEPTED.equals(file.decided());
        file.go(accepted ? CaseState.IN_IMPLEMENTATION : CaseState.DECLINED);
        file.changed("decision-issued").with("decided", file.decided()).with("message", message);
    }

    static void stepTaken(CaseFile file, int done, int steps) {
        file.mustBe(CaseState.IN_IMPLEMENTATION);
        file.changed("suggestion-step-done").with("done", done).with("steps", steps);
    }

    static void implement(CaseFile file, long message, String words) {
        file.go(CaseState.IMPLEMENTED);
        file.changed("suggestion-implemented").with("message", message).words("words", words);
    }

    static void announce(CaseFile file, long message, String words) {
        file.mustBe(CaseState.IMPLEMENTED);
        file.changed("suggestion-announced").with("message", message).words("words", words);
    }
}
