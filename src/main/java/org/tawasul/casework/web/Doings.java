package org.tawasul.casework.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseNumber;

/** What the page before has done, as the address of the next one says it: only what has a sentence. */
final class Doings {
    private static final Set<String> KNOWN = Set.of(
            "ask",
            "transfer",
            "route",
            "reply",
            "interim",
            "approve",
            "return",
            "complete",
            "opinion",
            "colleague",
            "part",
            "contribute",
            "approvePart",
            "returnPart",
            "keep",
            "study",
            "decide",
            "implement",
            "announce",
            "claim",
            "release",
            "remark",
            "kept",
            "recall",
            "cancel",
            "directive",
            "put-off",
            "joined",
            "parted");

    private Doings() {}

    static @Nullable String known(@Nullable String said) {
        return said != null && KNOWN.contains(said) ? said : null;
    }

    static @Nullable String number(@Nullable String said) {
        return Optional.ofNullable(said)
                .flatMap(CaseNumber::parse)
                .map(CaseNumber::toString)
                .orElse(null);
    }
}
