package org.tawasul.shared;

import java.util.List;

/** Several fields are wrong at once: everything a person has to mend in one answer, instead of one mistake after the other. */
public final class FieldRefusals extends RuntimeException {
    private final transient List<Refusal> refusals;

    public FieldRefusals(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::getMessage).toList().toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
