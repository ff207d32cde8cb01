package org.tawasul.cases.model;

import java.time.Instant;
import org.tawasul.cases.CaseState;

/** What may become of a case before it is anybody's work; each is one change of the {@link CaseFile}. */
final class AdmissionMoves {
    private AdmissionMoves() {}

    /** Life-danger was read out of its words; it is admitted all the same. */
    static void recogniseEmergency(CaseFile file, Ground ground) {
        file.mustBe(CaseState.RECEIVED);
        file.markEmergency();
        file.changed("emergency-recognised", ground);
    }

    /** The same, read out of what its customer wrote afterwards; where the case stands does not change. */
    static void recogniseLaterEmergency(CaseFile file, Ground ground) {
        file.markEmergency();
        file.changed("emergency-recognised", ground);
    }

    static void leaveIncomplete(CaseFile file, Ground ground, String missing, long message, String question) {
        file.go(CaseState.INCOMPLETE);
        file.changed("case-incomplete", ground)
                .with("missing", missing)
                .with("message", message)
                .words("question", question);
    }

    /** Nothing came in the time that the customer had. */
    static void giveUp(CaseFile file, Instant at) {
        file.mustBe(CaseState.INCOMPLETE);
        file.end(CaseState.NOT_ADMITTED, at);
        file.changed("case-not-completed");
    }

    static void join(CaseFile file, String firstNumber, Instant at) {
        file.end(CaseState.JOINED, at);
        file.changed("case-joined").with("first", firstNumber);
    }

    /** The first case takes in what was said again; where it stands does not change. */
    static void takeIn(CaseFile first, String fromNumber, long message, String words) {
        first.changed("words-added")
                .with("from", fromNumber)
                .with("message", message)
                .words("words", words);
    }
}
