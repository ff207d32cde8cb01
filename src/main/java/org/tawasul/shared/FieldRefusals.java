package org.tawasul.shared;

import java.util.ArrayList;
import java.util.List;

/** Several fields are wrong at once: everything a person has to mend in one answer, instead of one mistake after the other. */
public final class FieldRefusals extends RuntimeException {
    private final transient List<Refusal> refusals;

    private FieldRefusals(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::getMessage).toList().toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Gathers what the checks of one command refuse. */
    public static final class Check {
        private final List<Refusal> found = new ArrayList<>();

        /** Runs one check and keeps its refusal, if there is one. */
        public Check that(Runnable check) {
            try {
                check.run();
            } catch (Refusal refusal) {
                found.add(refusal);
            }
            return this;
        }

        /** Throws the one refusal as it is, several as {@link FieldRefusals}, and none when all is well. */
        public void done() {
            if (found.size() == 1) {
                throw found.get(0);
            }
            if (!found.isEmpty()) {
                throw new FieldRefusals(found);
            }
        }
    }
}
