package org.tawasul.cases.model;

import java.time.Instant;
import org.tawasul.cases.CaseState;

/** Joining by hand and parting; each is one change of the {@link CaseFile}. */
final class Merges {
    private Merges() {}

    static void join(CaseFile file, String firstNumber, Instant at) {
        file.end(CaseState.JOINED, at);
        file.changed("case-merged").with("first", firstNumber);
    }

    /** Where it was before it was joined: with its team, or in triage if none had it. */
    static void separate(CaseFile file, String firstNumber) {
        file.goOn(file.entity() == null ? CaseState.IN_TRIAGE : CaseState.WITH_TEAM);
        file.changed("case-separated").with("first", firstNumber);
    }

    /** What the other case had said stays in the record and is answered there; where this one stands does not change. */
    static void letGo(CaseFile first, String otherNumber) {
        first.changed("words-parted").with("from", otherNumber);
    }
}
