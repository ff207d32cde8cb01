package org.tawasul.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.shared.text.FieldChecks;

/** The commitments of a reply, checked in form; whether their dates lie ahead is for the case to say. */
final class Promises {
    private static final int MOST = 10;
    private static final int LENGTH = 1000;

    private Promises() {}

    static List<ReplyCommitment> checked(List<ReplyCommitment> given) {
        FieldChecks checks = new FieldChecks();
        if (given.size() > MOST) {
            checks.refuse("commitments", "value-out-of-range", Map.of("min", 0, "max", MOST));
        }
        List<ReplyCommitment> clean = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ReplyCommitment one = given.get(i);
            String field = "commitments[" + i + "].what";
            clean.add(new ReplyCommitment(checks.words(field, one.what(), LENGTH), one.by()));
        }
        checks.done();
        return clean;
    }
}
